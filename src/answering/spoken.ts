/** How a question is worded, for telling what kind of answer it wants. */
import type { Reading } from './find-mentions.ts'

/**
 * `beforeTerm`: the words before each acronym or expression; `asksTerm`: the first stands before a question mark with
 * more to follow; `onlyTerms`: nothing but acronyms and expressions is named;
 * `endsWithTerm`: the first is the last word of the question; `pureTerm`: one of them names no partner or thing besides;
 * `isTheme`: a theme is named by its own words.
 */
export type Spoken = {
  plain: string
  rest: string
  beforeTerm: string[]
  asksTerm: boolean
  onlyTerms: boolean
  pureTerm: boolean
  endsWithTerm: boolean
  isTheme: boolean
}

export function toSpoken(plain: string, text: string, reading: Reading): Spoken {
  const terms = reading.mentions.filter((mention) => mention.names.some((name) => name.kind === 'term'))
  const first = reading.words[(terms[0]?.end ?? 0) - 1]
  return {
    plain,
    rest: withoutNames(reading),
    beforeTerm: terms.map(({ start }) => wordsBefore(reading, start)),
    asksTerm:
      terms[0]?.start === 0 &&
      first !== undefined &&
      text
        .slice(first.end)
        .trimStart()
        .match(reading.words.length > (terms[0]?.end ?? 0) ? /^(?:\?|=|,? (?:is|what|does)\b)/ : /^=/) !== null,
    endsWithTerm: terms[0]?.end === reading.words.length,
    pureTerm: terms.some((mention) => mention.names.every((name) => name.kind === 'term' || name.kind === 'theme' || name.kind === 'hint')),
    isTheme: reading.mentions.some((mention) => mention.names.some((name) => name.kind === 'theme')),
    onlyTerms: reading.mentions.every((mention) => mention.names.some((name) => name.kind === 'term' || name.kind === 'hint')),
  }
}

function wordsBefore({ words }: Reading, start: number): string {
  const before = words.slice(Math.max(0, start - 6), start).map((word) => word.text)
  return `${before.filter((word) => !oaths.has(word)).join(' ')} `
}

/** Said between “what” and “is” without adding to it. */
const oaths = new Set(['on', 'earth', 'the', 'heck', 'hell', 'exactly', 'actually', 'even', 'then'])

function withoutNames({ words, mentions }: Reading): string {
  const isCue = (kind: string) => kind === 'hint' || kind === 'term'
  const hidden = mentions.filter(
    (mention) =>
      !mention.names.every((name) => isCue(name.kind)) || mention.names.some((name) => name.kind === 'term' && name.id !== 'epo'),
  )
  return words
    .filter((_, i) => !hidden.some(({ start, end }) => start <= i && i < end))
    .map((word) => word.text)
    .join(' ')
}
