/** Which section of the report a statement belongs in. What its grammar and cues speak for was weighed on labelled statements. */
import { type Section, sectionNames } from '../knowledge/sections.ts'
import { featuresOf } from './line-features.ts'
import weights from './section-weights.json' with { type: 'json' }

/** `sure` false: little speaks for this section over the next. */
export type Sorted = { section: Section; sure: boolean }
type Ranked = readonly { section: Section; sum: number }[]

/** How much more must speak for the first section than for the second, in twentieths as the weights are. */
const sureBy = 16
/** What each neighbour of which we are sure speaks for its own section. */
const neighbourSpeaks = 6

export function sortLine(text: string, today: string): Sorted {
  return firstOf(rank(text, today))
}

/** Lines that stand together, in order. People keep to a matter for a few lines, so an unsure line leans towards its neighbours. */
export function sortPage(texts: readonly string[], today: string): Sorted[] {
  const ranks = texts.map((text) => rank(text, today))
  const alone = ranks.map(firstOf)
  return ranks.map((ranked, i) => {
    const own = alone[i] ?? firstOf(ranked)
    if (own.sure) return own
    const sections = [alone[i - 1], alone[i + 1]].flatMap((each) => (each?.sure ? [each.section] : []))
    return { ...firstOf(lean(ranked, sections)), sure: false }
  })
}

function rank(text: string, today: string): Ranked {
  const sums = sectionNames.map(() => 0)
  const features = featuresOf(text, today)
  for (const feature of features) for (const [i, weight] of weightsOf(feature).entries()) sums[i] = (sums[i] ?? 0) + weight
  const isOver =
    features.includes('day:over') && !features.includes('day:ahead') && !/\b(?:will|to be|to|next|plan\w*|due|before|by)\b/i.test(text)
  return sectionNames.map((section, i) => ({ section, sum: (sums[i] ?? 0) - (isOver && section === 'plannedNextPeriod' ? overSpeaks : 0) }))
}

/** What a day that is over speaks against a plan, where nothing in the line looks ahead. */
const overSpeaks = 40

function lean(ranked: Ranked, towards: readonly Section[]): Ranked {
  return ranked.map(({ section, sum }) => ({ section, sum: sum + neighbourSpeaks * towards.filter((each) => each === section).length }))
}

function firstOf(ranked: Ranked): Sorted {
  const [best, next] = ranked.toSorted((a, b) => b.sum - a.sum)
  if (!best) return { section: 'activityLastPeriod', sure: false }
  return { section: best.section, sure: best.sum - (next?.sum ?? 0) >= sureBy }
}

/** Read when asked for: ten thousand lists of numbers would be held for nothing. */
function weightsOf(feature: string): number[] {
  return Object.hasOwn(weights, feature) ? weights[feature as keyof typeof weights].split(' ').map(Number) : []
}
