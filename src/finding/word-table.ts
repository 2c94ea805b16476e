/** Which records hold which words: how much of a question each of thousands of records holds, without ranking them all. */
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import type { SearchRecord } from './search-index.ts'
import { toStem } from './stems.ts'

export type WordTable = {
  /** How much of the words each record holds, by the sum of their weights. */
  weigh(words: readonly { stem: string; weight: number }[]): Weighed
  /** How many records hold the word. */
  count(stem: string): number
}
type Weighed = {
  of(id: string): number
  /** Ids of the records that hold this much or more, in the order in which they were given. */
  atLeast(weight: number): string[]
}

export function* buildWordTable(records: readonly SearchRecord[]): Sliced<WordTable> {
  const holders = new Map<string, number[]>()
  const places = new Map<string, number>()
  yield* inSlices(records, (record) => {
    const i = places.size
    places.set(record.id, i)
    for (const stem of new Set(toWords(`${record.title} ${record.body}`).map((word) => toStem(word.text)))) {
      const held = holders.get(stem)
      if (held) held.push(i)
      else holders.set(stem, [i])
    }
  })
  return {
    weigh(words) {
      const weights = new Float64Array(records.length)
      for (const { stem, weight } of words) for (const i of holders.get(stem) ?? []) weights[i] = (weights[i] ?? 0) + weight
      return {
        of: (id) => weights[places.get(id) ?? -1] ?? 0,
        atLeast: (least) => records.flatMap((record, i) => ((weights[i] ?? 0) >= least ? record.id : [])),
      }
    },
    count: (stem) => holders.get(stem)?.length ?? 0,
  }
}
