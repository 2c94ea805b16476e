/** Which lines somebody means: “3”, “the second”, “the last two”, “1, 3 and 5”, “2 to 4”, “the rest”. */

/** `about`: words of the line, where it is named by those. */
export type Which = { numbers: number[]; last: number; all: boolean; rest: boolean; about?: string }

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

const ordinal = `(?:${ordinals.join('|')})`
const number = `(?:(?:line |number |no\\.? |point |item |#)?(?:\\d{1,3}(?:st|nd|rd|th)?|${ordinal})(?: (?:one|line|point|item))?)`
const single = `(?:${number}(?:\\s*(?:-|–|to)\\s*${number})?)`

const about =
  '(?:(?:the |that )?(?:one|line|bit|part|sentence|point) (?:about|on|with|that says|saying|mentioning|where it says) (?:the )?["“”‘’]?[^.!?\\n"“”]{2,60}?["“”‘’]?)'

/** “The youth hub line”, “the B&FC one”; “the second one” is counted. */
const called = `(?:the (?!(?:${ordinals.join('|')}|last|next|other|rest|whole|new|old)\\b|\\d)[^.!?\\n]{2,40}? (?:line|one|bit|sentence|point))`

/** A pattern without groups, to be put into others. */
export const whichPattern = `(?:${about}|${called}|(?:lines? |numbers? |points? |items? )?(?:the |that )?(?:last(?: (?:one|line|two|three|four))?|(?:rest|others?)|all(?: of (?:them|it))?|both|everything|every one|${single}(?:\\s*(?:,|&|and|,\\s*and)\\s*(?:the )?${single})*|it|that(?: one)?|them))`

const aboutWords =
  /^(?:the |that )?(?:one|line|bit|part|sentence|point) (?:about|on|with|that says|saying|mentioning|where it says) (?:the )?(.+)$/
const isCalled = new RegExp(`^${called}$`)
const calledWords = /^the (.+) (?:line|one|bit|sentence|point)$/

/** Null when no line is meant. “it” is the last line. */
export function readWhich(said: string): Which | null {
  const text = said.toLowerCase().trim()
  const words = aboutWords.exec(text)?.[1] ?? (isCalled.test(text) ? calledWords.exec(text)?.[1] : undefined)
  if (words !== undefined) return { numbers: [], last: 0, all: false, rest: false, about: words.replace(/["“”‘’]/g, '') }
  const numbers = readNumbers(text)
  const last = /\blast (two|three|four)\b/.exec(text)
  if (/\b(?:all|both|everything|every one|them)\b/.test(text)) return { numbers, last: 0, all: true, rest: false }
  if (/\b(?:rest|others?)\b/.test(text)) return { numbers, last: 0, all: false, rest: true }
  if (last) return { numbers, last: counts.indexOf(last[1] ?? '') + 1, all: false, rest: false }
  if (/\b(?:last|it|that)\b/.test(text)) return { numbers, last: 1, all: false, rest: false }
  return numbers.length > 0 ? { numbers, last: 0, all: false, rest: false } : null
}

function readNumbers(text: string): number[] {
  const plain = ordinals.reduce((said, word, i) => said.replace(new RegExp(`\\b${word}\\b`, 'g'), String(i + 1)), text)
  return Array.from(plain.matchAll(/(\d{1,3})(?:st|nd|rd|th)?(?:\s*(?:-|–|to)\s*(?:line |the )?(\d{1,3}))?/g)).flatMap(([, from, to]) =>
    to === undefined ? [Number(from)] : range(Number(from), Number(to)),
  )
}

function range(from: number, to: number): number[] {
  return to < from || to - from > 200 ? [from, to] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** The numbers meant, of those from 1 to `count`; `taken` are those that “the rest” leaves out. Null when one does not exist. */
export function resolveWhich(which: Which, count: number, taken: readonly number[] = []): number[] | null {
  const every = Array.from({ length: count }, (_, i) => i + 1)
  if (which.all) return every
  if (which.rest) return every.filter((n) => !taken.includes(n))
  const meant = which.last > 0 ? every.slice(-which.last) : which.numbers
  return meant.length > 0 && meant.every((n) => n >= 1 && n <= count) ? [...new Set(meant)] : null
}
