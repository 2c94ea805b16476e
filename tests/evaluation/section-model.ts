/** Learns how much each feature of a statement speaks for each section: softmax regression, in the same order every time. */
import { type Section, sectionNames } from '../../src/knowledge/sections.ts'
import { createRandom, shuffle } from './shuffle.ts'

export type Lesson = { features: readonly string[]; section: Section }
export type Weights = Map<string, Map<Section, number>>
export type Settings = { rounds: number; pace: number; decay: number; words: number }

function sumsOf(features: readonly string[], weights: Weights, words: number): Map<Section, number> {
  const sums = new Map<Section, number>(sectionNames.map((section) => [section, 0]))
  for (const feature of features)
    for (const [section, weight] of weights.get(feature) ?? [])
      sums.set(section, (sums.get(section) ?? 0) + weight * shareOf(feature, words))
  return sums
}

/** A word counts for less than what grammar says. */
export function shareOf(feature: string, words: number): number {
  return feature.includes(':') ? 1 : words
}

export function learnSections(lessons: readonly Lesson[], { rounds, pace, decay, words }: Settings): Weights {
  const weights: Weights = new Map()
  const steps = new Map<string, number>()
  const random = createRandom(1)
  for (let round = 0; round < rounds; round++)
    for (const { features, section } of shuffle(lessons, random)) {
      const sums = [...sumsOf(features, weights, words)]
      const top = Math.max(...sums.map(([, sum]) => sum))
      const parts = sums.map(([name, sum]) => [name, Math.exp(sum - top)] as const)
      const total = parts.reduce((sum, [, part]) => sum + part, 0)
      for (const feature of features) {
        const own = weights.get(feature) ?? new Map<Section, number>()
        for (const [name, part] of parts) {
          const weight = own.get(name) ?? 0
          const slope = (part / total - (name === section ? 1 : 0)) * shareOf(feature, words) + decay * weight
          const key = `${feature} ${name}`
          const step = (steps.get(key) ?? 0.1) + slope * slope
          steps.set(key, step)
          own.set(name, weight - (pace * slope) / Math.sqrt(step))
        }
        weights.set(feature, own)
      }
    }
  return weights
}
