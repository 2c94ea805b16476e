/** School terms as reports name them, `2025-spring`. Dates are calendar days in England, `2026-11-24`. */

const terms = ['spring', 'summer', 'autumn'] as const
/** The month a term ends in, the month its reports are dated by. */
const lastMonth = { spring: '03', summer: '07', autumn: '12' } as const

/** The term a day falls in or, in a holiday, the one just ended: January to March, April to August, September to December. */
export function periodOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${terms[month <= 3 ? 0 : month <= 8 ? 1 : 2]}`
}

/** Negative when `a` is earlier. Counted in terms. */
export function comparePeriods(a: string, b: string): number {
  return toCount(a) - toCount(b)
}

/** `2025-spring` → `spring 2025` */
export function toPeriodName(period: string): string {
  const [year, term] = period.split('-')
  return `${term} ${year}`
}

/** The last month of a term, `2025-03`. */
export function monthOf(period: string): string {
  const [year, term] = period.split('-') as [string, keyof typeof lastMonth]
  return `${year}-${lastMonth[term]}`
}

/** Older than two terms, so that a reader should be warned. */
export function isOldNews(period: string, today: string): boolean {
  return comparePeriods(periodOf(today), period) > 2
}

/** Whether a dated thing is in force: `from` and `until` may be days or months and both count as included. */
export function isCurrent(dates: { from?: string | undefined; until?: string | undefined }, today: string): boolean {
  const started = !dates.from || dates.from <= today
  const ended = dates.until !== undefined && dates.until < today.slice(0, dates.until.length)
  return started && !ended
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2025-03` → `March 2025`, `2025-03-04` → `4 March 2025` */
export function toDateName(date: string): string {
  const [year, month, day] = date.split('-')
  const name = `${months[Number(month) - 1]} ${year}`
  return day ? `${Number(day)} ${name}` : name
}

function toCount(period: string): number {
  const [year, term] = period.split('-') as [string, (typeof terms)[number]]
  return Number(year) * 3 + terms.indexOf(term)
}
