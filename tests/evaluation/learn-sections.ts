/** `npm run learn`: learns the weights of `src/drafting/sort-line.ts` anew from the statements for tuning. */
import { writeFileSync } from 'node:fs'
import { featuresOf } from '../../src/drafting/line-features.ts'
import { sectionNames } from '../../src/knowledge/sections.ts'
import { shippedKnowledge, today } from '../support/assistant.ts'
import { type Lesson, learnSections, shareOf, type Weights } from './section-model.ts'
import { tuningStatements } from './sections.ts'

/** What is in one statement alone is chance; weights below this change nothing. */
const leastStatements = 2
const leastWeight = 0.11
const settings = { rounds: 12, pace: 0.1, decay: 0.05, shares: { cues: 0.6, grammar: 0.6, pairs: 0.8, words: 1 } }

const lessons = withoutRare(
  tuningStatements(await shippedKnowledge()).map(({ text, section }) => ({ features: featuresOf(text, today), section })),
)
write(learnSections(lessons, settings))

/** Cues fit the statements they were written for too well: every second statement is learned from without them, so that grammar and words count as well. */
function isCue(feature: string): boolean {
  return feature.startsWith('cue:')
}

function withoutRare(all: readonly Lesson[]): Lesson[] {
  const counts = new Map<string, number>()
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const isKnown = (feature: string) => (counts.get(feature) ?? 0) >= leastStatements
  return all.map(({ features, section }, i) => ({
    section,
    features: features.filter((feature) => isKnown(feature) && !(i % 2 === 0 && isCue(feature))),
  }))
}

/** One row for each feature, with a weight for each section in the order of the report, in twentieths. */
function write(weights: Weights): void {
  const rows = [...weights]
    .map(([feature, own]) => [feature, sectionNames.map((section) => (own.get(section) ?? 0) * shareOf(feature, settings.shares))] as const)
    .filter(([, own]) => own.some((weight) => Math.abs(weight) >= leastWeight))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const short = (own: readonly number[]) => own.map((weight) => Math.round(weight * 20)).join(' ')
  const lines = rows.map(([feature, own]) => `  ${JSON.stringify(feature)}: "${short(own)}"`)
  writeFileSync(new URL('../../src/drafting/section-weights.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
  process.stdout.write(`${rows.length} weights learned from ${lessons.length} statements.\n`)
}
