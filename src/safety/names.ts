/** Finds the names of pupils and their families, and leaves the names everybody may know. */
import { firstNames, wordyFirstNames } from './first-names.ts'
import type { Span } from './mask.ts'
import * as clues from './name-clues.ts'
import { surnames } from './surnames.ts'
import { knownWords } from './vocabulary.ts'
import { isAllCapitals, isBeforeYearGroup, isYearGroup, readWrittenWords, startsSentence, type WrittenWord } from './written-words.ts'

type Words = readonly WrittenWord[]

export function findNames(text: string, knownNames: ReadonlySet<string>): Span[] {
  const words = readWrittenWords(text)
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const length = lengthOfName(words, at)
    if (length === 0) continue
    spans.push(...unknownParts(words.slice(at, at + length), knownNames))
    at += length - 1
  }
  return spans
}

/** How many words from here on are the name of a pupil or of their family; 0 when it is none. */
function lengthOfName(words: Words, at: number): number {
  if (!/^\p{L}/u.test(words[at]?.text ?? '')) return 0
  if (areInitials(words, at)) return 1
  if (isShortMonth(words, at)) return 0
  const introduced = isIntroduced(words, at)
  const titled = clues.titles.has(words[at - 1]?.lower ?? '') && /^\.? $/.test(words[at]?.gap ?? '')
  const length = lengthByForm(words, at, introduced || titled)
  if (length === 0) return lengthBesideYear(words, at)
  if (isInstitution(words, at, length)) return 0
  if (introduced) return length
  if (isStaff(words, at, length)) return 0
  return titled || words[at]?.capital || isSpokenOfAsPupil(words, at, length) ? length : 0
}

/** "in Jan.", "Jan 2026", "21 Jan", "Jan-Mar": a month cut short that is a first name too. */
function isShortMonth(words: Words, at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]?.lower ?? '']
  if (!word || !clues.shortMonths.test(word.lower) || word.owns || isBeforeYearGroup(words, at + 1)) return false
  const onDay = /^[ -]$/.test(word.gap) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)
  const dated = onDay || (next !== undefined && /^\.? ['’]?$/.test(next.gap) && /^\d/.test(next.text))
  const ends = next === undefined || /[^\p{L} ]/u.test(next.gap)
  return word.lower !== 'jan' || dated || (clues.beforeMonths.has(before) && !isSurname(next)) || (ends && clues.besideMonths.has(before))
}

/** "JS in Y10", "pupil T.W.", "Reece Dugdale (RD)" */
function areInitials(words: Words, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !/^\p{Lu}(?:\.?\p{Lu}){1,2}$/u.test(word.text) || clues.acronyms.has(word.lower.replaceAll('.', ''))) return false
  const afterName = word.gap === ' (' && before !== undefined && before.capital && word.text.endsWith(before.text[0] ?? '')
  const besideYear = isBeforeYearGroup(words, at + 1) || isYearGroup(words, at + 1) || (isYearGroup(words, at - 1) && word.gap === ' ')
  return afterName || besideYear || (clues.family.has(before?.lower ?? '') && word.gap === ' ')
}

/** "my pupil …", "her mum, …", "a boy in Year 4 called …" */
function isIntroduced(words: Words, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || !/^[ ,:;()"'“‘–-]{1,3}$/.test(word.gap)) return false
  if (clues.calls.has(before.lower) || (before.lower === 'is' && words[at - 2]?.lower === 'name'))
    return words
      .slice(Math.max(0, at - 9), at)
      .some(({ lower }) => clues.family.has(lower) || clues.pronouns.has(lower) || lower === 'name')
  return clues.family.has(before.lower) && !before.owns && (!before.capital || isFirstName(word))
}

/** A first name and what follows it that may be a surname; other first words count only where a name is sure to stand. */
function lengthByForm(words: Words, at: number, sure: boolean): number {
  const first = words[at]
  if (!first || clues.notNames.has(first.lower)) return 0
  if (isAllCapitals(first) && clues.acronyms.has(first.lower) && !sure && !isBeforeYearGroup(words, at + 1)) return 0
  const mayStart = first.capital ? !isAllCapitals(first) : surnames.has(first.lower) || clues.calls.has(words[at - 1]?.lower ?? '')
  if (!isFirstName(first) && !(sure && mayStart)) return 0
  let length = 1
  while (length < longest && !words[at + length - 1]?.owns && isSurname(words[at + length])) length++
  const mayBeWord = !firstNames.has(first.lower) && wordyFirstNames.has(first.lower) && length === 1 && !first.owns
  return mayBeWord && !sure && !isBeforeYearGroup(words, at + 1) ? 0 : length
}

const longest = 12

function isFirstName({ lower, capital }: WrittenWord): boolean {
  return firstNames.has(lower) || firstNames.has(lower.split('-')[0] ?? '') || (capital && wordyFirstNames.has(lower))
}

function isSurname(word: WrittenWord | undefined): boolean {
  if (word?.gap !== ' ' || clues.notNames.has(word.lower) || clues.institutions.has(word.lower) || /\d/.test(word.text)) return false
  return word.capital ? !isAllCapitals(word) : surnames.has(word.lower) && !clues.lowerCaseWords.has(word.lower)
}

/** "Nguyen Thi Lan, Y5", "L. Farnworth Y8": words we do not know, in capitals, beside a year group. */
function lengthBesideYear(words: Words, at: number): number {
  const initial = /^\p{Lu}$/u.test(words[at]?.text ?? '')
  let length = initial || isUnheardOf(words[at]) ? 1 : 0
  while (
    length > 0 &&
    length < 4 &&
    (words[at + length]?.gap === ' ' || (initial && words[at + 1]?.gap === '. ')) &&
    isUnheardOf(words[at + length])
  )
    length++
  return length > 1 && isBeforeYearGroup(words, at + length) && !isStaff(words, at, length) ? length : 0
}

function isUnheardOf(word: WrittenWord | undefined): boolean {
  if (!word?.capital || isAllCapitals(word) || clues.notNames.has(word.lower) || clues.institutions.has(word.lower)) return false
  return firstNames.has(word.lower) || !knownWords.has(word.lower)
}

/** "Jack Smith Foundation", "St Anne" */
function isInstitution(words: Words, at: number, length: number): boolean {
  const after = words.slice(at + length, at + length + 2)
  return after.some((next) => next.gap === ' ' && next.capital && clues.institutions.has(next.lower)) || words[at - 1]?.lower === 'st'
}

/** "our SENCo …", "Thanks, …" */
function isStaff(words: Words, at: number, length: number): boolean {
  const greeted = clues.greetings.has(words[at - 1]?.lower ?? '') && !words[at]?.gap.includes('.')
  const before = words.slice(Math.max(0, at - 4), at + 1)
  const after = words.slice(at + length, at + length + 4)
  const start = before.findLastIndex(startsSentence)
  const end = after.findIndex(startsSentence)
  const beside = [...before.slice(Math.max(0, start), -1), ...(end === -1 ? after : after.slice(0, end))]
  return greeted || beside.some(({ lower }) => clues.roles.has(lower))
}

/** For a name without a capital: does what follows speak of a pupil? */
function isSpokenOfAsPupil(words: Words, at: number, length: number): boolean {
  const next = words[at + length]
  if (!next || startsSentence(next)) return false
  const owned = words[at + length - 1]?.owns && clues.belongings.has(next.lower)
  return isBeforeYearGroup(words, at + length) || owned || clues.pupilVerbs.has(next.lower)
}

/** What stays of a name that everybody may know, stays. */
function unknownParts(name: Words, knownNames: ReadonlySet<string>): Span[] {
  const withInitial = name[0]?.text.length === 1
  const isKnown = (text: string) => !withInitial && (knownNames.has(text) || knownNames.has(text.replace(/['’]/g, '')))
  if (isKnown(name.map(({ lower }) => lower).join(' '))) return []
  const spans: Span[] = []
  for (const [at, word] of name.entries()) {
    if (isKnown(word.lower)) continue
    const last = spans.at(-1)
    if (last && last.to === name[at - 1]?.to) last.to = word.to
    else spans.push({ detail: 'name', from: word.from, to: word.to })
  }
  return spans
}
