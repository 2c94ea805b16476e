/** The part of a question between commas, dashes and full stops in which a name stands. */
import type { Mention } from '../../finding/match-names.ts'
import type { Reading } from './find-mentions.ts'

const breaks = /[.!?;:()\n]+|,(?=\s)|\s[-–—]+\s/g

export function clauseOf(text: string, { words, mentions, corrections }: Reading, mention: Mention): Reading {
  const at = words[mention.start]?.start ?? 0
  const ends = Array.from(text.matchAll(breaks), (match) => match.index)
  const from = ends.findLast((end) => end <= at) ?? 0
  const to = ends.find((end) => end > at) ?? text.length
  const first = words.findIndex((word) => word.start >= from)
  const after = words.findIndex((word) => word.start >= to)
  const last = after === -1 ? words.length : after
  return {
    words: words.slice(first, last),
    mentions: mentions
      .filter(({ start, end }) => start >= first && end <= last)
      .map((each) => ({ ...each, start: each.start - first, end: each.end - first })),
    corrections,
  }
}
