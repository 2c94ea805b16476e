/** Logistic regression by gradient descent, in the same order every time. */
import type { Evidence } from '../../src/safety/evidence.ts'
import { type Table, weigh } from '../../src/safety/learned.ts'
import { createRandom, shuffle } from './shuffle.ts'

/** `share`: how far it counts. */
type Lesson = { passages: readonly Evidence[]; danger: boolean; share: number }
type Learning = { bias: number; weights: Map<string, number>; steps: Map<string, number> }

const rounds = 8
/** What a danger that is missed costs, where a false alarm costs one. */
const missCosts = 3
/** What was seen is learned more slowly than what was said, for it is in nearly every danger, and words would learn nothing. */
const kinds = { said: { pace: 0.1, decay: 0.002, start: 0.002 }, seen: { pace: 0.025, decay: 0.016, start: 0.16 } }

/** The average of what is learned when the lessons come in different orders, for the order is chance. */
export function learn(lessons: readonly Lesson[]): Table {
  const tables = [1, 2, 3].map((seed) => learnInOrder(lessons, createRandom(seed)))
  const weights = new Map<string, number>()
  for (const table of tables)
    for (const [thing, weight] of table.weights) weights.set(thing, (weights.get(thing) ?? 0) + weight / tables.length)
  return { bias: tables.reduce((sum, { bias }) => sum + bias / tables.length, 0), weights }
}

function learnInOrder(lessons: readonly Lesson[], random: () => number): Table {
  const learned: Learning = { bias: -1, weights: new Map(), steps: new Map() }
  for (let round = 0; round < rounds; round++)
    for (const { passages, danger, share } of shuffle(lessons, random)) {
      const passage = worstOf(passages, learned)
      if (!passage) continue
      const likely = 1 / (1 + Math.exp(-weigh(passage, learned)))
      mend(learned, passage, (likely - (danger ? 1 : 0)) * (danger ? missCosts : 1) * share)
    }
  return learned
}

/** A message is as worrying as its worst passage. */
function worstOf(passages: readonly Evidence[], learned: Table): Evidence | undefined {
  if (passages.length < 2) return passages[0]
  return passages.toSorted((one, other) => weigh(other, learned) - weigh(one, learned))[0]
}

/** Steps grow shorter for what was met often (AdaGrad). */
function mend(learned: Learning, { length, said, seen }: Evidence, slope: number): void {
  learned.bias -= 0.01 * slope
  const step = (things: readonly string[], share: number, { pace, decay, start }: (typeof kinds)['said']) => {
    for (const thing of things) {
      const weight = learned.weights.get(thing) ?? 0
      const change = slope * share + decay * weight
      const steps = (learned.steps.get(thing) ?? start) + change * change
      learned.steps.set(thing, steps)
      learned.weights.set(thing, weight - (pace * change) / Math.sqrt(steps))
    }
  }
  step(said, 1 / Math.sqrt(length + 2), kinds.said)
  step(seen, 1, kinds.seen)
}
