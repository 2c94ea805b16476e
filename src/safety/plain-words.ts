/** Turns any text into sentences of plain words, as a careful reader would read them. */
import { toPlainLetters } from './letters.ts'
import type { Word } from './phrases.ts'
import { endings, shortForms } from './short-forms.ts'
import { wordsMeant, wordWithVowels } from './spelling.ts'
import { keysOf, terms } from './vocabulary.ts'

export function toSentences(text: string): Word[][] {
  const read = createReader()
  return joinSpacedLetters(toPlainLetters(text))
    .split(sentenceEnd)
    .map((sentence) => read((sentence.match(written) ?? []).map((token) => token.replace(/^[,:\s-]+/, ','))))
    .flatMap(inWindows)
    .filter(isNew())
}

const sentenceEnd = /(?<=\?)(?!\?)|[;\n\r\u2028]|\.(?![a-z]\b)|!(?![a-z])/
/** A comma goes with the word after it, for a question often begins there. */
const written = /(?:[,:]\s{0,3}|\s-\s)?[a-z0-9@$*#!']+|\?/g

/** Endless sentences are read in stretches that overlap. */
function inWindows(words: Word[]): Word[][] {
  if (words.length <= longest) return words.length === 0 ? [] : [words]
  const starts = Array.from({ length: Math.ceil(words.length / (longest / 2)) }, (_, at) => (at * longest) / 2)
  return starts.map((start) => words.slice(start, start + longest))
}

/** Said again a thousand times, a sentence tells no more, and would take long to judge. */
function isNew(): (words: readonly Word[]) => boolean {
  const seen = new Set<string>()
  return (words) => seen.size < seen.add(words.map(({ text }) => text).join(' ')).size
}

const longest = 120

/** `k i l l`, `k.i.l.l` and `k-i-l-l` are one word; two spaces part words. */
function joinSpacedLetters(text: string): string {
  return text.replace(/(?<![a-z0-9'])[a-z](?:(?:[ ._-]| {2,3})[a-z](?![a-z0-9'])){2,}\.?/g, (run) =>
    run
      .replace(/^([ai])[^a-z]/, '$1  ')
      .split(/ {2,}/)
      .map((word) => word.replace(/[^a-z]/g, ''))
      .join(' '),
  )
}

/** Reads sentences of one text, and looks each different word up only once. */
function createReader() {
  const meant = new Map<string, readonly string[]>()
  const words = new Map<string, Word>()

  const expand = (token: string) => {
    const known = meant.get(token) ?? (token.startsWith(',') ? afterComma(wordsOf(token.slice(1))) : wordsOf(token))
    meant.set(token, known)
    return known
  }
  const toWord = (text: string) => {
    const plain = text.replace(',', '')
    const word = words.get(text) ?? { text: plain, keys: text === plain ? keysOf(plain) : [text, ...keysOf(plain)] }
    words.set(text, word)
    return word
  }
  return (tokens: readonly string[]) => joinTerms(withVowels(readDigits(tokens)).flatMap(expand)).map(toWord)
}

const afterComma = ([first, ...others]: readonly string[]) => (first === undefined ? [] : [`,${first}`, ...others])

/** "wants 2 die" is about wishes, "has 2 knives" about numbers. */
function readDigits(tokens: readonly string[]): string[] {
  return tokens.map((token, at) =>
    token === '2' && /^(w.?nt|w.?nts|wanted|goin|going|need|needs|try.*)$/.test(tokens[at - 1] ?? '') ? 'to' : token,
  )
}

/** `hs hrtng m gn`: when most words lack vowels, they were left out. */
function withVowels(tokens: readonly string[]): readonly string[] {
  const bare = tokens.filter((token) => /^[b-df-hj-np-tv-z]+$/.test(token)).length
  return bare >= 4 && bare > tokens.length / 2 ? tokens.map(wordWithVowels) : tokens
}

function wordsOf(token: string): readonly string[] {
  const bare = token.replace(/^['*#!$@]+|['*#!$@]+$/g, '')
  const age = bare.match(/^(\d{1,2})(?:yo|yrs?|yrsold|yrold)$/)
  if (age?.[1]) return [age[1], 'year', 'old']
  const whole = shortForms.get(bare.replaceAll("'", ''))
  if (whole) return whole
  const [start = '', ending = ''] = bare.split("'", 2)
  if (start.endsWith('n') && ending === 't') return [...wordsMeant(start.slice(0, -1)), 'not']
  const behind = endings[ending] ?? (ending === 's' && pronouns.has(start) ? 'is' : null)
  const words = shortForms.get(start) ?? wordsMeant(start).flatMap((word) => shortForms.get(word) ?? [word])
  return behind ? [...words, behind] : words.filter((word) => word !== '')
}

const pronouns = new Set('he she it that there who what where someone somebody everyone'.split(' '))

/** Puts the words of one term together: black eye → black-eye. */
function joinTerms(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; ) {
    const term = (many: number) =>
      words
        .slice(at, at + many)
        .join('-')
        .replace(/^,/, '')
    const length = [5, 4, 3, 2].find((many) => terms.has(term(many))) ?? 1
    const meant = shortForms.get(term(length)) ?? [term(length)]
    joined.push(...(words[at]?.startsWith(',') ? afterComma(meant) : meant))
    at += length
  }
  return joined
}
