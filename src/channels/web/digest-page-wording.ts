/** What the pages and feeds of the digest say. */
import type { Schedule } from '../../digest/weeks.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const digestWords = {
  publisher: 'TASS signposting assistant',
  feedTitle: (asked: string) => `New for schools: ${asked}`,
  calendarTitle: (asked: string) => `Dates for schools: ${asked}`,
  source: (title: string) => `Source: ${title}.`,

  sourceIs: 'Source:',
  title: 'Weekly digest',
  when: ({ weekday, time }: Schedule) => `on ${weekdays[weekday - 1]} at ${time}`,
  intro: (when: string) =>
    `Once a week at most, ${when}: new and changed offers, what ends soon, and newly published updates, for your districts and subjects. Nothing is sent when nothing is new.`,
  districts: 'Districts',
  themes: 'Subjects',
  phases: 'Phases',
  without: 'Leave out',
  allIfNone: 'Choose none to get all.',
  leaveOut: 'You get nothing on these.',
  address: 'Your e-mail address',
  addressHint: 'We send one message to it first. Only when you confirm from there does the digest begin.',
  ask: 'Send me the digest',
  wrongAddress: 'Enter an e-mail address in the correct format, like name@school.example',
  wrongAddressTitle: (title: string) => `Error: ${title}`,
  asked: 'Look in your mailbox',
  askedSays: (hours: number) =>
    `If the address was right, a message is on its way to it. Open it and press “Confirm” within ${hours} hours. If nothing comes, look among unwanted mail, and try again tomorrow.`,
  noMail: 'This service is not set up to send e-mail. Ask for the digest in Slack, or use one of the feeds below.',
  feeds: 'Feeds',
  feedsIntro: 'For a feed reader or a calendar, with no e-mail address. Add ?district=… and &theme=… for yours.',
  atom: 'News as an Atom feed',
  calendar: 'Dates as a calendar',
  latest: (day: string) => `Read the digest of ${day}`,

  confirmTitle: 'Confirm the weekly digest',
  confirmSays: 'Press the button to begin.',
  confirm: 'Confirm',
  confirmed: 'The digest is set up',
  confirmedSays: (asked: string, day: string) => `You will get ${asked}. The next digest is due on ${day}, if anything is new.`,
  staleTitle: 'This link does not work any more',
  stale: 'It was used already, or is too old. Ask for the digest again.',
  askAgain: 'Ask for the digest',

  stopTitle: 'Stop the weekly digest',
  stopSays: 'Press the button, and nothing more is sent. Your address is deleted.',
  stop: 'Stop the digest',
  stopped: 'The digest is stopped',
  stoppedSays: 'Your address was deleted here. You can ask for the digest again whenever you like.',

  changeTitle: 'Change your weekly digest',
  save: 'Save',
  saved: 'Your choice is saved',

  editionTitle: (day: string) => `Digest of ${day}`,
  editionNone: 'Nothing in this digest fits that choice.',
  noEdition: 'There is no digest for this week. It may be still to come, or a week of school holidays.',
  noSuchPlace: (what: string, id: string) => `There is no ${what} “${id}”. Choose one on the page of the digest.`,
} as const
