/** Dates of entries as facts and as history. */
import { toDateName } from '../knowledge/periods.ts'
import type { Happening } from './shapes.ts'

type Dated = { from?: string | undefined; until?: string | undefined }

/** What a date says; without a date nothing happened. */
export function happened(date: string | undefined, text: string): Happening[] {
  return date === undefined ? [] : [{ when: toDateName(date), text, statements: [] }]
}

/** Newest first: what began and, if that is known, what ended. */
export function beganAndEnded({ from, until }: Dated, began: string, ended: string): Happening[] {
  return [...happened(until, ended), ...happened(from, began)]
}

export function isPast(date: string | undefined, today: string): boolean {
  return date !== undefined && date < today.slice(0, date.length)
}
