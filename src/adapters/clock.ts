/** The clock on the wall in England, and one that stands still. */
import type { Clock } from '../ports.ts'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

export function createClock(): Clock {
  return { today: () => day.format(new Date()), now: () => new Date().toISOString() }
}

/** `now` is a day, `2026-11-24`, or an instant, `2026-11-24T10:30:00Z`. */
export function createFixedClock(now: string): Clock {
  const instant = new Date(now)
  return { today: () => day.format(instant), now: () => instant.toISOString() }
}
