/** Weeks as the digest counts them, `2026-W48`, and the moment in England at which each is due. */
import { Temporal } from 'temporal-polyfill'
import { addDays } from '../knowledge/days.ts'

/** `weekday`: 1 is Monday. `time` is by the clock in England, `08:00`. */
export type Schedule = { weekday: number; time: string }

const england = 'Europe/London'

/** The week of a day, `2026-11-24` → `2026-W48`. */
export function weekOf(day: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}

/** Its seven days, Monday first. Throws a `RangeError` for a week that does not exist. */
export function daysOf(week: string): string[] {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  // The fourth of January is always in the first week.
  const first = Temporal.PlainDate.from(`${year}-01-04`)
  const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 })
  const days = Array.from({ length: 7 }, (_, i) => monday.add({ days: i }).toString())
  if (weekOf(days[0] as string) !== week) throw new RangeError(`There is no week ${week}`)
  return days
}

export function isWeek(text: string): boolean {
  try {
    return daysOf(text).length > 0
  } catch {
    return false
  }
}

export function weekAfter(week: string): string {
  return weekOf(addDays(daysOf(week)[6] as string, 1))
}

/** The day in England at an instant. */
export function dayAt(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(england).toPlainDate().toString()
}

export function dueDay(week: string, { weekday }: Schedule): string {
  return daysOf(week)[weekday - 1] as string
}

/** The instant at which a week’s digest is due. A time that a clock change leaves out is the one after it; of two alike the first counts. */
export function dueAt(week: string, schedule: Schedule): string {
  return toInstant(dueDay(week, schedule), schedule.time)
}

/** The instant at which the week is over. */
export function endOf(week: string): string {
  return toInstant(daysOf(weekAfter(week))[0] as string, '00:00')
}

function toInstant(day: string, time: string): string {
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: england, plainTime: time })
  return new Date(epochMilliseconds).toISOString()
}
