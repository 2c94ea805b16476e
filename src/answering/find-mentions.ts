/** Finds every name in a question, longest first, with misspelt and run-together words put right. */
import type { Library } from '../finding/library.ts'
import type { Name } from '../finding/names.ts'
import { stopWords, type Word } from '../knowledge/words.ts'

export type Mention = { names: readonly Name[]; start: number; end: number; said: string }
export type Reading = { words: Word[]; mentions: Mention[]; corrections: { said: string; read: string }[] }

/** Words beyond these are taken as they are; nobody's question needs more. */
const mostCorrections = 12

export function findMentions(spoken: readonly Word[], library: Library): Reading {
  const corrections: Reading['corrections'] = []
  const words = spoken.flatMap((word) => {
    if (stopWords.has(word.text) || library.spelling.isKnown(word.text)) return [word]
    const parts = library.names.split(word.text)
    if (parts) return parts.map((text) => ({ ...word, text }))
    const read = corrections.length < mostCorrections ? correct(word.text, library) : null
    if (!read) return [word]
    corrections.push({ said: word.text, read: read.join(' ') })
    return read.map((text) => ({ ...word, text }))
  })
  return { words, mentions: matchNames(words, library), corrections }
}

function correct(word: string, library: Library): readonly string[] | null {
  const read = library.spelling.correct(word)
  return read === null ? null : (library.names.split(read) ?? [read])
}

function matchNames(words: readonly Word[], library: Library): Mention[] {
  const texts = words.map((word) => word.text)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const length = longestName(texts, at, library)
    if (length === 0) {
      at++
      continue
    }
    const said = texts.slice(at, at + length)
    mentions.push({ names: library.names.find(said), start: at, end: at + length, said: said.join(' ') })
    at += length
  }
  return mentions
}

function longestName(texts: readonly string[], at: number, library: Library): number {
  for (let length = Math.min(library.names.longestFrom(texts[at] ?? ''), texts.length - at); length > 0; length--)
    if (library.names.find(texts.slice(at, at + length)).length > 0) return length
  return 0
}
