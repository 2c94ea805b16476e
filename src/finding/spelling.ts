/** Puts misspelt words right, against words that are known here. Words that are known, or ordinary English, stay. */

import { stopWords } from '../knowledge/words.ts'
import { editDistance } from './edit-distance.ts'
import { splitMisspelt, splitWords } from './run-together.ts'

export type Spelling = {
  isKnown(word: string): boolean
  /** An everyday English word, known here or not. */
  isOrdinary(word: string): boolean
  /** The nearest known word, or `null` when the word is fine as it is or nothing is near. */
  correct(word: string): string | null
  /** Known words run together, `inpreston` or `neetinpreston`; `null` when it is no such thing. */
  split(word: string): readonly string[] | null
  /** The same where one of the two is misspelt, `sleephygeine`. */
  splitMisspelt(word: string): readonly string[] | null
}

/** How far a word may be from what was meant: longer words may hold more slips. */
function reach(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** `weights` gives each known word how readily it is meant; `ordinary` holds words that are never taken for slips, with how common they are. */
export function createSpelling(weights: ReadonlyMap<string, number>, ordinary: ReadonlyMap<string, number>): Spelling {
  const isKnown = (word: string) => weights.has(word)
  const isOrdinary = (word: string) => ordinary.has(word) || baseForms(word).some((base) => ordinary.has(base))
  const isSlip = (word: string) => word.length <= 30 && !isKnown(word) && !ordinary.has(word)
  const nearest = nearestOf(new Map([...weights, ...asking]))
  const withVowels = withVowelsOf(weights)
  const isName = (word: string) => word.length > 3 && (weights.get(word) ?? 0) >= nameWeight
  const isPart = (word: string) => stopWords.has(word) || (word.length > 3 && (isKnown(word) || ordinary.has(word)))
  return {
    isKnown,
    isOrdinary,
    correct(word) {
      if (word.length < 3 || !isSlip(word) || isOrdinary(word) || /\d/.test(word)) return null
      return nearest(word) ?? withVowels(word)
    },
    split: (word) => (isSlip(word) ? splitWords(word, isName, isPart) : null),
    splitMisspelt: (word) => (isSlip(word) && !isOrdinary(word) ? splitMisspelt(word, isName, nearest) : null),
  }
}

/** “Whre” is “where” before it is Wyre: the words that questions are made of are as readily meant as any name. */
const asking = new Map(
  'what when where which whose does they them their there these those about have with from would could should'
    .split(' ')
    .map((word) => [word, 10]),
)

/** The known word that takes the fewest slips; the readiest of several. */
function nearestOf(weights: ReadonlyMap<string, number>): (word: string) => string | null {
  const byLength = new Map<number, { word: string; letters: number; weight: number }[]>()
  for (const [word, weight] of weights) {
    if (word.length < 4 || /\d/.test(word)) continue
    const held = byLength.get(word.length) ?? []
    byLength.set(word.length, held)
    held.push({ word, letters: toLetters(word), weight })
  }
  return (word) => {
    const most = reach(word.length)
    const letters = toLetters(word)
    let best: { word: string; cost: number } | null = null
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const candidate of byLength.get(length) ?? []) {
        if (countBits(letters ^ candidate.letters) > 2 * most) continue
        const distance = editDistance(word, candidate.word, Math.min(most, reach(length) || 1))
        if (distance === null) continue
        const cost = distance + (candidate.word[0] === word[0] ? 0 : 0.6) - Math.min(0.5, candidate.weight / 20)
        if (!best || cost < best.cost || (cost === best.cost && candidate.word < best.word)) best = { word: candidate.word, cost }
      }
    return best && best.cost <= most + 0.35 ? best.word : null
  }
}

/** Which letters a word holds, one bit each. A slip changes two at most, so most words need no closer look. */
function toLetters(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** `prstn` or `futrs`: vowels left out, as thumbs do. */
function withVowelsOf(weights: ReadonlyMap<string, number>): (word: string) => string | null {
  const skeletons = new Map<string, string>()
  for (const [word, weight] of weights) {
    const skeleton = toSkeleton(word)
    if (word.length > 3 && skeleton.length > 2 && weight > (weights.get(skeletons.get(skeleton) ?? '') ?? -1)) skeletons.set(skeleton, word)
  }
  return (word) => {
    const skeleton = toSkeleton(word)
    const meant = skeleton.length > 2 ? skeletons.get(skeleton) : undefined
    // Who leaves vowels out writes no consonant twice that stands once: “cllr” is no Claire.
    const isShorter = meant !== undefined && toConsonants(word).length <= toConsonants(meant).length
    return isShorter && meant[0] === word[0] && meant.length > word.length ? meant : null
  }
}

/** “Stumping” is as ordinary as “stump”. */
function baseForms(word: string): string[] {
  const base = /^(.{4,})(?:ing|ed)$/.exec(word)?.[1]
  return base === undefined ? [] : [base, `${base}e`]
}

/** Words of names weigh at least this. */
const nameWeight = 5

function toSkeleton(word: string): string {
  return toConsonants(word).replace(/(.)\1+/g, '$1')
}

function toConsonants(word: string): string {
  return word.replace(/[aeiouy]/g, '')
}
