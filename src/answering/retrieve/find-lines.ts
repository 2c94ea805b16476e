/** Which single statements answer a question about a detail. */
import type { Library } from '../../finding/library.ts'
import type { ReadLine } from '../../finding/read-lines.ts'
import type { Hit } from '../../finding/search-index.ts'
import type { FoundLine } from '../findings.ts'
import { asksFact, factWorth } from '../understand/holds-fact.ts'
import type { Understanding } from '../understanding.ts'
import { scoreLine } from './score-line.ts'

export type LineScope = { priorities: readonly string[]; partners: readonly string[]; resources: readonly string[] }

/** A question with the statements that hold any of its words. Searched once, then looked through scope by scope. */
export type LineSearch = { understanding: Understanding; library: Library; hits: readonly Hit[] }

export function searchLines(understanding: Understanding, library: Library): LineSearch {
  const { districts } = understanding.places
  const terms = [...understanding.terms, ...understanding.counted.map((stem) => ({ stem, weight: 0.3 }))]
  return { understanding, library, hits: library.lines.index.search(terms, districts.length > 0 ? districts : null) }
}

/** Statements of the entries in scope that hold the question's words, best first. */
export function linesIn(scope: LineScope | null, search: LineSearch): FoundLine[] {
  const { understanding, library, hits } = search
  const top = hits[0]?.score ?? 1
  return [...hits, ...factual(scope, search)]
    .flatMap(({ id, score, matched }) => {
      const line = library.lines.byId.get(id)
      return line && isInScope(line, scope) && isLatest(line, library)
        ? [scoreLine(line, { share: score / top, matched }, understanding)]
        : []
    })
    .sort((a, b) => b.score - a.score || (a.line.id < b.line.id ? -1 : 1))
}

/** Asked for a fact, statements in scope that hold one. */
function factual(scope: LineScope | null, { understanding, library, hits }: LineSearch): Hit[] {
  if (scope === null || !asksFact(understanding)) return []
  const { districts } = understanding.places
  const seen = new Set(hits.map((hit) => hit.id))
  return [...library.lines.byId.values()]
    .filter((line) => !seen.has(line.id) && isInScope(line, scope) && factWorth(line, understanding) > 0)
    .filter((line) => districts.length === 0 || line.districts.length === 0 || line.districts.some((id) => districts.includes(id)))
    .map((line) => ({ id: line.id, score: 0, matched: [] }))
}

function isInScope({ of }: ReadLine, scope: LineScope | null): boolean {
  if (scope === null) return true
  return of.kind === 'priorities' || of.kind === 'partners' || of.kind === 'resources' ? scope[of.kind].includes(of.id) : false
}

/** What a newer report replaced is history, not an answer. */
export function isLatest(line: ReadLine, library: Library): boolean {
  return line.update === undefined || library.latest.get(line.update.priority) === line.update.period
}
