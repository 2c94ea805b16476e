/** Which section of the report a statement belongs in. What its grammar and cues speak for was weighed on labelled statements. */
import { type Section, sectionNames } from '../knowledge/sections.ts'
import { featuresOf } from './line-features.ts'
import weights from './section-weights.json' with { type: 'json' }

/** `sure` false: little speaks for this section over the next. */
export type Sorted = { section: Section; sure: boolean }

/** How much more must speak for the first section than for the second. */
const sureBy = 0.8

export function sortLine(text: string, today: string): Sorted {
  const sums = sectionNames.map(() => 0)
  for (const feature of featuresOf(text, today))
    for (const [i, weight] of (table.get(feature) ?? []).entries()) sums[i] = (sums[i] ?? 0) + weight
  const ranked = sectionNames.map((section, i) => ({ section, sum: sums[i] ?? 0 })).sort((a, b) => b.sum - a.sum)
  const [best, next] = ranked
  if (!best) return { section: 'activityLastPeriod', sure: false }
  return { section: best.section, sure: best.sum - (next?.sum ?? 0) >= sureBy }
}

const table = new Map<string, readonly number[]>(Object.entries(weights))
