/** Which section of the report a statement belongs in, by rules alone. */
import { type Section, sectionNames } from '../knowledge/sections.ts'
import { findDates } from './find-dates.ts'
import { sectionCues } from './section-cues.ts'

/** `sure` false: little speaks for this section over the next. */
export type Sorted = { section: Section; sure: boolean }

/** What a date before or after today adds. */
const dateWeight = 4

export function sortLine(text: string, today: string): Sorted {
  const plain = withoutPreface(toPlain(text))
  const scores = new Map<Section, number>(sectionNames.map((section) => [section, 0]))
  const add = (section: Section, weight: number) => scores.set(section, (scores.get(section) ?? 0) + weight)
  for (const { section, weight, words } of sectionCues) if (words.test(plain)) add(section, weight)
  for (const { date } of findDates(text, today)) add(date > today ? 'plannedNextPeriod' : 'activityLastPeriod', dateWeight)
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a)
  if (!best || best[1] === 0) return { section: 'activityLastPeriod', sure: false }
  return { section: best[0], sure: best[1] - (next?.[1] ?? 0) >= 2 }
}

/** Small letters, straight apostrophes, single spaces. */
function toPlain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}

/** “In the Preston work on EET, schools reported …” begins with the schools; “In January, …” with January. */
function withoutPreface(plain: string): string {
  const [preface = '', rest = ''] = /^((?:in|under|for|around|on|with|at) [^,.]{3,80}), (.{15,})$/.exec(plain)?.slice(1) ?? []
  return rest === '' ||
    /\b(?:term|week|month|year|long|end|time|future|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
      preface,
    )
    ? plain
    : rest
}
