/** Whether a sentence says of somebody what the entry says of somebody else: a name of one statement, with the deed of another. */
import type { Evidence } from './evidence.ts'
import { tellingWords } from './nearest-lines.ts'
import { areSame, wordsOf } from './same-words.ts'
import { writeNumbers } from './written-numbers.ts'

/** Two words or more, such as “Primary Inclusion Hub”. */
const name = /\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\p{N}&'’-]*)+/gu

/** Part of what is said that a statement must hold to be the one it is about, and by how much less one is not. */
const isAbout = 0.75
const less = 0.19

export function joinsFacts(says: string, { lines: [heading, ...lines] }: Evidence): boolean {
  const held = heading?.text ?? ''
  const names = (says.match(name) ?? [])
    .map((each) => each.replace(/['’]s$/, ''))
    .filter((each) => !each.split(' ').every((word) => held.includes(word)))
  const deeds = tellingWords(says.replace(name, ' '))
  if (names.length === 0 || deeds.length < 2) return false
  const shares = lines.map(({ text }) => ({ text, share: shareOf(deeds, text) }))
  return names.some((each) => {
    const named = shares.filter(({ text }) => text.includes(each)).map(({ share }) => share)
    const others = shares.filter(({ text }) => !text.includes(each)).map(({ share }) => share)
    const other = Math.max(0, ...others)
    return named.length > 0 && other >= isAbout && Math.max(...named) <= other - less
  })
}

function shareOf(deeds: readonly string[], text: string): number {
  const held = wordsOf(writeNumbers(text))
  return deeds.filter((deed) => held.some((other) => areSame(deed, other))).length / deeds.length
}
