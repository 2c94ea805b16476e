/** Which theme a question is about, by how it is worded: weights of words, learned from examples. */
import { toStem } from '../../finding/stems.ts'
import { toWords } from '../../knowledge/words.ts'
import learned from './wording-weights.json' with { type: 'json' }

/** `themes` are all there are, the likeliest first, each from 0 to 1; `ours`: how likely it is that it is about any of them. */
export type Wording = { themes: { theme: string; likely: number }[]; ours: number }

const rows: Readonly<Record<string, string>> = learned.words

export function readWording(text: string): Wording {
  const words = toWords(text).map((word) => word.text)
  const sums = toLevels(learned.bias)
  const share = shareOf(words.length)
  for (const stem of new Set(words.map(toStem))) {
    const row = Object.hasOwn(rows, stem) ? rows[stem] : undefined
    if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row.charCodeAt(i) - middle) * share
  }
  return toWording(toLikelihoods(sums.map((sum) => sum * learned.step)), learned.themes)
}

/** Keeps long messages and short ones comparable; the learning uses the same. */
export function shareOf(words: number): number {
  return 1 / Math.max(1, words) ** 0.4
}

/** The last likelihood is that of none of the themes. */
export function toWording(likelihoods: readonly number[], themes: readonly string[]): Wording {
  const each = themes.map((theme, i) => ({ theme, likely: likelihoods[i] ?? 0 }))
  return { themes: each.sort((a, b) => b.likely - a.likely), ours: 1 - (likelihoods[themes.length] ?? 0) }
}

export function toLikelihoods(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}

/** A weight is kept as one letter: `?` is nothing, and each step before or after it in ASCII is one level less or more. */
const middle = '?'.charCodeAt(0)
const mostLevels = 28

function toLevels(letters: string): number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - middle)
}

/** The other way round, for the learning. */
export function toLetters(weights: Iterable<number>, step: number): string {
  return Array.from(weights, (weight) =>
    String.fromCharCode(middle + Math.max(-mostLevels, Math.min(mostLevels, Math.round(weight / step)))),
  ).join('')
}
