/** The words of a text as they were written, for telling names from other words. */
import { toPlainLetters } from './letters.ts'

export type WrittenWord = {
  text: string
  /** In small letters and without accents. */
  lower: string
  from: number
  to: number
  /** What stands between it and the word before. */
  gap: string
  /** Ends in 's. */
  owns: boolean
  capital: boolean
}

/** A placeholder such as `[name]` is a word that is nothing else. Where all is in capitals, a capital says nothing. */
export function readWrittenWords(text: string): WrittenWord[] {
  const capitalsTell = /\p{Ll}/u.test(text)
  let last = 0
  return Array.from(text.matchAll(/\[[\w -]{3,14}\]|[\p{L}\d][\p{L}\p{M}\d]*(?:['’.-][\p{L}\d][\p{L}\p{M}\d]*)*/gu), (match) => {
    const owns = /['’]s$/i.test(match[0])
    const bare = owns ? match[0].slice(0, -2) : match[0]
    const gap = text.slice(last, match.index)
    last = match.index + match[0].length
    const capital = capitalsTell && /^\p{Lu}/u.test(bare)
    return { text: bare, lower: toPlainLetters(bare), from: match.index, to: match.index + bare.length, gap, owns, capital }
  })
}

export const startsSentence = (word: WrittenWord | undefined) => /[.!?\n]/.test(word?.gap ?? '')

export const isAllCapitals = (word: WrittenWord) => /^[\p{Lu}\d]{2,}$/u.test(word.text)

export function isYearGroup(words: readonly WrittenWord[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const next = words[at + 1]?.text ?? ''
  return /^(?:y|yr|year)s?\d{1,2}s?$|^reception$/.test(word.lower) || (/^(?:year|yr|aged?)$/.test(word.lower) && /^\d{1,2}$/.test(next))
}

/** "… in Y8", "…, Year 9", "… is in Year 4" */
export function isBeforeYearGroup(words: readonly WrittenWord[], at: number): boolean {
  if (startsSentence(words[at])) return false
  const leads = /^(?:in|from|is|aged|who|a)$/.test(words[at]?.lower ?? '')
  return isYearGroup(words, at) || (leads && (isYearGroup(words, at + 1) || isYearGroup(words, at + 2)))
}
