/** `npm run learn`: learns the word weights of `src/safety/learned.ts` anew from the messages for tuning, never from those held out. */
import { writeFileSync } from 'node:fs'
import { toLines } from '../../src/finding/lines.ts'
import { listFeatures, scale, toPlainWords } from '../../src/safety/learned.ts'
import { shippedKnowledge } from '../support/assistant.ts'
import { dangerNames, ordinaryNames, readQuestions, readTexts, tuningNames } from './questions.ts'
import { createRandom, shuffle } from './shuffle.ts'

type Example = { features: string[]; danger: boolean }

const rounds = 40
const decay = 0.0005
/** A danger that is missed costs this many times a false alarm. */
const missCosts = 2
/** Features in fewer messages are chance; weights below this change nothing. */
const leastMessages = 2
const leastWeight = 0.15

const examples = withoutRare([
  ...dangerNames.tuning.flatMap((name) => toExamples(readTexts(name), true)),
  ...toExamples(wrapped(dangerNames.tuning.flatMap(readTexts), tuningNames.flatMap(ordinaryQuestions)), true),
  ...toExamples(wrapped(ordinaryNames.tuning.flatMap(readTexts), tuningNames.flatMap(ordinaryQuestions)), false),
  ...ordinaryNames.tuning.flatMap((name) => toExamples(readTexts(name), false)),
  ...tuningNames.flatMap((name) => toExamples(ordinaryQuestions(name), false)),
  ...toExamples(
    toLines(await shippedKnowledge()).map(({ text }) => text),
    false,
  ),
])
const { bias, weights } = learn(examples)
const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= leastWeight).sort(([a], [b]) => (a < b ? -1 : 1))
const file = new URL('../../src/safety/learned-weights.json', import.meta.url)
writeFileSync(
  file,
  `${JSON.stringify({ bias: round(bias), weights: Object.fromEntries(kept.map(([feature, weight]) => [feature, round(weight)])) }, null, 2)}\n`,
)
process.stdout.write(`${kept.length} weights learned from ${examples.length} messages.\n`)

/** Logistic regression by gradient descent, in the same order every time. */
function learn(all: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>()
  const random = createRandom()
  let bias = -1
  for (let round = 0; round < rounds; round++) {
    const step = 0.5 / (1 + round * 0.15)
    for (const { features, danger } of shuffle(all, random)) {
      const share = scale / Math.sqrt(features.length || 1)
      const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)
      const likely = 1 / (1 + Math.exp(-(bias + sum * share)))
      const slope = (likely - (danger ? 1 : 0)) * (danger ? missCosts : 1)
      bias -= step * slope * 0.1
      for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) * (1 - step * decay) - step * slope * share)
    }
  }
  return { bias, weights }
}

function ordinaryQuestions(name: string): string[] {
  return readQuestions(name)
    .filter(({ expect }) => expect.intent !== 'safeguarding')
    .map(({ question }) => question)
}

/** A sign within an ordinary question is still a sign, and a question beside another is none: each message again, with one beside it. */
function wrapped(texts: readonly string[], questions: readonly string[]): string[] {
  return texts.map((text, i) => {
    const question = questions[(i * 7) % questions.length] ?? ''
    return i % 2 === 0 ? `${text}. ${question}` : `${question} ${text}`
  })
}

function toExamples(texts: readonly string[], danger: boolean): Example[] {
  return texts.map((text) => ({ features: listFeatures(toPlainWords(text)), danger }))
}

function withoutRare(all: readonly Example[]): Example[] {
  const counts = new Map<string, number>()
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return all.map(({ features, danger }) => ({
    features: features.filter((feature) => (counts.get(feature) ?? 0) >= leastMessages),
    danger,
  }))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
