/** How well one statement answers a question. */
import type { ReadLine } from '../../finding/read-lines.ts'
import type { FoundLine } from '../findings.ts'
import { factWorth } from '../understand/holds-fact.ts'
import type { Understanding } from '../understanding.ts'
import { closenessOf, hasMore, overlapOf } from './relevance.ts'

/** Words beyond the themes and names are what makes a question particular: worth as much as they tell, up to this. */
const ownWorth = 7
/** Everyday words tell apart statements that hold as much of the rest. */
const everydayWorth = 3
/** What naming a partner or thing asked about is worth. */
const namedWorth = 2
/** With no telling word in the question, the kind of fact asked for decides. */
const holdsAlone = 4

/** `share` is how lunr ranks it beside the best, from 0 to 1. */
export function scoreLine(line: ReadLine, hit: { share: number; matched: readonly string[] }, understanding: Understanding): FoundLine {
  const overlap = closenessOf(hit.matched, understanding, line.themes)
  const own = overlapOf(hit.matched, understanding, [])
  const fact = factWorth(line, understanding)
  const everyday = everydayShare(line, understanding)
  const score =
    overlap.share * 10 +
    hit.share * 4 +
    own.share * Math.min(ownWorth, own.weight) +
    fact +
    sectionWorth(line, understanding) +
    phraseWorth(line, understanding) +
    placeWorth(line, understanding) +
    (namesAsked(line, understanding) ? namedWorth : 0) +
    everydayWorth * everyday +
    (fact > 0 && !hasMore(understanding) ? holdsAlone : 0)
  return { line, score, overlap, own, everyday, holds: fact > 0 }
}

/** Whether a statement names a partner, person or thing that the question names, or is one of its own. */
export function namesAsked({ of, names }: ReadLine, { named }: Understanding): boolean {
  const asked = { partner: named.partners, offer: named.offers, resource: named.resources, contact: named.contacts }
  if (of.kind === 'partners' && named.partners.includes(of.id)) return true
  return names.some(({ kind, id }) => kind in asked && asked[kind as keyof typeof asked].includes(id))
}

function everydayShare({ stems }: ReadLine, { lesser }: Understanding): number {
  return lesser.length === 0 ? 0 : lesser.filter((stem) => stems.has(stem)).length / lesser.length
}

/** Work of several districts: a statement that names only another of them is not the one. */
function placeWorth({ naming }: ReadLine, { places }: Understanding): number {
  if (places.districts.length === 0 || naming.length === 0) return 0
  return naming.some((id) => places.districts.includes(id)) ? 0 : -2
}

/** “Summer school” as it stands tells more than “summer” and “school” apart. */
function phraseWorth(line: ReadLine, understanding: Understanding): number {
  return saysPhrase(line, understanding) ? 3 : 0
}

export function saysPhrase({ plain }: ReadLine, { phrases }: Understanding): boolean {
  return phrases.some((phrase) => plain.includes(` ${phrase} `))
}

function sectionWorth({ section }: ReadLine, understanding: Understanding): number {
  if (section === undefined) return 0
  if (understanding.section === null) return understanding.asked === 'reason' && section === 'intendedOutcomes' ? 2 : telling[section]
  return section === understanding.section ? 3 : 0
}

/** What was done tells more of what is so than what was aimed for. */
const telling = { intendedOutcomes: -1, activityLastPeriod: 1, plannedNextPeriod: 0.5, impactSoFar: 1, exitStrategy: -0.5 }
