/** Every sentence about offers that are added, proposed, decided and reviewed. */
import { toDateName } from '../knowledge/periods.ts'
import type { Need } from './offer-said.ts'

/** Where the form for partners is, and where owners answer. */
export const offerPaths = {
  propose: '/offers/propose',
  review: (token: string, answer?: string) => `/offers/review?token=${encodeURIComponent(token)}${answer ? `&answer=${answer}` : ''}`,
} as const

export const offeringWording = {
  asks: {
    partner: 'Who provides it? Give the name of the organisation.',
    what: 'What is offered? A few words are enough, such as “free anxiety workshops for Year 9”.',
    where: 'Where is it offered? Name the districts or towns, or say “the whole county”.',
    themes: 'What does it help with? Name a theme, such as sleep, NEET or mental health.',
    howToGet: 'How does a school get it? Give a web address, or say how to book.',
  } satisfies Record<Need, string>,
  read: 'This is how it was read. Say what to change, such as “also Chorley”, “until Easter” or “change the title to …”.',
  changed: 'Changed. This is how it reads now.',
  unchanged: 'That changed nothing in the offer.',
  notUnderstood: (asked: string) => `That could not be read as an answer. ${asked}`,
  hidden: (form: string) =>
    `Personal details are left out of what you write here. To give an e-mail address or phone number for booking, say “book at …”, or use the form at ${form}.`,
  fields: {
    partner: 'Partner',
    newPartner: (name: string) => `${name} (new here: it will be added as a partner)`,
    title: 'Title',
    what: 'What it is',
    where: 'Where',
    themes: 'Helps with',
    audience: 'For',
    cost: 'Cost',
    howToGet: 'How to get it',
    website: 'Web page',
    email: 'E-mail for bookings',
    phone: 'Phone for bookings',
    starts: 'Begins',
    ends: 'Ends',
    review: 'Asked again',
    tied: 'Tied to',
    missing: 'not said yet',
    wholeCounty: 'the whole county',
    because: (title: string, reason: string) => `${title}, because ${reason}`,
  },
  costs: { free: 'free', paid: 'paid', funded: 'funded', 'not-stated': 'not stated' },
  isReady: {
    officer: 'Say “publish” when it is right, or “cancel”.',
    other: 'Say “send” when it is right, or “cancel”. An officer decides.',
  },
  buttons: {
    publish: { label: 'Publish', say: 'Publish' },
    send: { label: 'Send to the officer', say: 'Send' },
    cancel: { label: 'Cancel', say: 'Cancel' },
    proposals: { label: 'Show proposals', say: 'Show proposals' },
  },
  cancelled: 'The offer was dropped. Nothing was published or sent.',
  inHand: (title: string) => `You have an offer in hand: ${title}. Send or cancel it first, then add the next one.`,
  unnamed: 'not named yet',
  alike: (offers: string) =>
    `This may be listed already: ${offers}. If it is another one, say “publish” or “send” again; if not, say “cancel”.`,
  alikeLine: (title: string, why: string) => `${title} (same ${why})`,
  published: (title: string) => `Published: ${title}. Answers use it from now on.`,
  publishedLater: 'It is approved and will be published as soon as the knowledge can be written to. You need do nothing.',
  sent: (number: number, officers: string) => `Sent as proposal ${number}. ${officers} will decide, and it is listed only then.`,
  somebody: 'An officer',
  toldBack: 'You will be told what was decided, and why.',
  notTold: 'We have no address of yours, so look for it in the list of offers in a week or two.',
  noThread: (form: string) => `An offer takes several messages, and this is a single question. Use the chat, or the form at ${form}.`,
  howTo: (form: string) =>
    `Say “add an offer:” and describe it in a sentence: who offers what, for whom, where, until when and how to get it. Or use the form at ${form}. An officer’s offer is listed at once; everybody else’s when the officer has agreed.`,
} as const

export const proposalWording = {
  none: 'No proposals are waiting for you.',
  list: (count: number) => (count === 1 ? 'One proposal is waiting for you.' : `${count} proposals are waiting for you.`),
  line: (number: number, title: string, partner: string, where: string) => `**${number}.** ${title}, ${partner}, ${where}`,
  hint: 'Say “show 2”, “approve 2”, “change 2: until Easter” or “decline 2 because …”.',
  one: (number: number) => `Proposal ${number}`,
  from: (name: string, day: string) => `Proposed by ${name} on ${toDateName(day)}.`,
  unknownProposer: 'somebody who gave no name',
  remark: (text: string) => `With it came: “${text}”. Change it in words, then approve it.`,
  missing: (asked: string) => `It cannot be published yet. ${asked}`,
  noSuch: (number: number) => `No proposal ${number} is waiting. Say “show proposals” to see those that are.`,
  notYours: (number: number) => `Only an officer of the places it serves can decide on proposal ${number}.`,
  onlyOfficers: 'Only officers can decide on proposals.',
  decided: (number: number) => `Somebody else has just changed or decided proposal ${number}. Say “show proposals” to see how it stands.`,
  declined: (number: number, isTold: boolean) =>
    `Proposal ${number} is declined.${isTold ? ' Whoever proposed it is told, with your reason.' : ''}`,
  askReason: (number: number) => `Why is proposal ${number} declined? Your next message is the reason. Whoever proposed it will read it.`,
  reasonDropped: 'Nothing was declined.',
  notChanged: 'That could not be read as a change. Say for example “change 2: until Easter” or “change 2: change the title to …”.',
  button: {
    approve: (number: number) => ({ label: `Approve ${number}`, say: `Approve ${number}` }),
    decline: (number: number) => ({ label: `Decline ${number}`, say: `Decline ${number}` }),
    show: (number: number) => ({ label: `Show ${number}`, say: `Show ${number}` }),
  },
  why: (title: string, changes: boolean) => `${changes ? 'Change' : 'Add'} the offer ${title}`,
  whereTold: (officer: string, day: string) => `Told by ${officer} on ${toDateName(day)}`,
  whereProposed: (officer: string, day: string) => `Proposed to us, and approved by ${officer} on ${toDateName(day)}`,
  toldSource: { title: 'What officers and partners told the assistant', publisher: 'Lancashire County Council' },
  toldSourceSays: 'Offers that stand on no web page. Each says who told it, or who approved it, and when.',
  notes: {
    waiting: (number: number) => `Proposal ${number} waits for you: an offer to be listed`,
    decide: (number: number) =>
      `To decide, say “approve ${number}”, “change ${number}: until Easter” or “decline ${number} because …” to the assistant.`,
    chat: 'Open the assistant',
    published: (title: string) => `Your offer is listed: ${title}`,
    publishedSays: (title: string) => `The offer “${title}” that you proposed was approved and is listed now. Thank you.`,
    declined: (title: string) => `Your offer is not listed: ${title}`,
    declinedSays: (title: string, reason: string) =>
      `The offer “${title}” that you proposed was not listed. The officer’s reason: ${reason}`,
    again: 'You can propose it again, changed.',
    forgotten: 'Your name and address were kept for this decision only, and are deleted now.',
    see: 'See the offer',
    propose: 'Propose an offer',
  },
} as const

export const reviewWording = {
  subject: (count: number) => (count === 1 ? 'Is this offer still right?' : `Are these ${count} offers still right?`),
  says: 'They are listed for schools in Lancashire, and it is time to check them.',
  byLink: 'Open a link and press the button there; each works once.',
  offer: (title: string, partner: string, checked: string) => `${title}, ${partner} (last checked ${toDateName(checked)})`,
  links: { right: 'Still right', changed: 'Something has changed', ended: 'It has ended' },
  inWords: 'Say “reviews” to see them, and to say which are still right.',
  sinks: 'What nobody confirms moves down in answers, and is no longer offered after half a year.',
  none: 'No offers of your localities are due for review.',
  list: (count: number) =>
    count === 1
      ? 'One offer of your localities is due for review. Still right?'
      : `${count} offers of your localities are due for review. Still right?`,
  line: (number: number, title: string, partner: string, day: string) => `**${number}.** ${title}, ${partner}, due ${toDateName(day)}`,
  hint: 'Say “1 still right” or “1 has ended”. To change one, say “change offer 1: until Easter”.',
  confirmed: (title: string, next: string) => `Confirmed: ${title}. The next check is on ${toDateName(next)}.`,
  ended: (title: string) => `Ended: ${title} is no longer offered in answers.`,
  changed: (title: string) => `Changed: ${title}. Answers use it from now on.`,
  which: 'Which one? Say its number, such as “1 still right”.',
  buttons: {
    right: (number: number) => ({ label: `${number} still right`, say: `${number} still right` }),
    ended: (number: number) => ({ label: `${number} has ended`, say: `${number} has ended` }),
    all: { label: 'Show what is due', say: 'Reviews' },
    ofOffer: {
      right: (id: string) => ({ label: 'Still right', say: `Offer ${id} still right` }),
      ended: (id: string) => ({ label: 'It has ended', say: `Offer ${id} has ended` }),
    },
  },
  why: { right: (title: string) => `Confirm the offer ${title}`, ended: (title: string) => `End the offer ${title}` },
  author: 'Whoever provides it',
} as const
