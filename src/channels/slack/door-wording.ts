/** What the Slack app says besides its answers. */
export const doorWords = {
  command: 'Ask like this: `/tass who supports NEET in West Lancs?` Only you see the answer, unless you share it.',
  sharedBy: (user: string) => `Shared by <@${user}>`,
  notHere: 'This assistant is not switched on in this channel. Send it a direct message instead.',
  oldButton: 'This button is from an earlier version. Please ask your question again.',
  nothingInMessage: 'There are no words in that message to look for. Use the shortcut on a message that says what is needed.',
  thanks: 'Thank you. Your answer helps to improve this assistant.',
  ratingGone: 'That answer is not kept any more, so it cannot be rated. Ask again to rate a new one.',
  followed: 'I will tell you when this changes. You can stop that in the Home tab.',
  askFirst: (district: string | null) => `Ask about ${district ?? 'your district'}, for example:`,
  prompts: (place: string) => [
    { title: `Priorities in ${place}`, message: `What are the priorities in ${place}?` },
    { title: `Who to contact in ${place}`, message: `Who is the Education Partnership Officer for ${place}?` },
    { title: `Offers in ${place}`, message: `What offers are there in ${place}?` },
    { title: 'What this can do', message: 'What can you do?' },
  ],
  somewhere: 'West Lancashire',
  status: 'is looking in the reports …',
  search: {
    title: 'Search for support',
    question: 'What do you need support with?',
    hint: 'For example: sleep, NEET, autism. Do not name pupils or families.',
    district: 'District',
    anywhere: 'Whole county',
    theme: 'Subject',
    anything: 'Any subject',
    submit: 'Search',
    close: 'Close',
    working: 'Looking …',
    found: 'What I found',
  },
  draft: {
    title: 'Your draft',
    submit: 'Save',
    close: 'Close',
    period: 'Term',
    priorityTitle: 'Title of the priority',
    status: 'Status',
    statuses: { open: 'Open', closed: 'Closed with this report', 'handed-over': 'Handed over with this report' },
    handedTo: 'Handed over to',
    hint: 'One statement on each line. Please do not name pupils or families.',
    waiting: (count: number) =>
      `${count === 1 ? 'One plan' : `${count} plans`} of the last report still ${count === 1 ? 'needs' : 'need'} an answer. Give it in the conversation: “all done”, or “1 done, rest dropped”.`,
    tooLong: (field: string) =>
      `“${field}” is longer than a form in Slack can hold (3,000 characters), so it is not shown here and stays as it is. Change it in the conversation.`,
    notOpen:
      'This draft cannot be changed here: it was published or set aside, or it is not yours to change. Say “my drafts” in a direct message.',
    notSaved: 'This could not be saved just now. Your words are still here: press “Save” again.',
  },
  reason: {
    title: 'What was missing?',
    label: 'What should the answer have said?',
    hint: 'Please do not name pupils or families.',
    submit: 'Send',
    close: 'Cancel',
  },
  home: {
    welcome: 'Point school staff to priorities, people, offers and resources in Lancashire.',
    howTo:
      'Send a direct message, mention this app in a channel, type `/tass` and your question, or use “Find support for this” on any message.',
    mine: 'My districts, phases and subjects',
    mineWhy: 'When you name no place, answers are for these districts.',
    districts: 'My districts',
    phases: 'My phases',
    themes: 'My subjects',
    forget: 'Forget what I told you',
    browse: 'Browse',
    browseButton: 'Show',
    browseNothing: 'Choose a district or a subject first, then press “Show”.',
    follows: 'What you follow',
    noFollows: 'Nothing yet. Press “Tell me when this changes” below an answer to follow what it is about.',
    moreFollows: (count: number) => `and ${count} more`,
    unfollow: 'Stop',
    gone: 'An entry that is not here any more',
    officer: 'Your priorities',
    noPriorities: 'No open priority names you as lead.',
    morePriorities: (count: number) => `and ${count} more`,
    team: 'For the team',
    health: (entries: number, store: string) => `${entries} entries published. Store: ${store}.`,
    well: 'working',
    unwell: 'not working',
    gaps: (count: number, days: number) =>
      count === 0
        ? `No question went unanswered in the last ${days} days.`
        : `Questions nothing answered in the last ${days} days: ${count}`,
  },
} as const

/** For those who set the app up; `where` is the place in the settings of the app at api.slack.com/apps. */
export const setupWords = {
  badToken: (setting: string, where: string) => `Slack refused ${setting}: copy it again from ${where}.`,
  botToken: 'api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token',
  appToken: 'api.slack.com/apps, your app, Basic Information, App-Level Tokens',
  missingScopes: (names: string) =>
    `The Slack app lacks the scopes ${names}: paste slack/manifest.json into its App Manifest at api.slack.com/apps, then install it again.`,
  unreachable: 'Slack cannot be reached: check the network of this machine, and SLACK_API_URL if it is set.',
  revoked: (team: string) =>
    `Slack refuses the token of workspace ${team}, so nothing can be answered there: install the app again to get a new one`,
  noDigest: (to: string) => `The digest for ${to} could not be posted, and is not tried again`,
  gone: (channel: string) => `An answer could not be posted in channel ${channel}, and is not tried again`,
} as const
