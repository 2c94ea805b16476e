/** The clock on the wall in England, and one that stands still. */
import type { Clock } from '../ports.ts'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

export function createClock(): Clock {
  return { today: () => day.format(new Date()) }
}

/** `today` is a calendar day, `2026-11-24`. */
export function createFixedClock(today: string): Clock {
  return { today: () => today }
}
