/** Finds every name in a question, longest first, with misspelt and run-together words put right. */

import { editDistance } from '../../finding/edit-distance.ts'
import type { Library } from '../../finding/library.ts'
import { type Mention, matchNames } from '../../finding/match-names.ts'
import { shortForms, stopWords, type Word } from '../../knowledge/words.ts'

export type Reading = { words: Word[]; mentions: Mention[]; corrections: { said: string; read: string }[] }

/** Words beyond these are taken as they are; nobody's question needs more. */
const mostCorrections = 12

export function findMentions(typed: readonly Word[], library: Library): Reading {
  const corrections: Reading['corrections'] = []
  const spoken = withPeople(joinLetters(typed), library, corrections)
  const words = spoken.flatMap((word, i) => {
    // The name of a school that we do not know is no misspelt place: Runshaw College is not in Brunshaw.
    if (word.capital && institutions.has(spoken[i + 1]?.text ?? '') && !library.spelling.isKnown(word.text)) return [word]
    const long = shortForms.get(word.text)
    if (long !== undefined && !library.spelling.isKnown(word.text)) return [{ ...word, text: long }]
    if (stopWords.has(word.text) || library.spelling.isKnown(word.text)) return [word]
    const base = word.text.slice(0, -1)
    if (word.owner && library.names.lengthsFrom(base).length > 0) return [{ ...word, text: base }]
    const parts = library.names.split(word.text) ?? (isOneSlip(word.text, library) ? null : library.spelling.split(word.text))
    if (parts) return parts.map((text) => ({ ...word, text }))
    const read = corrections.length < mostCorrections ? (correct(word.text, library) ?? library.spelling.splitMisspelt(word.text)) : null
    if (!read) return [word]
    corrections.push({ said: word.text, read: read.join(' ') })
    return read.map((text) => ({ ...word, text }))
  })
  return { words, mentions: matchNames(words, library.names).map((mention, _, all) => withoutArticle(mention, all, library)), corrections }
}

/** “The Fylde NEET priority” is Fylde’s; “the Fylde” alone is more. */
function withoutArticle(mention: Mention, all: readonly Mention[], library: Library): Mention {
  const [article = '', ...rest] = mention.said.split(' ')
  if (article !== 'the' || !all.some(({ start }) => start === mention.end)) return mention
  const names = library.names.find(rest)
  return names.length === 0 ? mention : { ...mention, names, start: mention.start + 1, said: rest.join(' ') }
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

/** `clare foxx` is Claire Fox, though either word alone is another. */
function withPeople(words: readonly Word[], { names }: Library, corrections: Reading['corrections']): Word[] {
  const read = [...words]
  for (const [i, last] of words.entries()) {
    const first = words[i - 1]
    const own = last.owner ? last.text.slice(0, -1) : last.text
    const person = first && !stopWords.has(first.text) && !stopWords.has(own) ? names.nearPerson(first.text, own) : null
    if (!first || !person || (person[0] === first.text && person[1] === own)) continue
    read[i - 1] = { ...first, text: person[0] }
    read[i] = { ...last, text: person[1] }
    corrections.push({ said: `${first.text} ${last.text}`, read: person.join(' ') })
  }
  return read
}

/** “Wellbing” is no “well bing”, nor “talkin” a “talk in”: one letter is sooner missed than a space. */
function isOneSlip(word: string, { spelling }: Library): boolean {
  const read = word.length < shortest ? null : spelling.correct(word)
  return read !== null && editDistance(word, read, 1) !== null
}

/** Of shorter words too many are one letter from another. */
const shortest = 6

function correct(word: string, library: Library): readonly string[] | null {
  const read = library.spelling.correct(word)
  return read === null ? null : (library.names.split(read) ?? [read])
}
