/** Offers and resources made ready to be searched: there may be thousands, so only a question's rarest words are ranked by lunr. */
import type { Sliced } from '../knowledge/slices.ts'
import { buildPlacedIndex, type PlacedRecord } from './placed-index.ts'
import type { SearchTerm } from './search-index.ts'
import { buildWordTable, type WordTable } from './word-table.ts'

export type DirectoryIndex = {
  /** The summed weight of the words that each record holds. */
  weigh: WordTable['weigh']
  /** How well records that reach the districts fit, from 0 to 1; only a help to order what fits otherwise. */
  rank(terms: readonly SearchTerm[], districts: readonly string[] | null): Map<string, number>
}

/** lunr takes about half a millisecond to rank this many occurrences, spread over its parts. */
const mostRanked = 200

export function* buildDirectoryIndex(records: readonly PlacedRecord[]): Sliced<DirectoryIndex> {
  const table = yield* buildWordTable(records)
  const index = yield* buildPlacedIndex(records)
  return {
    weigh: table.weigh,
    rank(terms, districts) {
      const hits = index.search(rarest(terms, table), districts)
      const top = hits[0]?.score ?? 1
      return new Map(hits.map((hit) => [hit.id, hit.score / top]))
    },
  }
}

function rarest(terms: readonly SearchTerm[], table: WordTable): SearchTerm[] {
  const held = terms.map((term) => ({ term, count: table.count(term.stem) })).filter(({ count }) => count > 0)
  const chosen: SearchTerm[] = []
  let left = mostRanked
  for (const { term, count } of held.sort((a, b) => a.count - b.count)) {
    left -= count
    if (left >= 0) chosen.push(term)
  }
  return chosen
}
