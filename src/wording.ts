/** Every fixed sentence that people read. Sentence case, short, no jargon, and what to do next. */
import type { OfferState } from './knowledge/offer-state.ts'

/** The card for a child or adult who may be at risk. Its numbers are the county council's own, read in November 2026. */
export const dangerCard = `**If a child or adult may be at risk, act now. Do not wait for an answer here.**

1. In immediate danger, or a crime is happening: call **999**.
2. Then call Lancashire Children’s Services: **0300 123 6720**. Out of hours: **0300 123 6722**. If you called the police, have the log number ready.
3. Tell your school’s designated safeguarding lead (DSL) now. Anyone may make the call; you need no one’s permission.
4. Follow the call with the written request for support: https://www.lancashire.gov.uk/practitioners/supporting-children-and-families/safeguarding-children/requesting-support-from-childrens-services/

If the worry is about an adult who works with children, say so when you call: the local authority designated officer (LADO) deals with it. Tell your headteacher, or the chair of governors if it is about the headteacher.

A child or young person can call Childline free on **0800 1111**.
If the child lives in Blackburn with Darwen: 01254 666400, out of hours 01254 587547.

This assistant cannot take a report. Nothing you wrote was searched for or passed on. Please do not post names or details here.`

export const wording = {
  dangerTitle: 'Act now if somebody may be at risk',
  tryAgain: 'Something went wrong on our side, and your question was not answered. Please try again in a minute.',
  noSuchContact: (id: string) =>
    `There is no contact “${id}” in the knowledge folder: give “as” the name of a file in knowledge/contacts, without .md.`,
  emptyQuestion: 'Type a question, such as “who supports NEET in West Lancs?”.',
  masked: (what: string) => `I removed what looked like personal details (${what}). Please do not post details of pupils or families here.`,
  thanks: 'Glad to help. Ask about another place or subject whenever you like.',
  help: `I point school staff to what the six Team Around the School and Settings (TASS) localities work on, who to contact, and what partners offer. Every answer names its source and date. You can ask, for example:

- who supports NEET in West Lancs?
- what is planned on sleep in Chorley?
- who is the Education Partnership Officer for Wyre?
- what does CFW stand for?
- is there anything on autism in Lancaster?`,
  privacy:
    'Your question and its answer are kept for a limited time, so that a conversation can go on. What looks like personal details is masked before anything is kept; where a language model helps with the words, it gets the masked text only. Questions that nothing answered are also listed for the team, without saying who asked. Masking can miss something: please leave out names and details of pupils and families.',
  mistaken:
    'Thank you for saying so. Everything here is copied from a source, which stands below each answer with its date, and may have changed since. To have it put right, tell the Education Partnership Officer of your locality: say “who is the officer for …” and name your district.',
  draftNotHere:
    'Updates to the reports are drafted by Education Partnership Officers, who say who they are. Your words were not saved: please keep your own copy.',
  showDraft: 'Show me the draft',
  draftWaiting: 'Planned last time: done, still planned, or dropped?',
  draftNothingYet: 'nothing yet',
  notKnown:
    'That is not something I know about. I answer from the TASS reports: priorities of the six localities, the officers who lead them, and the partners, offers and resources they name.',
  otherService: (name: string) => `“${name}” is not something the TASS reports cover. Please ask the county council or your school office.`,
  unclearPlace: (said: string, choices: string) => `“${said}” could mean more than one place: ${choices}. Which one do you mean?`,
  whichPlace: 'Each locality has its own Education Partnership Officers. Which district or locality is your school in?',
  whichPlaceReports: 'Each locality reports on its own work. Which district or locality do you mean?',
  unknownPlace: (said: string) => `I do not know a place called “${said}” in Lancashire. Which district is the school in?`,
  outside: (areas: string, many: boolean) =>
    `${areas} ${many ? 'are' : 'is'} outside the area of Lancashire County Council, so no TASS locality or officer covers ${many ? 'them' : 'it'}. Please ask the council there.`,
  alsoOutside: (areas: string, many: boolean) =>
    `${areas} ${many ? 'are' : 'is'} outside the area of Lancashire County Council: ask the council there.`,
  noContactDetails:
    'The reports give no e-mail address or phone number for officers. Use the council’s staff directory or your usual route.',
  noOfficer: (place: string) => `No officer is recorded for ${place} at present. Please ask the county council.`,
  nothingLocal: (topic: string, place: string) => `The reports say nothing about ${topic} in ${place}.`,
  nothingAnywhere: (topic: string) => `The reports say nothing about ${topic}. Name your district, and I will say whom to ask there.`,
  nowhereElse: (topic: string, places: string) => `Nowhere else: the only work on ${topic} is in ${places}.`,
  partnersCounted: (counts: string, of: string) => `The reports name these numbers of partners: ${counts}${of ? `, ${of}` : ''}.`,
  placeIn: (district: string, locality: string) => `That is in the district ${district}, which is in the TASS locality ${locality}.`,
  partnersShared: (partners: string, count: number, { names, about }: { names: string; about: string }) => {
    const where = `in the work of ${names === '' ? 'more than one locality' : names}${about ? ` on ${about}` : ''}`
    if (count === 0) return `The reports name no partner ${where}.`
    return `The reports name ${count === 1 ? 'one partner' : `${count} partners`} ${where}: ${partners}.`
  },
  nothingBesides: (titles: string, place: string) => `Apart from ${titles}, the reports name no priority in ${place}.`,
  stranger: (name: string) => `The sources here do not name ${name}.`,
  partnersNamed: (count: number, work: string, names: string) =>
    `The reports name ${count === 1 ? 'one partner' : `${count} partners`} in ${work}: ${names}.`,
  nothingOnThis: (place: string) => `The reports say nothing on this in ${place}.`,
  guessed: (topic: string) => `I took this to be about ${topic}.`,
  closeBy: (titles: string, place: string) => `Near to it in ${place}: ${titles}.`,
  askOfficer: (names: string, locality: string) => `Ask ${names}, who ${names.includes(' and ') ? 'work' : 'works'} for ${locality}.`,
  noWordOfLeaving: (name: string) => `No source here says that ${name} has left.`,
  noneWithStatus: (names: string, status: 'open' | 'ended') =>
    `None of the priorities that ${names} ${names.includes(' and ') ? 'lead' : 'leads'} is ${status === 'open' ? 'open' : 'closed or handed over'}, as far as the reports say.`,
  leadsNone: (names: string) => `No source here names ${names} as leading this work.`,
  yesAsFarAsKnown: 'Yes, as far as the reports say.',
  oldPost: (month: string) =>
    `Officers are named here as of ${month}, more than two terms ago. Posts change: check with the council that this still holds.`,
  oldNews: (period: string, names: string) =>
    `This comes from the ${period} report, which is more than two terms old. ${names ? `Check with ${names} before you rely on it.` : 'Check before you rely on it.'}`,
  oldLocality: (name: string, day: string) =>
    `The locality ${name} ended on ${day}. Check with the county council which locality covers it now.`,
  oldArea: (name: string, day: string) =>
    `The district council of ${name} was due to end on ${day}. Check which council and locality cover it now.`,
  allEnded: (many: string, number: number, day: string, names: string) =>
    `No current ${many} are known here. The ${number} known were due to end on ${day}: ${names}. Check with the county council which councils and localities cover them now.`,
  newer: (period: string, says: string) => `The newer ${period} report says: ${says}`,
  partly: (missing: string, place: string) =>
    `This covers only part of what you asked: the reports say nothing about ${missing}${place ? ` in ${place}` : ''}.`,
  moreToSee: (number: number) =>
    `${number} more ${number === 1 ? 'result' : 'results'}. Say “show all” to see ${number === 1 ? 'it' : 'them'}.`,
  atHome: (districts: string, many: boolean) =>
    `This is for ${districts}, your ${many ? 'districts' : 'district'}. Name another place to change that.`,
  wholeCounty: 'Name a district or locality to see only yours.',
  read: (reading: string) => `Read as: ${reading} (wrong? say “I meant …”)`,
  endedOffer: (title: string, day: string) => `${title} ended in ${day}, so it is not offered any more.`,
  allShown: 'That is all there is on this.',
  sectionOfPlace: (section: string, periods: string, priorities: number, place: string) =>
    `This is what the ${periods} ${periods.includes(' and ') ? 'reports say' : 'report says'} under “${section}” for the ${priorities} priorities of ${place}.`,
  emptySection: (section: string, period: string, priority: string) =>
    `The ${period} report says nothing under “${section}” for “${priority}”.`,
  noWayToGet: (name: string) => `The sources do not say how to get in touch with ${name} or refer to it.`,
  namedIn: (name: string, places: string) => `The sources name **${name}** in ${places}.`,
  alsoNamedIn: (places: string) => `The reports also name it in ${places}.`,
  namedThereOnly: (places: string, asked: string) => `The reports name it in ${places}, not in ${asked}.`,
  notInThis: (names: string) => `The sources do not name ${names} in this work.`,
  namedNowhere: (name: string) => `The sources do not say in which places **${name}** works.`,
  offeredBy: (offer: string, partners: string) => `**${offer}** is offered by ${partners}.`,
  offerCosts: {
    free: (offer: string) => `**${offer}** is free.`,
    funded: (offer: string) => `**${offer}** is funded; its source says nothing of a charge to schools.`,
    paid: (offer: string) => `**${offer}** is paid for; its source gives no price.`,
    'not-stated': (offer: string) => `The sources do not say what **${offer}** costs.`,
  },
  offerFor: (offer: string, audience: string) => `**${offer}** is for ${audience}.`,
  offerForUnsaid: (offer: string) => `The sources do not say whom **${offer}** is for.`,
  offerTimesUnsaid: (offer: string) => `The sources do not say when **${offer}** runs.`,
  resourceOf: (resource: string, partners: string) => `The sources name ${partners} with **${resource}**.`,
  resourceReady: {
    available: (resource: string) => `**${resource}** was available when its source was written.`,
    planned: (resource: string) => `**${resource}** was planned, and not available yet, when its source was written.`,
  },
  resourceFor: (resource: string, phases: string) => `**${resource}** is for ${phases}, as far as its source says.`,
  schoolsOf: {
    'early-years': 'early years settings',
    primary: 'primary schools',
    secondary: 'secondary schools',
    'post-16': 'post-16 settings',
  },
  resourceForUnsaid: (resource: string) => `The sources do not say for which ages **${resource}** is.`,
  stillOpen: 'It is still open, as far as the reports say.',
  resourceWhereUnsaid: (resource: string) => `The sources do not say where to find **${resource}**.`,
  nearest: (priorities: string, many: boolean, localities: string) =>
    `${priorities} ${many ? 'come' : 'comes'} nearest to what you ask, in ${localities}.`,
  noDate: (asked: string) => `The sources here do not say ${asked}.`,
  noCost: 'The sources here do not say what it costs.',
  resourceMakerUnsaid: (resource: string) => `The sources do not say who made **${resource}**.`,
  noPlace: 'The sources here do not say where.',
  noNumber: 'The sources here give no such number.',
  inPassing: (topic: string, place: string, titles: string, leads: string) =>
    `No priority in ${place} is about ${topic}. Nearest to it: ${titles}${leads ? `, led by ${leads}` : ''}, in passing.`,
  onlyInPassing: (topic: string, localities: string, many: boolean) =>
    `No priority is about ${topic}. ${localities} ${many ? 'deal' : 'deals'} with it in passing.`,
  alsoOn: (localities: string, many: boolean) => `${localities} ${many ? 'work' : 'works'} on it too`,
  alsoInPassing: (localities: string, many: boolean) => `${localities} ${many ? 'deal' : 'deals'} with it in passing.`,
  elsewhereOnly: (title: string, districts: string, place: string) =>
    `**${title}** is for ${districts}; the sources say nothing of ${place}.`,
  otherPeriod: (asked: string, known: string) =>
    `The reports here do not cover ${asked}${known ? `: what they say is as of ${known}` : ''}.`,
  noneYet: 'Nothing has been reported on this yet.',
} as const

/** How a priority went from report to report. “Reported” is not “done”: it is what the later report says. */
export const historyWording = {
  onlyReport: (period: string, many: boolean) =>
    `only the ${period} report tells of ${many ? 'them' : 'it'} here, so there is nothing to compare ${many ? 'them' : 'it'} with yet.`,
  reported: (number: number, periods: string) => `is reported on for ${number} terms here: ${periods}.`,
  notTold: (priorities: string) => `The list below has ${priorities} more: ask about one of them, or name a place.`,
  nothingPlanned: (period: string) => `Nothing was planned in ${period}.`,
  planned: (plans: string, period: string, outcomes: string) => `Of ${plans} of ${period}, ${outcomes}.`,
  outcome: {
    done: (number: number) => `${number} ${number === 1 ? 'is' : 'are'} reported on since`,
    'still-planned': (number: number) => `${number} ${number === 1 ? 'is' : 'are'} still planned`,
    'not-mentioned': (number: number) => `${number} ${number === 1 ? 'is' : 'are'} not mentioned again`,
  },
  added: (statements: string) => `${statements} new.`,
  changed: (statements: string) => `${statements} with other figures.`,
  plansOf: (about: string, was: string, is: string) => `${about}planned in ${was}, and what ${is} says of it`.replace(/^p/, 'P'),
  became: { done: 'Reported since', 'still-planned': 'Still planned', 'not-mentioned': 'Not mentioned again' },
  changedIn: (about: string, is: string) => `${about}other figures in ${is}`.replace(/^o/, 'O'),
  before: (was: string, text: string) => `In ${was}: ${text}`,
  newIn: (about: string, is: string) => `${about}new in ${is}`.replace(/^n/, 'N'),
  goneFrom: (about: string, is: string) => `${about}no longer in ${is}`.replace(/^n/, 'N'),
} as const

/** What the browse pages and the search say. */
export const pageWording = {
  statuses: { open: 'open', closed: 'closed', 'handed-over': 'handed over' },
  phases: { 'early-years': 'Early years', primary: 'Primary', secondary: 'Secondary', 'post-16': 'Post-16' },
  offerStates: {
    proposed: 'Proposed',
    listed: 'Listed',
    'review due': 'Listed, and due to be checked',
    ending: 'Listed, and ending soon',
    ended: 'Ended',
    withdrawn: 'Withdrawn',
  } satisfies Record<OfferState, string>,
  ages: ({ from, to }: { from?: number | undefined; to?: number | undefined }) =>
    from === undefined ? `up to ${to}` : to === undefined ? `${from} and over` : `${from} to ${to}`,
  wholeCounty: 'whole county',
  localityBegan: 'The locality began',
  localityEnded: 'The locality ended',
  districtBegan: 'The district council began',
  districtEnded: 'The district council ended',
  planned: 'planned',
  noLongerOffered: 'no longer offered',
  notInThisPost: 'no longer in this post, as far as we know',
  statusChanges: {
    open: 'Open to the locality group',
    closed: 'Closed to the locality group',
    'handed-over': 'Handed over',
  },
  noLongerInPost: 'no longer in a post we know of',
  asOf: (date: string) => `as of ${date}`,
  readOn: (date: string) => `read ${date}`,
  usually: (long: string) => `Usually read as “${long}”, which no source of ours confirms`,
  longFormUnknown: 'Not known: no source of ours says what it stands for',
  withdrawnOffer: (title: string) => `${title} was withdrawn, so it is not offered any more.`,
  endedOffer: (title: string, date: string) => `${title} ended (${date}), so it is not offered any more.`,
  mergedOffer: (title: string, into: string) => `${title} is the same as ${into}: look there.`,
  lapsedOffer: (title: string, date: string) =>
    `Nobody has confirmed ${title} since it was to be checked again by ${date}, so it is not offered any more.`,
  reviewDue: (date: string) => `This was to be checked again by ${date}. Check with the provider before you rely on it.`,
  plannedResource: 'This is planned. No source of ours says that it is ready to use.',
  formerOfficer: (name: string) => `${name} holds no post that we know of today. Ask the officers of your locality.`,
  unknownOption: (label: string, value: string) => `There is no ${label} “${value}”, so that filter was left out.`,
  noSuchFilter: (label: string, plural: string) => `${plural} cannot be filtered by ${label}, so that filter was left out.`,
  noSuchPage: (asked: string, page: number) => `There is no page “${asked}”. This is page ${page}.`,
  unknownShared: (number: number) =>
    number === 1
      ? 'One entry of this link is not here any more, or its address is wrong.'
      : `${number} entries of this link are not here any more, or their addresses are wrong.`,
  tooManyShared: (most: number) => `A link can hold ${most} entries. The rest were left out.`,
  emptySearch: 'Type what you look for, such as “sleep in Chorley”, “Careers Hub” or “NEET”.',
  unclearPlace: (said: string, choices: string) =>
    `“${said}” could mean more than one place: ${choices}. All of them are shown: add the one you mean to your search.`,
  unknownPlace: (said: string) =>
    `No place called “${said}” in Lancashire is known here, so the whole county was searched. Name the district instead.`,
  nothingFits: (text: string) => `Nothing here fits “${text}”. Try other words or another place, or browse the themes.`,
} as const
