/** What kind of answer a question wants, by its cues. */

import type { Section } from '../../knowledge/sections.ts'
import type { FactAsked, Intent } from '../intents.ts'
import { askingSentences, isWithin } from './asking-sentences.ts'
import { asksHistory } from './asks-history.ts'
import { factCues } from './cues/facts.ts'
import { intentCues } from './cues/intents.ts'
import { sectionCues } from './cues/sections.ts'
import type { Reading } from './find-mentions.ts'
import type { FoundNames } from './find-named.ts'
import { isDefinition, isFiller } from './is-definition.ts'
import { asksForReports, comparesWork, findListed, type Listed } from './listed.ts'
import { isPlaceMention } from './place-names.ts'
import { type Spoken, toSpoken } from './spoken.ts'

/** “Who covers where?”, “every EPO and their patch” */
const listsOfficers: readonly RegExp[] = [
  /\b(?:every|all(?: of)?(?: the| your| our)?|names? of(?: all)?(?: the)?|who are(?: the| all| your)*) (?:(?:five|5|six|6|tass|partnership|education partnership) )*(?:officers|epos)(?: names)?(?: (?:please|and|across|in lancashire|for the|there).*)?$/,
  /\b(?:every|each) (?:epo|(?:(?:education )?partnership )?officer)\b/,
  /\bwhos who\b/,
  /\bwho (?:covers|leads|does|has|runs|looks after) (?:what|where|which|each|every)\b/,
  /\bwhich (?:officers?|epos?) (?:covers?|does|do|has|have|leads?|works? in|looks? after) (?:what|where|which|each|more than|two|2|several|multiple|both)\b/,
  /\bwhich (?:officers?|epos?) (?:\w+ ){1,4}(?:more than one|more than 1|several|multiple|both|two) (?:patch(?:es)?|localit(?:y|ies)|areas?|districts?)\b/,
  /\bwho leads (?:them|each)\b/,
  /\bepos? (?:contacts )?for the whole county\b/,
]

export type Wanted = { intent: Intent; listed: Listed | null; section: Section | null; asked: FactAsked }

const countsEntries = /\bhow many (?:of the )?(?:localities|districts|areas|priorities)\b/

/** “And when it ends?” asks what comes then, not for the day. */
const whenOver =
  /^(?:and |so |but |then )*(?:what (?:happens|comes|then|about) )?when (?:it|this|that|tass|they|you|(?:the )?(?:project|work|priority|funding|money|officer))(?: \w+)? (?:ends?|finish(?:es)?|stops?|closes?|goes|runs out|is over|are gone|leaves?)\b/

/** “Which districts fall within each locality?” */
const pairsAreas =
  /\b(?:which|what|how) districts? .{0,40}\b(?:each|every|which|what) localit(?:y|ies)\b|\bdistricts? (?:in|of|by|within|for|under) (?:each|every) localit/

/** “Set out all priorities, with the lead officer” asks for the priorities. */
const listsPriorities =
  /\b(?:list|set out|all|every|each)\b(?: \w+){0,4} priorit(?:y|ies)\b|\b(?:what|which) priorities (?:do|does|has|have|are|is)\b/

/** “Are there any workshops this term?” asks whether there are, not for what was done. */
const existsNow = /\b(?:is|are) there (?:any|some|an?)\b(?!.*\b(?:done|did|happened|been|activity)\b)/

const listsThings = /\b(?:all|every|list)\b|\b(?:any|some|got|have|are there) (?:\w+ )?(?:resources|offers)\b/

/** `text` is the question as it was written, `reading` holds only names that are meant. */
export function findIntent(text: string, reading: Reading, names: FoundNames): Wanted {
  const question = toSpoken(reading)
  const { plain, rest } = question
  const cuedFact = factCues.find(({ cues }) => fits(cues, plain))?.asked ?? null
  const isOther = (cuedFact === 'which' && choosesPlace(plain, reading)) || (cuedFact === 'date' && whenOver.test(plain))
  const asked = isOther ? null : cuedFact
  const cued = sectionCues.find(({ cues }) => fits(cues, toSpoken(onlyAsking(text, reading)).rest))?.section ?? null
  // “When was it meant to be?” asks for a date, not for what was meant to come of it.
  const isOtherwise = cued === 'intendedOutcomes' && (asked === 'date' || asked === 'number' || asked === 'place')
  const section = isOtherwise || (cued === 'activityLastPeriod' && existsNow.test(plain)) ? null : cued
  if (fits(listsOfficers, plain)) return { intent: 'list', listed: 'contacts', section: null, asked: null }
  if (asksForReports(plain) && !hasSubject(names)) return { intent: 'list', listed: 'reports', section: null, asked: null }
  if (comparesWork(plain) && !hasSubject(names)) return { intent: 'list', listed: 'workOfLocalities', section: null, asked: null }
  if (pairsAreas.test(plain) && names.themes.length === 0) return { intent: 'list', listed: 'localities', section: null, asked: null }
  const intent = intentOf(question, names, { section, asked, defines: isDefinition(text, reading, section !== null) })
  const listed = intent === 'list' || listsThings.test(rest) ? findListed(rest) : null
  return { intent, listed, section, asked }
}

/** “Back from long term sick. What is on the go here?”: only the sentences that ask tell which section is meant. */
function onlyAsking(text: string, reading: Reading): Reading {
  const asking = askingSentences(text)
  const asks = ({ start }: Reading['words'][number]) => isWithin(asking, start)
  const first = reading.words.findIndex(asks)
  if (first <= 0 || reading.words.filter(asks).length < leastAsking) return reading
  const mentions = reading.mentions
    .filter(({ start }) => start >= first)
    .map((each) => ({ ...each, start: each.start - first, end: each.end - first }))
  return { ...reading, words: reading.words.slice(first), mentions }
}

/** A shorter question (“Any news?”) needs what stands before it. */
const leastAsking = 5

function fits(cues: readonly RegExp[], said: string): boolean {
  return cues.some((cue) => cue.test(said))
}

/** “NEET: South Ribble or Preston, which is further on?” asks for the work of both. */
function choosesPlace(plain: string, { mentions }: Reading): boolean {
  return (
    mentions.filter(isPlaceMention).length > 1 &&
    /\bwhich (?:one |of them |of (?:the|these) two |place |area )?(?:is|are|has|have)\b/.test(plain)
  )
}

type Cues = Pick<Wanted, 'section' | 'asked'> & { defines: boolean }

function intentOf({ plain, rest }: Spoken, names: FoundNames, { section, asked, defines }: Cues): Intent {
  const cued = intentCues.find(({ intent, cues }) => fits(cues, intent === 'list' || intent === 'contact' ? rest : plain))?.intent
  // “Autism training in Carnforth, what can you point me to?” asks for autism training.
  if ((cued === 'help' && !hasSubject(names)) || cued === 'draft' || cued === 'none') return cued
  if (asksHistory(plain)) return 'whats-new'
  if (defines) return 'define'
  if (cued === 'contact' && listsPriorities.test(rest) && !hasSubject(names)) return 'list'
  if (cued === 'contact' && asksWhatWasSaid.test(rest) && hasSubject(names)) return 'detail'
  if (names.named.partners.length > 0 && isFiller(rest)) return 'signpost'
  if (cued === 'list' && ((asked === 'number' && !countsEntries.test(rest)) || section !== null) && hasSubject(names)) return 'detail'
  if (cued && cued !== 'help') return cued === 'contact' && section === 'exitStrategy' && !asksForPerson.test(rest) ? 'detail' : cued
  if (/\bpriorities\b|\beverything\b(?! the same)|\b(?:each|every|all)\b.*\bpriority\b/.test(rest) && !hasSubject(names)) return 'list'
  if (section || asked) return 'detail'
  return 'signpost'
}

/** “What did the heads say when the EPO met them?” */
const asksWhatWasSaid = /\bwhat (?:did|do|does|have|has) (?:\w+ ){1,6}(?:say|said|tell|told|think|thought|ask|asked|suggest|suggested)\b/

const asksForPerson =
  /\b(?:contact|speak|talk|ask|ring|email|which (?:\w+ ){0,2}(?:officer|epo)|whos? (?:is )?(?:my|our|the) (?:epo|officer))\b/

function hasSubject({ themes, hints, named }: FoundNames): boolean {
  return themes.length + hints.length + named.partners.length + named.resources.length + named.offers.length + named.priorities.length > 0
}

const allCues = [...factCues, ...sectionCues].flatMap(({ cues }) => cues.map((cue) => new RegExp(cue, 'g')))

/** The words that show which fact or section is asked for. */
export function askingWords(plain: string): ReadonlySet<string> {
  const cues = allCues.flatMap((each) => plain.match(each) ?? [])
  return new Set(cues.filter((said) => said.length < longestCue).flatMap((said) => said.split(' ')))
}

/** What lies between the two ends of a longer cue is the question's own. */
const longestCue = 25
