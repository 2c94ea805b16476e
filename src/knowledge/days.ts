/** Calendar days in England, `2026-11-24`, and how their parts are written. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The name of a month, whole or short, as a group of a pattern that disregards case. */
export const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'

/** From 1; 0 when it names none. */
export function monthOfName(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** A year of two figures is of this century. Null for a day that does not exist. */
export function toDay(year: string | number, month: number, day: number): string | null {
  const whole = Number(year) < 100 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(whole, month - 1, day))
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** About where terms end in England: near enough to say when something is due. */
const termEnds: Record<string, [month: number, day: number]> = { spring: [3, 31], summer: [7, 20], autumn: [12, 18] }

/** In that year. */
export function endOfTerm(term: string, year: number): string {
  const [month, day] = termEnds[term] ?? [12, 18]
  return toDay(year, month, day) as string
}

/** Christmas Day or Easter Sunday, by a word for it, in that year. */
export function feastDay(name: string, year: number): string {
  return /^(?:christmas|xmas)$/i.test(name) ? `${year}-12-25` : easter(year)
}

/** By the Gregorian calendar, after the rule of Meeus. */
function easter(year: number): string {
  const century = Math.floor(year / 100)
  const moon =
    (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor(((year % 19) + 11 * moon + 22 * week) / 451)
  const days = moon + week - 7 * late + 114
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)).toISOString().slice(0, 10)
}
