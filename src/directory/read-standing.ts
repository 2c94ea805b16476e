/** Whether a service still runs, when that was last confirmed, and for which ages it is. */
import { type Row, textAt } from './json-values.ts'
import type { Listing, Note } from './listing.ts'
import { readAge, readDay } from './read-values.ts'

/** A directory’s word is fresh for this many days. */
const fresh = 92

export function readConfirmed(record: Row, today: string, note: Note): string | null {
  const said = textAt(record, 'assured_date')
  const day = said ? readDay(said, 'assured_date', note) : null
  if (!said) note('neverConfirmed', '', 'assured_date')
  if (day === null) return null
  if (day > today) {
    note('dayToCome', day, 'assured_date')
    return null
  }
  if (Date.parse(today) - Date.parse(day) > fresh * 86_400_000) note('longUnconfirmed', day, 'assured_date')
  return day
}

export function readStatus(record: Row, { note, hold }: { note: Note; hold: Note }): 'active' | 'closed' {
  const said = textAt(record, 'status')
  if (said === null || said === 'active') return 'active'
  const plain = said.toLowerCase().replace(/[_-]/g, ' ')
  if (/^(?:active|open|live|current|running|available|published|yes|true)$/.test(plain)) {
    note('status', said, 'status')
    return 'active'
  }
  if (/^(?:inactive|defunct|temporarily closed|closed|ended|suspended|archived|withdrawn|no|false)$/.test(plain)) {
    note('closed', plain, 'status')
    return 'closed'
  }
  hold('oddStatus', said, 'status')
  return 'active'
}

export function readAges(record: Row, note: Note): Listing['ages'] {
  const read = (field: string) => (record[field] === undefined ? null : readAge(record[field], field, note))
  const [from, to] = [read('minimum_age'), read('maximum_age')]
  if (from !== null && to !== null && from > to) {
    note('agesSwapped', `${from} to ${to}`, 'minimum_age')
    return { from: to, to: from }
  }
  return from === null && to === null ? null : { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
}
