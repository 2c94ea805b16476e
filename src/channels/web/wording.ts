/** Every fixed sentence of the pages themselves; those of answers are in `src/wording.ts`. */

export const words = {
  product: 'TASS signposting assistant',
  danger: 'This is not a place to report a concern. If a child may be in danger call 999, then Children’s Services on 0300 123 6720.',
  signposts: 'It points to priorities, people and offers named in published reports. It gives no advice about a child.',
  skip: 'Skip to main content',

  heading: 'Who can help, and where',
  intro:
    'Ask about support for your school in Lancashire. You get the local priorities, who to contact, offers and resources, each with its source and date.',
  question: 'Your question',
  hint: 'Name your district or town. Do not give names or details of pupils.',
  ask: 'Ask',
  stop: 'Stop',
  stopped: 'Stopped. Your question was not answered.',
  asking: 'Looking it up',
  firstQuestions: 'You could ask',
  suggestions: [
    'Who supports NEET in West Lancs?',
    'What is planned on sleep in Chorley?',
    'Who is the officer for Wyre?',
    'Is there autism training in Lancaster?',
    'What does CFW stand for?',
  ],
  youAsked: 'You asked',
  earlierVersion: 'This answer was kept by an earlier version and can no longer be shown. Ask again to see it.',
  newConversation: 'New conversation',
  forget: 'Forget this conversation',
  forgotten: 'This conversation was deleted from our store.',
  started: 'A new conversation was started. The earlier one is kept until it lapses.',
  keeps: (days: number) =>
    `A conversation is kept for ${days} days after each question, with personal details masked, so that it survives a reload.`,

  more: (count: number) => `Show ${count} more`,
  sources: 'Sources',
  share: 'Link to these entries',
  copy: 'Copy answer',
  copied: 'Copied',
  useful: 'Was this useful?',
  yes: 'Yes',
  no: 'No',
  comment: 'What was missing or wrong? (optional)',
  commentHint: 'No names or details of pupils, please.',
  send: 'Send',
  thanksForRating: 'Thank you. This helps us to see what is missing.',
  readWrong: 'Not what you meant? Say “I meant …”.',

  goAsk: 'Ask a question',
  starting: 'The assistant is starting. This page tries again in a few seconds.',
  problems: {
    notFound: 'Page not found',
    forbidden: 'That did not come from this site',
    tooLarge: 'That is too long',
    tooMany: 'Please wait a moment',
    starting: 'Starting',
    failed: 'Something went wrong',
  },
  notFound: 'There is no page at this address. It may have been renamed or taken down. Try the search, or ask a question.',
  forbidden:
    'For safety, forms are only taken from this site’s own pages. Open the page again and send it from there. Your text was not used.',
  tooLarge: 'What you sent is too long. Ask in fewer words: a sentence or two is enough.',
  tooMany: (seconds: number) =>
    `Too many requests came from your connection. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  notJson: 'Send JSON such as {"question":"who supports NEET in West Lancs?"} with the content type application/json.',
  privacy: {
    title: 'Privacy',
    says: (days: number) => [
      `Your questions and the answers are kept for ${days} days so that you can go on with a conversation after a reload. What looks like personal details is masked before anything is kept. Masking can miss something, so please leave out names and details of pupils and families.`,
      'A message that suggests somebody may be at risk is not kept at all.',
      'Your browser holds one cookie with a random number that says which conversation is yours. It is gone when you press “Forget this conversation”, and so is what was kept of it.',
      `Questions that nothing answered are also listed for the team, without saying who asked, for ${days} days, so that gaps can be filled. What you say about an answer is kept with it.`,
      'Nothing is sent to anybody else, and no page loads anything from another site.',
    ],
  },
  notKept: 'There is no such answer to rate. It may have been deleted.',
} as const
