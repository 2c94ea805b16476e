/** How much of a question's telling words an entry holds, from 0 to 1. lunr's own scores compare only within one search. */
import type { Library } from '../finding/library.ts'
import type { Understanding } from './understanding.ts'

/** From this share on, the words alone show that an entry is about the question. Set on the evaluation questions. */
export const enoughShare = 0.55

/** Enough to put one statement of a matched entry before its others. */
export const someShare = 0.3

/** A word whose stem matches though the word itself is new here (“train” and “training”) counts for less. */
const otherFormCounts = 0.6

export function shareOf(matched: readonly string[], { content }: Understanding, library: Library): number {
  const held = new Set(matched)
  let all = 0
  let found = 0
  for (const { stem, known } of content) {
    const weight = library.rarity(stem)
    all += weight
    if (held.has(stem)) found += weight * (known ? 1 : otherFormCounts)
  }
  return all === 0 ? 0 : found / all
}
