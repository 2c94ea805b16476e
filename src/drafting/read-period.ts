/** A term named in words: “summer”, “spring 2026”, “autumn term”. */
import { comparePeriods, periodOf } from '../knowledge/periods.ts'

const term = /\b(spring|summer|autumn)(?: term)?(?:,? (?:of )?(20\d\d|\d\d\b))?/i

/** A pattern without groups, to be put into others. */
export const periodPattern = '(?:(?:spring|summer|autumn)(?: term)?(?:,? (?:of )?(?:20\\d\\d|\\d\\d))?)'

/** Without a year it is the nearest of that name; of two as near, the one to come. */
export function readPeriod(text: string, today: string): string | null {
  const [, name, year] = term.exec(text) ?? []
  if (name === undefined) return null
  if (year) return `${year.length === 2 ? `20${year}` : year}-${name.toLowerCase()}`
  const now = periodOf(today)
  const near = Number(today.slice(0, 4))
  const choices = [near + 1, near, near - 1].map((each) => `${each}-${name.toLowerCase()}`)
  return choices.sort((a, b) => Math.abs(comparePeriods(a, now)) - Math.abs(comparePeriods(b, now)))[0] ?? null
}

export function nextPeriod(period: string): string {
  const [year = '', name] = period.split('-')
  if (name === 'spring') return `${year}-summer`
  return name === 'summer' ? `${year}-autumn` : `${Number(year) + 1}-spring`
}
