/** Finds the names of pupils and their families, and leaves the names everybody may know. */
import { firstNames, wordyFirstNames } from './first-names.ts'
import type { Span } from './mask.ts'
import * as say from './name-clues.ts'
import { surnames } from './surnames.ts'

export function findNames(text: string, knownNames: ReadonlySet<string>): Span[] {
  const words = readWords(text)
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const found = readName(words, at)
    if (!found) continue
    spans.push(...unknownParts(words.slice(at, at + found), knownNames))
    at += found - 1
  }
  return spans
}

type Word = { text: string; lower: string; from: number; to: number; gap: string; owns: boolean; capital: boolean }

/** Words, each with what stands before it. Where all is in capitals, a capital says nothing. */
function readWords(text: string): Word[] {
  const capitalsTell = /\p{Ll}/u.test(text)
  let last = 0
  return Array.from(text.matchAll(/\[[\w -]{3,14}\]|[\p{L}\d][\p{L}\p{M}\d]*(?:['’.-][\p{L}\d][\p{L}\p{M}\d]*)*/gu), (match) => {
    const owns = /['’]s$/i.test(match[0])
    const bare = owns ? match[0].slice(0, -2) : match[0]
    const gap = text.slice(last, match.index)
    last = match.index + match[0].length
    return {
      text: bare,
      lower: bare.toLowerCase().replace('’', "'"),
      from: match.index,
      to: match.index + bare.length,
      gap,
      owns,
      capital: capitalsTell && /^\p{Lu}/u.test(bare),
    }
  })
}

/** How many words from here on are the name of a pupil or of their family; 0 when it is none. */
function readName(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word || !/^\p{L}/u.test(word.text)) return 0
  if (areInitials(words, at)) return 1
  const introduced = isIntroduced(words, at)
  const titled = say.titles.has(words[at - 1]?.lower ?? '') && /^\.? $/.test(word.gap)
  const length = lengthOfName(words, at, introduced || titled)
  if (length === 0 || isInstitution(words, at + length)) return 0
  if (introduced) return length
  if (isStaff(words, at, length)) return 0
  return titled || word.capital || isSpokenOfAsPupil(words, at, length) ? length : 0
}

function areInitials(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Lu}(?:\.?\p{Lu}){1,2}$/u.test(word.text) || say.acronyms.has(word.lower.replaceAll('.', ''))) return false
  const before = words[at - 1]
  const after = words.slice(at + 1, at + 4).filter((next) => !isNewSentence(next) || word.text.includes('.'))
  const nearYear =
    after.slice(0, /^(?:in|from|is|a)$/.test(after[0]?.lower ?? '') ? 3 : 1).some((_, place) => isYear(words, at + 1 + place)) ||
    (isYear(words, at - 1) && word.gap === ' ')
  return nearYear || (before !== undefined && say.family.has(before.lower) && word.gap === ' ')
}

/** "my pupil …", "her mum, …", "a boy in Year 4 called …" */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || !/^[\s,:;()"'“‘–-]{1,3}$/.test(word.gap) || word.gap.includes('\n')) return false
  if (say.calls.has(before.lower) || (before.lower === 'is' && words[at - 2]?.lower === 'name'))
    return words.slice(Math.max(0, at - 9), at).some(({ lower }) => say.family.has(lower) || say.pronouns.has(lower) || lower === 'name')
  return say.family.has(before.lower) && !before.owns && (!before.capital || isFirstName(word))
}

function lengthOfName(words: readonly Word[], at: number, sure: boolean): number {
  const first = words[at]
  if (!first || say.notNames.has(first.lower)) return 0
  const starts =
    isFirstName(first) || (sure && (first.capital ? !isAllCapitals(first) : surnames.has(first.lower) || isAfterCall(words, at)))
  if (!starts) return 0
  let length = 1
  while (length < 4 && !words[at + length - 1]?.owns && isSurname(words[at + length])) length++
  return wordyFirstNames.has(first.lower) &&
    !firstNames.has(first.lower) &&
    length === 1 &&
    !sure &&
    !isFollowedByYear(words, at + 1) &&
    !first.owns
    ? 0
    : length
}

function isFirstName(word: Word): boolean {
  const [part = ''] = word.lower.split('-')
  return firstNames.has(word.lower) || firstNames.has(part) || (word.capital && wordyFirstNames.has(word.lower))
}

const isAfterCall = (words: readonly Word[], at: number) => say.calls.has(words[at - 1]?.lower ?? '')
const isAllCapitals = (word: Word) => /^[\p{Lu}\d]{2,}$/u.test(word.text)

function isSurname(word: Word | undefined): boolean {
  if (word?.gap !== ' ' || say.notNames.has(word.lower) || /\d/.test(word.text)) return false
  return word.capital ? !isAllCapitals(word) : surnames.has(word.lower) && !say.lowerCaseWords.has(word.lower)
}

/** "St Mary's Primary", "Jack Smith Foundation" */
function isInstitution(words: readonly Word[], after: number): boolean {
  return (
    words.slice(after, after + 2).some((next) => next.gap === ' ' && next.capital && say.institutions.has(next.lower)) ||
    words[after - 2]?.lower === 'st'
  )
}

function isStaff(words: readonly Word[], at: number, length: number): boolean {
  const before = words
    .slice(Math.max(0, at - 4), at)
    .filter((_word, place, all) => !all.slice(place + 1).some(isNewSentence) && !isNewSentence(words[at]))
  const after = untilNewSentence(words.slice(at + length, at + length + 4))
  const beside = words[at - 1]
  return (
    [...before, ...after].some(({ lower }) => say.roles.has(lower)) ||
    (beside !== undefined && say.greetings.has(beside.lower) && !/[.]/.test(words[at]?.gap ?? ''))
  )
}

function untilNewSentence(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(isNewSentence)
  return end === -1 ? words : words.slice(0, end)
}

const isNewSentence = (word: Word | undefined) => /[.!?\n]/.test(word?.gap ?? '')

/** For a name without a capital: does what follows speak of a pupil? */
function isSpokenOfAsPupil(words: readonly Word[], at: number, length: number): boolean {
  const last = words[at + length - 1]
  const next = words[at + length]
  if (!last || !next || isNewSentence(next)) return false
  return isFollowedByYear(words, at + length) || (last.owns && say.belongings.has(next.lower)) || say.pupilVerbs.has(next.lower)
}

function isFollowedByYear(words: readonly Word[], at: number): boolean {
  return (
    isYear(words, at) || (/^(?:in|from|is|aged|who|a)$/.test(words[at]?.lower ?? '') && (isYear(words, at + 1) || isYear(words, at + 2)))
  )
}

function isYear(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  return (
    /^(?:y|yr|year)s?\d{1,2}s?$/.test(word.lower) ||
    (/^(?:year|yr|aged)$/.test(word.lower) && /^\d{1,2}$/.test(words[at + 1]?.text ?? '')) ||
    word.lower === 'reception'
  )
}

/** What stays of a name that everybody may know, stays. */
function unknownParts(name: readonly Word[], knownNames: ReadonlySet<string>): Span[] {
  const isKnown = (text: string) => knownNames.has(text) || knownNames.has(text.replace(/['’]/g, ''))
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
