/** What kind of answer a question wants, by the cues in `intents.ts`. */

import type { Section } from '../knowledge/sections.ts'
import type { FoundNames } from './find-named.ts'
import { askedCues, type FactAsked, type Intent, intentCues, sectionCues } from './intents.ts'
import { findListed, type Listed } from './listed.ts'
import type { Spoken } from './spoken.ts'
import type { Places } from './understanding.ts'

export type Wanted = { intent: Intent; listed: Listed | null; section: Section | null; asked: FactAsked }

const defined =
  /\b(?:stands? for|short for|mean(?:s|ing)?|meant by|define|definition|acronym|abbreviation|full form|explain|what the heck is|wtf is|letters|difference between|whats the difference|what is the difference|spell(?:ed|s)? out|full name|muddled|mix(?:ed)? up|in full)\b/

/** Stands right before a name in “what is a CAP?”. */
const whatIs =
  /\b(?:what is|whats|what are|what s|what does|what do|who is|who are|whos|who s|what|define|explain|remind me what) (?:(?:a|an|the|this|these) )?$/

const countsEntries = /\bhow many (?:of the )?(?:localities|districts|areas|priorities)\b/

const whatsThat = /\b(?:whats|what is|what s|who are|who is|whos) (?:that|it|they|those|this)(?: then| please)?$/

/** Short words in “and CME is what then” that ask for nothing else. */
const filler =
  /\b(?:what|whats|who|whos|does|do|is|are|was|the|a|an|s|of|by|for|term|word|letters|it|you|can|tell|me|hi|sorry|again|even|in|tass|reports?|this|that|thing|i|know|dont|we|keep|seeing|hearing|see|anyone|to|so|ok|and|heck|all|about|these|people|say|says|when|they|on|earth|then|please|actually|exactly|epos?|officers?|education|partnership|im|new|here|at|home|its|just)\b/g

const listsThings = /\b(?:all|every|list)\b|\b(?:any|some|got|have|are there) (?:\w+ )?(?:resources|offers)\b/

/** `plain` is the question in small letters, without punctuation; `rest` is the same without the names found. */
export function findIntent(question: Spoken, names: FoundNames, places: Places): Wanted {
  const { plain, rest } = question
  const asked = askedCues.find(({ cues }) => cues.test(plain))?.asked ?? null
  const cued = sectionCues.find(({ cues }) => cues.test(rest))?.section ?? null
  // “When was it meant to be?” asks for a date, not for what was meant to come of it.
  const section = cued === 'intendedOutcomes' && (asked === 'date' || asked === 'number' || asked === 'place') ? null : cued
  const intent = intentOf(question, names, places, { section, asked })
  const listed = intent === 'list' || listsThings.test(rest) ? findListed(rest) : null
  return { intent, listed, section, asked }
}

function intentOf(question: Spoken, names: FoundNames, places: Places, { section, asked }: Pick<Wanted, 'section' | 'asked'>): Intent {
  const { plain, rest } = question
  const cued = intentCues.find(({ intent, cues }) => cues.test(intent === 'list' || intent === 'contact' ? rest : plain))?.intent
  if (cued === 'help' || cued === 'draft' || cued === 'none') return cued
  if (isDefinition(question, names, places, section)) return 'define'
  if (names.named.partners.length > 0 && rest.replace(filler, '').trim() === '') return 'signpost'
  if (cued === 'list' && ((asked === 'number' && !countsEntries.test(rest)) || section !== null) && hasSubject(names)) return 'detail'
  if (cued) return cued === 'contact' && section === 'exitStrategy' && !asksForPerson.test(rest) ? 'detail' : cued
  if (
    (/\bpriorities\b/.test(rest) || /\b(?:each|every|all)\b.*\bpriority\b/.test(rest) || /\beverything\b/.test(rest)) &&
    !hasSubject(names)
  )
    return 'list'
  if (section || asked) return 'detail'
  return 'signpost'
}

const asksForPerson =
  /\b(?:contact|speak|talk|ask|ring|email|which (?:\w+ ){0,2}(?:officer|epo)|whos? (?:is )?(?:my|our|the) (?:epo|officer))\b/

function hasSubject({ themes, hints, named }: FoundNames): boolean {
  return themes.length + hints.length + named.partners.length + named.resources.length + named.offers.length + named.priorities.length > 0
}

/** “What is X?” with nothing more to it; “what is planned for X?” is not one. */
function isDefinition(
  { plain, rest, beforeTerm, asksTerm, onlyTerms, pureTerm, endsWithTerm, isTheme }: Spoken,
  { named }: FoundNames,
  places: Places,
  section: Section | null,
): boolean {
  if (named.terms.length === 0) return false
  if (defined.test(plain) && !(/\bdifference\b/.test(plain) && places.districts.length > 0)) return true
  if (places.districts.length + places.unclear.length + places.outside.length > 0 || section !== null) return false
  const others = rest.replace(filler, '').trim().split(/\s+/).filter(Boolean).length
  if ((onlyTerms || others === 0) && (whatsThat.test(plain) || asksTerm)) return true
  if (beforeTerm.some((words) => whatIs.test(words)) && (others <= (pureTerm ? 2 : 0) || endsWithTerm)) return true
  // A bare acronym is asked about itself; a bare theme is asked for its priorities.
  return others === 0 && !isTheme && named.terms.length === 1 && named.priorities.length === 0
}

/** The words that show which fact or section is asked for. */
export function askingWords(plain: string): ReadonlySet<string> {
  const cues = [...askedCues, ...sectionCues].map((row) => row.cues.exec(plain)?.[0] ?? '')
  return new Set(cues.filter((said) => said.length < longestCue).flatMap((said) => said.split(' ')))
}

/** What lies between the two ends of a longer cue is the question's own. */
const longestCue = 25
