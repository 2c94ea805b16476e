/** Which single statements answer a question about a detail. */
import type { Library } from '../finding/library.ts'
import type { Line } from '../finding/lines.ts'
import { toPhrase } from '../knowledge/words.ts'
import type { FoundLine } from './findings.ts'
import { factWorth } from './holds-fact.ts'
import { closenessOf, hasMore, overlapOf } from './relevance.ts'
import type { Understanding } from './understanding.ts'

export type LineScope = { priorities: readonly string[]; partners: readonly string[]; resources: readonly string[] }

/** Statements of the entries in scope that hold the question's words, best first. */
export function findLines(understanding: Understanding, scope: LineScope | null, library: Library): FoundLine[] {
  const districts = understanding.places.districts
  const terms = [...understanding.terms, ...understanding.counted.map((stem) => ({ stem, weight: 0.3 }))]
  const hits = library.lines.index.search(terms, districts.length > 0 ? districts : null)
  const top = hits[0]?.score ?? 1
  return hits
    .flatMap((hit) => {
      const line = library.lines.byId.get(hit.id)
      if (!line || !isInScope(line, scope) || !isLatest(line, library)) return []
      const overlap = closenessOf(hit.matched, understanding)
      return [
        {
          line,
          overlap,
          own: overlapOf(hit.matched, understanding, []),
          score: overlap.share * 10 + (hit.score / top) * 4 + fitsAsked(line, understanding) + phraseWorth(line.text, understanding),
          holds: factWorth(line.text, understanding) > 0,
        },
      ]
    })
    .map((found) => (!hasMore(understanding) && found.holds ? { ...found, score: found.score + holdsAlone } : found))
    .sort((a, b) => b.score - a.score || (a.line.id < b.line.id ? -1 : 1))
}

/** “Summer school” as it stands tells more than “summer” and “school” apart. */
function phraseWorth(text: string, { phrases }: Understanding): number {
  if (phrases.length === 0) return 0
  const plain = ` ${toPhrase(text)} `
  return phrases.some((phrase) => plain.includes(` ${phrase} `)) ? 3 : 0
}

/** All statements of one section of the newest updates of these priorities, in the report's order. */
export function sectionLines(priorities: readonly string[], understanding: Understanding, library: Library): Line[] {
  return [...library.lines.byId.values()].filter(
    (line) =>
      line.section === understanding.section && priorities.includes(line.of.id) && line.of.kind === 'priorities' && isLatest(line, library),
  )
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
function isLatest(line: Line, library: Library): boolean {
  return line.update === undefined || library.latest.get(line.update.priority) === line.update.period
}

/** With no telling word in the question, the kind of fact asked for decides. */
const holdsAlone = 4

/** A statement that can hold the kind of fact asked for comes first. */
function fitsAsked(line: Line, understanding: Understanding): number {
  const { section } = understanding
  const inSection = section !== null && line.section === section ? 3 : 0
  return inSection + factWorth(line.text, understanding) + (section === null && line.section ? factual[line.section] : 0)
}

/** What was done tells more of what is so than what was aimed for. */
const factual = { intendedOutcomes: -1, activityLastPeriod: 1, plannedNextPeriod: 0.5, impactSoFar: 1, exitStrategy: -0.5 }
