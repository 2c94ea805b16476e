/** Which single statements answer a question about a detail. */
import type { Library } from '../finding/library.ts'
import type { Line } from '../finding/lines.ts'
import type { Hit } from '../finding/search-index.ts'
import { toPhrase } from '../knowledge/words.ts'
import type { FoundLine } from './findings.ts'
import { factWorth } from './holds-fact.ts'
import { closenessOf, hasMore, overlapOf } from './relevance.ts'
import type { Understanding } from './understanding.ts'

export type LineScope = { priorities: readonly string[]; partners: readonly string[]; resources: readonly string[] }

/** Statements of the entries in scope that hold the question's words, best first. */
export function findLines(understanding: Understanding, scope: LineScope | null, library: Library): FoundLine[] {
  const districts = understanding.places.districts
  const terms = [
    ...understanding.terms,
    ...understanding.lesser.map((stem) => ({ stem, weight: 0.2 })),
    ...understanding.counted.map((stem) => ({ stem, weight: 0.3 })),
  ]
  const hits = library.lines.index.search(terms, districts.length > 0 ? districts : null)
  const top = hits[0]?.score ?? 1
  return [...hits, ...factual(hits, understanding, scope, library)]
    .flatMap((hit) => {
      const line = library.lines.byId.get(hit.id)
      if (!line || !isInScope(line, scope) || !isLatest(line, library)) return []
      const overlap = closenessOf(hit.matched, understanding, library.lines.themes.get(line.id) ?? noThemes)
      const own = overlapOf(hit.matched, understanding, [])
      return [
        {
          line,
          overlap,
          own,
          score:
            overlap.share * 10 +
            (hit.score / top) * 4 +
            own.share * Math.min(ownWorth, own.weight) +
            fitsAsked(line, understanding) +
            phraseWorth(line.text, understanding) +
            placeWorth(line.text, understanding, library) +
            (namesAsked(line, understanding, library) ? namedWorth : 0) +
            everydayWorth * everydayShare(hit.matched, understanding),
          everyday: everydayShare(hit.matched, understanding),
          holds: factWorth(line.text, understanding) > 0,
        },
      ]
    })
    .map((found) => (!hasMore(understanding) && found.holds ? { ...found, score: found.score + holdsAlone } : found))
    .sort((a, b) => b.score - a.score || (a.line.id < b.line.id ? -1 : 1))
}

/** Words beyond the themes and names are what makes a question particular: worth as much as they tell, up to this. */
const ownWorth = 7

const noThemes: ReadonlySet<string> = new Set()

/** Asked for a number or a date, statements in scope that hold one count even when they share no word with the question. */
function factual(hits: readonly Hit[], understanding: Understanding, scope: LineScope | null, library: Library): Hit[] {
  if (scope === null || (understanding.asked !== 'number' && understanding.asked !== 'date')) return []
  const { districts } = understanding.places
  const seen = new Set(hits.map((hit) => hit.id))
  return [...library.lines.byId.values()]
    .filter((line) => !seen.has(line.id) && isInScope(line, scope) && factWorth(line.text, understanding) > 0)
    .filter((line) => districts.length === 0 || line.districts.length === 0 || line.districts.some((id) => districts.includes(id)))
    .map((line) => ({ id: line.id, score: 0, matched: [] }))
}

/** What naming a partner or thing asked about is worth. */
const namedWorth = 2

/** Whether a statement names a partner, person or thing that the question names, or is one of its own. */
export function namesAsked(line: Line, { named }: Understanding, library: Library): boolean {
  const asked = { partner: named.partners, offer: named.offers, resource: named.resources, contact: named.contacts }
  if (line.of.kind === 'partners' && named.partners.includes(line.of.id)) return true
  return (library.lines.names.get(line.id) ?? []).some(({ kind, id }) => kind in asked && asked[kind as keyof typeof asked].includes(id))
}

/** Everyday words tell apart statements that hold as much of the rest. */
const everydayWorth = 3

function everydayShare(matched: readonly string[], { lesser }: Understanding): number {
  return lesser.length === 0 ? 0 : lesser.filter((stem) => matched.includes(stem)).length / lesser.length
}

/** Work of several districts: a statement that names only another of them is not the one. */
function placeWorth(text: string, { places }: Understanding, { knowledge }: Library): number {
  if (places.districts.length === 0) return 0
  const named = [...knowledge.districts.values()].filter((district) => text.includes(district.name)).map((district) => district.id)
  return named.length === 0 || named.some((id) => places.districts.includes(id)) ? 0 : -2
}

/** “Summer school” as it stands tells more than “summer” and “school” apart. */
function phraseWorth(text: string, { phrases }: Understanding): number {
  if (phrases.length === 0) return 0
  const plain = ` ${toPhrase(text)} `
  return phrases.some((phrase) => plain.includes(` ${phrase} `)) ? 3 : 0
}

function isInScope(line: Line, scope: LineScope | null): boolean {
  if (scope === null) return true
  const ids =
    line.of.kind === 'priorities'
      ? scope.priorities
      : line.of.kind === 'partners'
        ? scope.partners
        : line.of.kind === 'resources'
          ? scope.resources
          : []
  return ids.includes(line.of.id)
}

/** What a newer report replaced is history, not an answer. */
export function isLatest(line: Line, library: Library): boolean {
  return line.update === undefined || library.latest.get(line.update.priority) === line.update.period
}

/** With no telling word in the question, the kind of fact asked for decides. */
const holdsAlone = 4

/** A statement that can hold the kind of fact asked for comes first. */
function fitsAsked(line: Line, understanding: Understanding): number {
  const { section } = understanding
  const inSection = section !== null && line.section === section ? 3 : 0
  return inSection + factWorth(line.text, understanding) + (section === null && line.section ? telling[line.section] : 0)
}

/** What was done tells more of what is so than what was aimed for. */
const telling = { intendedOutcomes: -1, activityLastPeriod: 1, plannedNextPeriod: 0.5, impactSoFar: 1, exitStrategy: -0.5 }
