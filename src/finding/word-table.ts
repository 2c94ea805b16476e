/** Which records hold which words: how much of a question each of thousands of records holds, without ranking them all. */
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import type { SearchRecord } from './search-index.ts'
import { toStem } from './stems.ts'

export type WordTable = {
  /** How much of the words each record holds. A word is held in its own stem or in the other one given. */
  weigh(words: readonly { stem: string; also: string | null; weight: number }[]): Weighed
  /** How many records hold the stem. */
  count(stem: string): number
}
type Weighed = {
  /** The summed weight of the words held, and how many they are. */
  of(id: string): { weight: number; count: number }
  /** Ids of the records that hold this weight or more, in the order in which they were given. */
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
      const counts = new Uint16Array(records.length)
      const add = (i: number, weight: number) => {
        weights[i] = (weights[i] ?? 0) + weight
        counts[i] = (counts[i] ?? 0) + 1
      }
      for (const { stem, also, weight } of words) {
        const held = holders.get(stem) ?? []
        for (const i of held) add(i, weight)
        const others = also === null ? [] : (holders.get(also) ?? [])
        if (others.length > 0) for (const i of new Set(others).difference(new Set(held))) add(i, weight)
      }
      return {
        of(id) {
          const i = places.get(id) ?? -1
          return { weight: weights[i] ?? 0, count: counts[i] ?? 0 }
        },
        atLeast: (least) => records.filter((_, i) => (weights[i] ?? 0) >= least).map((record) => record.id),
      }
    },
    count: (stem) => holders.get(stem)?.length ?? 0,
  }
}
