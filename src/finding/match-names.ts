/** Finds the names in a text, longest first. */
import { stopWords, type Word } from '../knowledge/words.ts'
import type { Name } from './listed-names.ts'
import type { NameTable } from './names.ts'

export type Mention = { names: readonly Name[]; start: number; end: number; said: string }

/** Names of up to `most` words, leftmost and longest first. */
export function matchNames(words: readonly Word[], names: NameTable, most = words.length): Mention[] {
  const texts = words.map((word) => word.text)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const length = untilBreak(words, texts, at, longestName(texts, at, names, most), names)
    // “the Fylde” must not hide “Fylde Coast”.
    const hidesLonger = length > 0 && stopWords.has(texts[at] ?? '') && longestName(texts, at + 1, names, most) >= length
    if (length === 0 || hidesLonger) {
      at++
      continue
    }
    const said = texts.slice(at, at + length)
    mentions.push({ names: names.find(said), start: at, end: at + length, said: said.join(' ') })
    at += length
  }
  return mentions
}

/** Names inside a longer one: the theme in “weapons film”, the place in “Rossendale vape charter”. */
export function innerMentions({ start, end }: Mention, words: readonly Word[], names: NameTable): Mention[] {
  return end - start < 2 ? [] : matchNames(words.slice(start, end), names, end - start - 1)
}

/** “Heysham nursery – school readiness group” has no nursery school: a name that begins behind a break goes before one across it. */
function untilBreak(words: readonly Word[], texts: readonly string[], at: number, length: number, names: NameTable): number {
  for (let next = at + 1; next < at + length; next++) {
    const gap = (words[next]?.start ?? 0) - (words[next - 1]?.end ?? 0)
    if (gap > 1 && next + longestName(texts, next, names, texts.length) > at + length) return longestName(texts, at, names, next - at)
  }
  return length
}

function longestName(texts: readonly string[], at: number, names: NameTable, most: number): number {
  const room = Math.min(texts.length - at, most)
  for (const length of names.lengthsFrom(texts[at] ?? ''))
    if (length <= room && names.find(texts.slice(at, at + length)).length > 0) return length
  return 0
}
