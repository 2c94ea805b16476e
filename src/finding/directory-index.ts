/** Offers and resources made ready to be searched: there may be thousands, so only a question's rarest words are ranked by lunr. */
import { buildPlacedIndex, type PlacedRecord } from './placed-index.ts'
import type { Breathe, SearchTerm } from './search-index.ts'
import { buildWordTable, type WordTable } from './word-table.ts'

export type DirectoryIndex = {
  /** The summed weight of the words that each record holds. */
  weigh: WordTable['weigh']
  /** How well records that reach the districts fit, from 0 to 1; only a help to order what fits otherwise. */
  rank(terms: readonly SearchTerm[], districts: readonly string[] | null): Map<string, number>
}

/** lunr takes about a millisecond to rank this many occurrences, spread over its parts. */
const mostRanked = 400

export async function buildDirectoryIndex(records: readonly PlacedRecord[], breathe: Breathe): Promise<DirectoryIndex> {
  const table = await buildWordTable(records, breathe)
  const index = await buildPlacedIndex(records, breathe)
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
  held.sort((a, b) => a.count - b.count)
  let ranked = 0
  return held.filter(({ count }) => (ranked += count) <= mostRanked).map(({ term }) => term)
}
