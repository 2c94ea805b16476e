/** Multinomial logistic regression: how much each word, and each feature that words share, speaks for each theme. */
import { shareOf } from '../../src/answering/guess/read-wording.ts'
import { createRandom, shuffle } from './shuffle.ts'
import type { Features } from './word-features.ts'
import type { Example } from './wording-examples.ts'

/** `rowOf` gives a word's weight for each theme and, last, for none: all that has been learned of it in one row. */
export type Model = { bias: Float64Array; rowOf(stem: string): Float64Array | null }

const rounds = 15
const decay = 0.0001
const speed = { word: 0.3, feature: 0.1 }
/** A line of none that is taken for a theme costs this many times a theme missed. */
const noneCosts = 1.5
/** Words in more examples than this count the less the more there are. */
const common = 5

export function learn(examples: readonly Example[], features: Features, themes: readonly string[]): Model {
  const classes = themes.length + 1
  const counts = countStems(examples)
  const words = new Map(Array.from(counts.keys(), (stem) => [stem, noWeights(classes)]))
  const shared = Array.from({ length: features.size }, () => noWeights(classes))
  const bias = noWeights(classes)
  const worthOf = (stem: string) => Math.min(1, Math.sqrt(common / (counts.get(stem) ?? 1)))
  const random = createRandom()
  const prepared = examples.map((example) => ({ ...example, ...targetOf(example, themes), sum: sumOf(example.stems, features) }))
  for (let round = 0; round < rounds; round++)
    for (const {
      stems,
      words: { length },
      sum,
      target,
      cost,
    } of shuffle(prepared, random)) {
      const share = shareOf(length)
      const inputs: Input[] = [
        [bias, 1, speed.feature],
        ...stems.map((stem): Input => [words.get(stem) as Weights, share * worthOf(stem), speed.word]),
        ...shared.map((weights, i): Input => [weights, share * (sum[i] ?? 0), speed.feature]),
      ]
      const slopes = slopesOf(inputs, target, cost)
      for (const input of inputs) move(input, slopes)
    }
  return {
    bias: bias.values,
    rowOf(stem) {
      const own = words.get(stem)
      const like = features.of(stem)
      if (!own && !like) return null
      const row = new Float64Array(classes)
      if (own) add(row, own, worthOf(stem))
      for (const [i, weights] of shared.entries()) add(row, weights, like?.[i] ?? 0)
      const mean = row.reduce((total, value) => total + value, 0) / classes
      return row.map((value) => value - mean)
    },
  }
}

type Input = [weights: Weights, value: number, speed: number]

/** A weight for each theme, and how much each has been moved: those moved much already learn in smaller steps. */
type Weights = { values: Float64Array; moved: Float64Array }

function noWeights(size: number): Weights {
  return { values: new Float64Array(size), moved: new Float64Array(size).fill(0.01) }
}

function add(sums: Float64Array, { values }: Weights, times: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0) * times
}

function move([{ values, moved }, value, speed]: Input, slopes: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const slope = (slopes[i] ?? 0) * value + decay * (values[i] ?? 0)
    moved[i] = (moved[i] ?? 0) + slope * slope
    values[i] = (values[i] ?? 0) - (speed * slope) / Math.sqrt(moved[i] ?? 1)
  }
}

function slopesOf(inputs: readonly Input[], target: Float64Array, cost: number): Float64Array {
  const sums = new Float64Array(target.length)
  for (const [weights, value] of inputs) add(sums, weights, value)
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power, i) => (power / all - (target[i] ?? 0)) * cost)
}

function targetOf({ themes: about }: Example, themes: readonly string[]): { target: Float64Array; cost: number } {
  const target = new Float64Array(themes.length + 1)
  for (const theme of about) target[themes.indexOf(theme)] = 1 / about.length
  if (about.length === 0) target[themes.length] = 1
  return { target, cost: about.length === 0 ? noneCosts : 1 }
}

function sumOf(stems: readonly string[], features: Features): Float64Array {
  const sum = new Float64Array(features.size)
  for (const stem of stems)
    features.of(stem)?.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value
    })
  return sum
}

function countStems(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of examples) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}
