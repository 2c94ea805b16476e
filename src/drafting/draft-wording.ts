/** What drafting says, as Markdown in which others’ words stand as they were written. */
import { escapeMarkdown as literal } from '../escape-markdown.ts'
import { toDateName } from '../knowledge/periods.ts'
import type { Section } from '../knowledge/sections.ts'

/** The sections in a word or two, as people say them. */
export const sectionShort: Record<Section, string> = {
  intendedOutcomes: 'outcomes',
  activityLastPeriod: 'activity',
  plannedNextPeriod: 'planned',
  impactSoFar: 'impact',
  exitStrategy: 'exit strategy',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const many = (count: number, one: string, more = `${one}s`) => (count === 1 ? `one ${one}` : `${count} ${more}`)

export const draftWording = {
  state: {
    carrying: 'draft, not published',
    writing: 'draft, not published',
    review: 'draft, with a colleague for review',
    approved: 'approved, being published',
    published: 'published',
    kept: 'draft, kept for later',
    withdrawn: 'withdrawn',
  },
  fromReport: (period: string) => `from the ${period} report`,
  fromOther: (name: string) => `from ${name}`,
  unsure: 'right section?',
  dateRead: (day: string) => day,

  started: (title: string, period: string) => `I have started a draft on **${literal(title)}** for ${period}.`,
  wrongPeriod: 'Another term? Say it, such as “summer”.',
  resumed: (title: string, period: string) => `Here is the draft on **${literal(title)}** for ${period}.`,
  joined: (name: string) => `${literal(name)} has begun this draft. You are now working on the same one.`,
  correcting: (period: string) => `An update for ${period} is published already. What you approve here takes its place.`,
  opening: (count: number) =>
    `The last report planned ${many(count, 'thing')}. For each, say done, still planned or dropped: “1 done, 2 still planned, rest dropped”, or “all done”.`,
  tellMe:
    'Tell me what happened, what is planned and what has changed, in your own words or as a page of notes. I sort it into the sections.',
  added: (count: number) => `I added ${many(count, 'line')}.`,
  addedUnsure: 'Where I was not sure of the section it says “right section?”: say “move 3 to impact” to correct one.',
  addedByModel:
    'Lines marked “worded by a language model” are your notes in other words: check them, and say “my words for 3” to have your own back.',
  byModel: 'worded by a language model',
  wordsAreOwn: 'Those are your own words already.',
  ownWordsBack: (count: number) => (count === 1 ? 'The line has your own words again.' : `${count} lines have your own words again.`),
  leftOut: (texts: readonly string[]) =>
    `Left out, as no part of a report: ${texts.map((text) => `“${literal(text)}”`).join(', ')}. Say “add: …” to have any of it in.`,
  alreadyThere: 'Those words are in the draft already.',
  datesRead: (dates: readonly string[]) => `Dates as I read them: ${dates.join('; ')}.`,
  namesKnown: (names: readonly string[]) => `Names I know: ${names.join(', ')}.`,
  newPartners: (names: readonly string[]) =>
    `New to me: ${names.map((name) => `**${literal(name)}**`).join(', ')}. Say “add them” to list ${names.length === 1 ? 'it as a partner' : 'them as partners'} when you publish.`,
  offersFound: (says: readonly string[]) =>
    `This sounds like something schools could use: ${says.map((say) => `“${literal(say)}”`).join(' ')} Say “add them” to propose it for the directory.`,
  noTheme: (names: readonly string[]) => `Name one or more of the themes: ${names.join(', ')}.`,
  themesNow: (names: readonly string[]) => `The priority is about ${names.join(', ')}.`,
  needsTheme: (names: readonly string[]) =>
    `A new priority needs a theme, or nobody finds it. Say “theme: …” with one or more of ${names.join(', ')}.`,
  confirmLink: (partner: string, line: number, url: string, days: number) =>
    `Send this link to ${partner === '' ? 'whoever can confirm it' : literal(partner)}: ${url} It shows line ${line} and nothing else of the draft, works once, and for ${days} days. The answer stands beside the line.`,
  tooManyLinks: (most: number) => `That is more than ${most} links at once. Ask for fewer lines at a time.`,
  linksNotPublic: 'Only this machine can open that link: set PUBLIC_URL to the address of the web pages for others.',
  confirmation: (partner: string, answer: { isRight: boolean; on: string } | null) => {
    const who = partner === '' ? 'whoever was asked' : partner
    if (answer === null) return `${who} has been asked to confirm this`
    return answer.isRight ? `confirmed by ${who} on ${toDateName(answer.on)}` : `${who} says that this is not right`
  },
  saidWrong: (line: number, partner: string, remark: string) =>
    `Line ${line}: ${partner === '' ? 'whoever was asked' : partner} says that this is not right${remark === '' ? '.' : `: “${remark}”.`} Change it, or say “accept ${line}” to leave it.`,
  proposed: 'When you publish, new partners are listed, and offers become proposals to approve: say “show proposals” then.',
  notProposed: 'They are left as words of the report alone.',
  answered: (done: number, planned: number, dropped: number) =>
    [done > 0 ? `${done} done` : '', planned > 0 ? `${planned} still planned` : '', dropped > 0 ? `${dropped} dropped` : '']
      .filter(Boolean)
      .join(', '),
  rewordOffer: (line: number, text: string) =>
    `Line ${line} could read “${literal(text.replace(/\.$/, ''))}”: say “reword ${line}” for that.`,
  thereAlready: (lines: string, section: string, says: string) =>
    `I changed nothing: ${lines} (“${literal(says)}”) is in ${section} already. Lines are numbered as they stand now.`,
  moved: (lines: string, section: string) => `Moved ${lines} to ${section}.`,
  dropped: (says: string) => `Took out “${literal(says)}”. Say “undo” to have it back.`,
  droppedMany: (count: number) => `Took out ${count} lines. Say “undo” to have them back.`,
  joinedLines: (lines: string, number: number) => `Joined ${lines} into line ${number}. Say “undo” to have them apart again.`,
  joinTwo: 'Say which lines to join, such as “join 5 and 6”.',
  split: (line: number, parts: number) => `Line ${line} is ${parts} lines now.`,
  notSplit: (line: number) => `Line ${line} is one sentence. Say where it ends, such as “split ${line} after “…””, with words of the line.`,
  exchanged: (lines: string) => `Exchanged ${lines}.`,
  ordered: (lines: string) => `Moved ${lines}.`,
  aboutDraft:
    'I changed nothing: that seems to be about the draft, and I could not tell what to do. You can say, for example, “move 3 to impact”, “change 12 to 14 schools”, “change 4 to …”, “join 5 and 6”, “split 4”, “put 7 first” or “drop the last”. If it is a line of the report, say “add:” before it.',
  reworded: (line: number) => `Line ${line} has its new words.`,
  noRewording: (line: number) => `I have no other wording for line ${line}. Say “change ${line} to …” with yours.`,
  swapped: (from: string, to: string, lines: string) => `Changed “${literal(from)}” to “${literal(to)}” in ${lines}.`,
  swapWhich: (from: string, lines: string) =>
    `“${literal(from)}” stands in ${lines}. Say in which, such as “change ${literal(from)} to … in 3”.`,
  notFound: (said: string) => `“${literal(said)}” stands nowhere in the draft.`,
  noSuchLine: (count: number) =>
    count === 0 ? 'The draft has no lines yet.' : `The lines are numbered 1 to ${count}. Say which one you mean.`,
  saved: 'Every word is kept in the draft as you say it, and nothing is published until you say “publish”.',
  dayOrLine: (figure: string, day: string, lines: string) =>
    `I changed nothing: “${day}” is a day in ${lines}. Say “change ${day} to …”, or “line ${figure} should say …” to give a line new words.`,
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  startedAgain: 'The draft is empty again. Say “undo” to have everything back.',
  periodNow: (period: string) => `This is now the draft for ${period}.`,
  accepted: 'Accepted.',
  takenOver: (count: number, section: string) => `I took over ${many(count, 'line')} under ${section} from the last report.`,
  nothingToTakeOver: 'The last report says nothing there.',
  renamed: (title: string) => `The priority will be called “${literal(title)}” from this report on. Its earlier title stays findable.`,
  closing: 'The priority will be closed with this report.',
  reopened: 'The priority stays open.',
  handing: (to: string) => `The priority will be handed over to ${literal(to)} with this report.`,
  handingUnknown: (to: string) =>
    `I have no entry for ${literal(to)}, so the page of the priority cannot name them: say “add to exit: …” to have it in the report, or “reopen the priority”.`,
  closesPriority: 'closes the priority when published',
  handsOver: (to: string) => `hands the priority over to ${literal(to)} when published`,
  alright: 'Good. Go on writing, say “what’s missing?”, or “approve” when it is ready.',
  nothingMissing: 'Nothing is missing. Say “approve” to publish it as it stands above.',
  missing: (count: number) => `${count === 1 ? 'One thing' : `${count} things`} to look at before you approve:`,
  acceptAll: 'Mend what you like. Say “accept all and publish” when the rest is right as it is.',
  acceptFirst: 'Those about people need to be mended or accepted one by one; then say “approve”.',
  changes: 'What has changed since the last report',
  noLast: 'There is no earlier report on this priority, so everything is new.',
  kept: 'The draft is kept. Say “continue” or “my drafts” to come back to it, here or anywhere else.',
  notYours: (names: string) =>
    `This needs the approval of an officer of its locality: ${names}. Say “send it to NAME for review” to ask one.`,
  notYourOwn: 'Here the one who approves must not have worked on the draft. Say “send it to NAME for review” to ask a colleague.',
  reviewAsked: (name: string) => `${name} will find it under “my drafts”, and can approve it or send it back with a note.`,
  noColleague: (said: string, names: string) => `I know no officer called “${literal(said)}”. Officers are ${names}.`,
  forReview: (name: string) => `${name} asks you to review this. Say “approve” to publish it, “agree”, or “send it back: …” with a note.`,
  sentBack: (name: string) => `Sent back to ${name} with your note.`,
  agreed: (name: string) => `${name} can see that you agree.`,
  notForReview: 'Nobody has asked for a review of this draft.',
  comment: (name: string, agreed: boolean, says: string) =>
    agreed ? `${name} has read it and agrees.` : `${name} sent it back${says ? `: “${literal(says)}”` : '.'}`,
  published: (title: string, period: string) =>
    `Published: **${literal(title)}**, ${period}. Answers use it from now on. Say “withdraw the update” to take it back, or “correct the update” to change it.`,
  publishedAlready: (name: string, day: string) => `${name} published this on ${day}. Nothing was published twice.`,
  publishedHint: 'That update is published. Say “correct the update” to change it, or “withdraw the update” to take it back.',
  publishLater:
    'Your approval is kept, but the knowledge could not be written just now. It is published as soon as that works; you need do nothing.',
  withdrawn: (title: string, period: string) =>
    `Withdrawn: answers no longer use the update on **${literal(title)}**, ${period}. Its words are kept with the draft.`,
  inNoDigest: 'No digest that was sent held it.',
  inDigests: (weeks: readonly string[]) => `Digests that held it: ${weeks.join(', ')}.`,
  digestUse: (week: string, sent: number) => `${week} (sent to ${sent})`,
  inNoAnswer: 'No answer that is still kept showed the priority.',
  inAnswers: (count: number, last: string) =>
    `${capital(many(count, 'answer'))} that ${count === 1 ? 'is' : 'are'} still kept showed the priority, the last on ${last}.`,
  replacedUses: (uses: string) => `It takes the place of words published before. ${uses}`,
  notYoursToWithdraw: 'Only an officer of its locality can change or take back this update.',
  nothingToWithdraw: 'No update of yours for that priority was published here, so there is nothing to take back.',
  stale: (name: string) =>
    `${name} has changed this draft since you last saw it, so I did nothing yet. Here it is as it stands now: say it again if it still fits.`,
  alsoChanged: (name: string) => `${name} has changed this draft too since you last saw it. Both your words are in it.`,
  whichPriority: 'Which priority is this for?',
  wordsWait: 'Your words are kept and go into the draft when you choose.',
  noPriority: 'No priority of that name is known. Say its name, or “new priority: …” with a title.',
  whichLocality: 'Which locality is the new priority for?',
  notStarted: 'Nothing was started. Say “draft an update for …” when you are ready.',
  reminder: (title: string, period: string, day: string) =>
    `Your draft for “${literal(title)}”, ${period}, is not published yet. The reports of that term are due by ${day}: say “continue” to go on with it.`,
  noDrafts: 'You have no drafts. Say “draft an update for …” with the name of a priority.',
  yourDrafts: 'Your drafts. Say the number to open one:',
  forYou: (count: number) =>
    `${count === 1 ? 'A note' : `${count} notes`} from schools and partners for you. Say “take note 1” to draft from one:`,
  noteTaken: 'Which priority is this note for?',
  draftGoesOn: (title: string) => `Your draft for “${literal(title)}” is as it was: go on with it whenever you like.`,
  unclear: 'I did not take that as words for the report. Say “add …” to add it, or ask it as a question.',
  notOfficer: (names: string) =>
    `Updates to the reports are drafted by Education Partnership Officers, so I cannot start one for you. I can send your words to ${names} instead: say “send” to do that, or “no”.`,
  notOfficerNoWords: (subject: string, names: string) =>
    `Updates to the reports are drafted by Education Partnership Officers, so I cannot start one for you. Write “update on ${literal(subject)}: …” with what happened, and I will offer to send it to ${names || 'the officer'}.`,
  somePriority: 'NEET in Preston',
  noteSent: (names: string) => `Sent to ${names}, with personal details taken out. They will find it with their drafts.`,
  noteNotSent: 'Nothing was sent, and your words were not kept.',
  tooLong: (most: number) =>
    `That is more than I can take at once (${most.toLocaleString('en-GB')} characters). Please send it in parts; none of it was kept.`,
  formSaved: 'The form is saved. This is the draft as it stands now.',
  formSame: 'Nothing in the form was changed.',
  formStale: (name: string) =>
    `${name} changed this draft while you had it open, so nothing is saved yet. Your words are below. What only they changed is in the form already. Press “Save” when it reads as it should.`,
  formTheirs: (name: string, field: string) => `${name} wrote under “${field}”:`,
  formEnded: 'This draft was published or set aside while you had it open, so nothing is saved. Copy your words before you close this.',
  formNothing: '(nothing)',
  formHandedTo: 'Say who has it now.',
  formTitle: 'The priority needs a title.',
  tryAgain: 'Something went wrong and the last message was not kept. The draft is as it was before: please say it again.',
} as const
