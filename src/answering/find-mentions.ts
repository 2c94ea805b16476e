/** Finds every name in a question, longest first, with misspelt and run-together words put right. */
import type { Library } from '../finding/library.ts'
import type { Name } from '../finding/names.ts'
import { shortForms, stopWords, type Word } from '../knowledge/words.ts'

export type Mention = { names: readonly Name[]; start: number; end: number; said: string }
export type Reading = { words: Word[]; mentions: Mention[]; corrections: { said: string; read: string }[] }

/** Words beyond these are taken as they are; nobody's question needs more. */
const mostCorrections = 12

export function findMentions(typed: readonly Word[], library: Library): Reading {
  const spoken = joinLetters(typed)
  const corrections: Reading['corrections'] = []
  const words = spoken.flatMap((word, i) => {
    // The name of a school that we do not know is no misspelt place: Runshaw College is not in Brunshaw.
    if (word.capital && institutions.has(spoken[i + 1]?.text ?? '') && !library.spelling.isKnown(word.text)) return [word]
    const long = shortForms.get(word.text)
    if (long !== undefined && !library.spelling.isKnown(word.text)) return [{ ...word, text: long }]
    if (stopWords.has(word.text) || library.spelling.isKnown(word.text)) return [word]
    const parts = library.names.split(word.text) ?? library.spelling.split(word.text)
    if (parts) return parts.map((text) => ({ ...word, text }))
    const read = corrections.length < mostCorrections ? correct(word.text, library) : null
    if (!read) return [word]
    corrections.push({ said: word.text, read: read.join(' ') })
    return read.map((text) => ({ ...word, text }))
  })
  return { words, mentions: matchNames(words, library), corrections }
}

const institutions = new Set(['college', 'school', 'academy', 'primary', 'high', 'nursery', 'grammar', 'infants', 'juniors', 'trust'])

/** `n e e t` is `neet`. */
function joinLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const run = words.slice(i).findIndex((word) => word.text.length > 1 || /\d/.test(word.text))
    const length = run === -1 ? words.length - i : run
    const word = words[i] as Word
    if (length < 3) joined.push(word)
    else {
      const last = words[i + length - 1] as Word
      joined.push({
        ...word,
        text: words
          .slice(i, i + length)
          .map((each) => each.text)
          .join(''),
        end: last.end,
        upper: word.capital,
      })
      i += length - 1
    }
  }
  return joined
}

function correct(word: string, library: Library): readonly string[] | null {
  const read = library.spelling.correct(word)
  return read === null ? null : (library.names.split(read) ?? [read])
}

/** Names of up to `most` words, leftmost and longest first. */
export function matchNames(words: readonly Word[], library: Library, most = words.length): Mention[] {
  const texts = words.map((word) => word.text)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const length = longestName(texts, at, library, most)
    // “the Fylde” must not hide “Fylde Coast”.
    const hidesLonger = length > 0 && stopWords.has(texts[at] ?? '') && longestName(texts, at + 1, library, most) >= length
    if (length === 0 || hidesLonger) {
      at++
      continue
    }
    const said = texts.slice(at, at + length)
    mentions.push({ names: library.names.find(said), start: at, end: at + length, said: said.join(' ') })
    at += length
  }
  return mentions
}

/** Names inside a longer one: the theme in “weapons film”, the place in “Rossendale vape charter”. */
export function innerMentions({ start, end }: Mention, words: readonly Word[], library: Library): Mention[] {
  return end - start < 2 ? [] : matchNames(words.slice(start, end), library, end - start - 1)
}

function longestName(texts: readonly string[], at: number, library: Library, most: number): number {
  for (let length = Math.min(library.names.longestFrom(texts[at] ?? ''), texts.length - at, most); length > 0; length--)
    if (library.names.find(texts.slice(at, at + length)).length > 0) return length
  return 0
}
