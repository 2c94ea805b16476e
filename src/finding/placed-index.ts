/** Full-text search with place as a hard filter. Many records are split by place, so that each part stays small. */
import type { Sliced } from '../knowledge/slices.ts'
import { buildSearchIndex, type Hit, type SearchIndex, type SearchRecord, type SearchTerm } from './search-index.ts'

/** `districts` empty: it is for the whole county. */
export type PlacedRecord = SearchRecord & { districts: readonly string[] }
export type PlacedIndex = {
  /** Records that reach one of the districts, best first; `null` searches everywhere. */
  search(terms: readonly SearchTerm[], districts: readonly string[] | null): Hit[]
  size: number
}

/** lunr answers within a millisecond up to about this many records. */
const partSize = 400
const severalPlaces = ''

export function* buildPlacedIndex(records: readonly PlacedRecord[]): Sliced<PlacedIndex> {
  const reached = new Map(records.map((record) => [record.id, record.districts]))
  const parts: { home: string | null; index: SearchIndex }[] = []
  for (const [home, held] of split(records))
    for (let i = 0; i < held.length; i += partSize) {
      parts.push({ home, index: yield* buildSearchIndex(held.slice(i, i + partSize)) })
      yield
    }
  return {
    size: records.length,
    search(terms, districts) {
      const reaches = (id: string) => {
        const at = reached.get(id)
        return districts === null || !at?.length || at.some((district) => districts.includes(district))
      }
      return parts
        .filter(({ home }) => districts === null || home === null || home === severalPlaces || districts.includes(home))
        .flatMap(({ index }) => index.search(terms).filter((hit) => reaches(hit.id)))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    },
  }
}

/** One part while they are few; else one for each district, and one for records of several districts or of all. */
function split(records: readonly PlacedRecord[]): Map<string | null, PlacedRecord[]> {
  if (records.length <= partSize) return new Map([[null, [...records]]])
  const parts = new Map<string | null, PlacedRecord[]>()
  for (const record of records) {
    const home = record.districts.length === 1 ? (record.districts[0] as string) : severalPlaces
    const part = parts.get(home)
    if (part) part.push(record)
    else parts.set(home, [record])
  }
  return parts
}
