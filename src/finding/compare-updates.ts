/** What became of a plan, and what else a report says that the one before did not. By likeness of words alone, so “done” means that the later report speaks of it. */
import type { Update } from '../knowledge/knowledge.ts'
import { type Section, type Sections, sectionNames } from '../knowledge/sections.ts'
import { stopWords, toWords } from '../knowledge/words.ts'
import { toStem } from './stems.ts'

export type PlanOutcome = 'done' | 'still-planned' | 'not-mentioned'
/** `now` is the later statement that speaks of it. */
type FollowedPlan = { plan: string; outcome: PlanOutcome; now: string | null }
type SaidIn = { section: Section; text: string }
/** The same thing said with other figures. */
type Changed = { section: Section; before: string; now: string }
export type Comparison = { plans: FollowedPlan[]; added: SaidIn[]; changed: Changed[]; gone: SaidIn[] }

type Compared = Pick<Update, 'sections'>

/** Several updates of one period, by two sources, are compared together. */
export function compareUpdates(earlier: readonly Compared[], later: readonly Compared[]): Comparison {
  const before = merge(earlier)
  const now = merge(later)
  const plans = before.plannedNextPeriod.map((plan) => followPlan(plan, now))
  const spoken = new Set(plans.map((plan) => plan.now))
  const changed = sectionNames.flatMap((section) => changesIn(section, before[section], now[section]))
  const kept = (text: string, others: readonly string[]) => others.some((other) => isSame(text, other)) || spoken.has(text)
  const isChanged = (text: string) => changed.some((change) => change.now === text || change.before === text)
  return {
    plans,
    added: listSaid(now).filter(({ section, text }) => !kept(text, before[section]) && !isChanged(text)),
    changed,
    // A plan is followed above.
    gone: listSaid(before).filter(
      ({ section, text }) => section !== 'plannedNextPeriod' && lasting.has(section) && !kept(text, now[section]) && !isChanged(text),
    ),
  }
}

/** What a term did is told once; what is hoped for and how it will end is told until it is given up. */
const lasting = new Set<Section>(['intendedOutcomes', 'exitStrategy'])

function merge(updates: readonly Compared[]): Sections {
  return Object.fromEntries(sectionNames.map((section) => [section, updates.flatMap((update) => update.sections[section])])) as Sections
}

function listSaid(sections: Sections): SaidIn[] {
  return sectionNames.flatMap((section) => sections[section].map((text) => ({ section, text })))
}

function followPlan(plan: string, now: Sections): FollowedPlan {
  const done = mostAlike(plan, [...now.activityLastPeriod, ...now.impactSoFar])
  const planned = mostAlike(plan, now.plannedNextPeriod)
  if (done.likeness < alike && planned.likeness < alike) return { plan, outcome: 'not-mentioned', now: null }
  return done.likeness >= planned.likeness
    ? { plan, outcome: 'done', now: done.text }
    : { plan, outcome: 'still-planned', now: planned.text }
}

function changesIn(section: Section, before: readonly string[], now: readonly string[]): Changed[] {
  return now.flatMap((text) => {
    const { text: earlier, likeness } = mostAlike(text, before)
    return earlier !== null && likeness >= same && numbersOf(text) !== numbersOf(earlier) ? [{ section, before: earlier, now: text }] : []
  })
}

function isSame(a: string, b: string): boolean {
  return likenessOf(a, b) >= same && numbersOf(a) === numbersOf(b)
}

/** Of the same thing; said of it the same. */
const alike = 0.4
const same = 0.7

function mostAlike(text: string, others: readonly string[]): { text: string | null; likeness: number } {
  return others
    .map((other) => ({ text: other as string | null, likeness: likenessOf(text, other) }))
    .reduce((best, each) => (each.likeness > best.likeness ? each : best), { text: null, likeness: 0 })
}

/** Share of the telling words that two statements have in common: 0 to 1. */
export function likenessOf(a: string, b: string): number {
  const [stemsA, stemsB] = [tellingStems(a), tellingStems(b)]
  const shared = [...stemsA].filter((stem) => stemsB.has(stem)).length
  // One word in common shows nothing, unless there is no more to say.
  if (shared < Math.min(fewestShared, stemsA.size, stemsB.size) || shared === 0) return a === b ? 1 : 0
  return shared / Math.sqrt(stemsA.size * stemsB.size)
}

const fewestShared = 2

function tellingStems(text: string): Set<string> {
  return new Set(
    toWords(text).flatMap(({ text: word }) => (stopWords.has(word) || /\d/.test(word) || tenses.has(word) ? [] : [toStem(word)])),
  )
}

/** Tell when, not what. */
const tenses = new Set(
  'was were been being be is are has have had will would shall plan plans planned planning held took place next last'.split(' '),
)

function numbersOf(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort().join(' ')
}
