/** How much of a question's telling words an entry holds. lunr's own scores compare only within one search. */
import type { WordTable } from '../../finding/word-table.ts'
import type { Understanding } from '../understanding.ts'

/** `share` from 0 to 1; `weight` grows with how telling the words found are; `count` is how many were found. */
export type Overlap = { share: number; weight: number; count: number }

/** Both are needed before words alone show that an entry is about the question. Set on the evaluation questions. */
const enoughShare = 0.55
const enoughWeight = 2.5
const enoughWeightInPlace = 1.2
/** Of everyday words, two that are all there is. */
const nearlyAll = 0.95
/** Enough to prefer one statement of an entry that matches anyway. */
const someShare = 0.3

export const noOverlap: Overlap = { share: 0, weight: 0, count: 0 }

/** Of the words not yet understood as a theme or a name; `themes` are those of the entry. */
export function overlapOf(matched: readonly string[], { content }: Understanding, themes: readonly string[]): Overlap {
  const words = content.filter((word) => !word.named)
  const leaning = words.filter((word) => word.leans.some((theme) => themes.includes(theme)))
  return sum([...matched, ...leaning.map((word) => word.stem)], words)
}

/** The same for the records of a table, which may be thousands: `enough` are the ids of those that words alone show to be about the question. */
export type Overlaps = { of(id: string): Overlap; enough: string[] }

export function toOverlaps(weigh: WordTable['weigh'], understanding: Understanding): Overlaps {
  const words = understanding.content.filter((word) => !word.named)
  const all = words.reduce((total, { weight }) => total + weight, 0)
  if (all === 0) return { of: () => noOverlap, enough: [] }
  const weighed = weigh(words)
  const of = (id: string) => {
    const { weight, count } = weighed.of(id)
    return { share: weight / all, weight, count }
  }
  return { of, enough: weighed.atLeast(all * enoughShare).filter((id) => isEnough(of(id), understanding)) }
}

/** What a statement is worth for a word of a theme that it speaks of in other words. */
const otherWords = 0.6

/** Of all telling words: which statement of an entry is nearest; `themes` are those it speaks of. */
export function closenessOf(matched: readonly string[], { content }: Understanding, themes: ReadonlySet<string>): Overlap {
  const { share, weight, count } = sum(matched, content)
  const all = content.reduce((total, word) => total + word.weight, 0)
  const meant = content.filter(
    (word) =>
      !matched.includes(word.stem) &&
      !(word.also !== null && matched.includes(word.also)) &&
      word.themes.some((theme) => themes.has(theme)),
  )
  const more = otherWords * meant.reduce((total, word) => total + word.weight, 0)
  return { share: all === 0 ? 0 : share + more / all, weight: weight + more, count: count + meant.length }
}

function sum(matched: readonly string[], words: Understanding['content']): Overlap {
  const held = new Set(matched)
  let all = 0
  let found = 0
  let count = 0
  for (const { stem, also, weight } of words) {
    all += weight
    if (!held.has(stem) && !(also !== null && held.has(also))) continue
    found += weight
    count++
  }
  return { share: all === 0 ? 0 : found / all, weight: found, count }
}

/** In a place asked for there is less to confuse with. */
export function isEnough({ share, weight, count }: Overlap, { places }: Understanding): boolean {
  if (places.districts.length === 0) return share >= enoughShare && weight >= enoughWeight
  return (share >= enoughShare && weight >= enoughWeightInPlace) || (share >= nearlyAll && count > 1)
}

export function isSome({ share }: Overlap): boolean {
  return share >= someShare
}

/** Whether a question has telling words beyond the themes and names in it. */
export function hasMore({ content }: Understanding): boolean {
  return content.some(isTelling)
}

/** Whether it asks for something more particular than a theme or name; one odd word is often only a sigh. */
export function asksMore({ content }: Understanding): boolean {
  return content.filter(isTelling).length > 1
}

/** A word that means nothing here is telling too: it tells that something else is meant. */
function isTelling({ named, weight, leans, strange }: Understanding['content'][number]): boolean {
  return !named && leans.length === 0 && (weight >= 1 || strange)
}
