/** Weeks without a digest, because schools are closed all through them. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import { daysOf } from './weeks.ts'

/** The name of the holiday when no day from Monday to Friday has lessons; else null. */
export function holidayIn(week: string, { calendar }: Knowledge): string | null {
  const holidays = [...calendar.values()].flatMap((year) => year.holidays)
  const schoolDays = daysOf(week).slice(0, 5)
  const names = schoolDays.map((day) => holidays.find(({ from, until }) => from <= day && day <= until)?.name)
  return names.every((name) => name !== undefined) ? (names[0] ?? null) : null
}
