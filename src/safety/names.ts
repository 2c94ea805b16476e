/** Finds the names of pupils and their families, and leaves the names everybody may know. */
import { firstNames, wordyFirstNames } from './first-names.ts'
import type { Span } from './mask.ts'
import { surnames } from './surnames.ts'

export function findNames(text: string, knownNames: ReadonlySet<string>): Span[] {
  const words = readWords(text)
  const spans: Span[] = []
  for (let at = 0; at < words.length; ) {
    const length = nameLength(words, at, knownNames)
    if (length > 0 && isPrivate(words, at, length)) spans.push(...maskable(words.slice(at, at + length), knownNames))
    at += Math.max(1, length)
  }
  return spans
}

type Word = { text: string; lower: string; from: number; to: number; gap: string; owns: boolean }

/** Words with what stands before them; a placeholder is a word that is nothing else. */
function readWords(text: string): Word[] {
  let last = 0
  return Array.from(text.matchAll(/\[[\w -]{3,14}\]|[\p{L}\d][\p{L}\p{M}\d]*(?:['’.-][\p{L}\d][\p{L}\p{M}\d]*)*/gu), (match) => {
    const owns = /['’]s$/i.test(match[0])
    const bare = owns ? match[0].slice(0, -2) : match[0]
    const word = {
      text: bare,
      lower: bare.toLowerCase(),
      from: match.index,
      to: match.index + bare.length,
      gap: text.slice(last, match.index),
      owns,
    }
    last = match.index + match[0].length
    return word
  })
}
