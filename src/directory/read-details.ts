/** How a service is reached, what it costs, where it serves and under what it is filed. */
import { type Row, rowAt, rowsAt, textAt } from './json-values.ts'
import type { Area, Note } from './listing.ts'
import { toLength, toLine } from './plain-text.ts'
import { readDay, readEmail, readPhone, readWebAddress } from './read-values.ts'
import { isNamed } from './suspicions.ts'

/** Characters of one line of text. */
const mostLine = 600

export function readOwnEmail(record: Row, note: Note): string | null {
  const own = textAt(record, 'email') ?? rowsAt(record, 'contacts').flatMap((contact) => textAt(contact, 'email') ?? [])[0]
  const email = own ? readEmail(own, 'email', note) : null
  if (!email || !isNamed(email)) return email
  note('staffAddress', 'email', 'email')
  return null
}

/** Of the service, else of its first contact or place; a fax answers nobody. */
export function phoneOf(record: Row, note: Note): string | null {
  const places = rowsAt(record, 'service_at_locations')
  const phones = [
    ...rowsAt(record, 'phones'),
    ...rowsAt(record, 'contacts').flatMap((contact) => rowsAt(contact, 'phones')),
    ...places.flatMap((place) => [...rowsAt(place, 'phones'), ...rowsAt(rowAt(place, 'location'), 'phones')]),
  ]
  const spoken = phones.find((phone) => !/fax|tty|text/i.test(textAt(phone, 'type', 'number_type') ?? ''))
  const said = textAt(spoken, 'number') ?? textAt(record, 'phone')
  return said ? readPhone(said, 'phones', note) : null
}

export function areasOf(record: Row): Area[] {
  return rowsAt(record, 'service_areas').map((area) => ({
    name: lineAt(area, 'name', 'service_area', 'extent', 'description'),
    code: /\b[EWNSK]\d{8}\b/.exec([textAt(area, 'uri'), textAt(area, 'extent'), textAt(area, 'id')].join(' '))?.[0] ?? null,
  }))
}

export function categoriesOf(record: Row): string[] {
  const terms = rowsAt(record, 'attributes').flatMap((attribute) => lineAt(rowAt(attribute, 'taxonomy_term'), 'name') ?? [])
  return [...new Set(terms)].slice(0, 60)
}

export function feesOf(record: Row): string | null {
  const said = rowsAt(record, 'cost_options').map((option) =>
    [lineAt(option, 'option'), textAt(option, 'amount') && `£${textAt(option, 'amount')}`, lineAt(option, 'amount_description')]
      .filter(Boolean)
      .join(' '),
  )
  return toLength(said.filter(Boolean).join('; '), mostLine) || null
}

/** Null: the words on cost do not say. */
export function isFree(fees: string | null): boolean | null {
  if (fees === null) return null
  if (
    /^(?:free\b|none\b|no (?:fee|charge|cost)s?\b|nil\b|£ ?0(?:\.00)?\b|0$|n\/a$)/i.test(fees) &&
    !/\b(?:but|except|then|small|membership)\b|[£$] ?[1-9]/i.test(fees)
  )
    return true
  return /[£$€] ?\d|\b(?:fee|charge|cost|price|pay|sliding scale|donation|insurance)/i.test(fees) ? false : null
}

export function aliasesOf(record: Row, title: string): string[] {
  const other = lineAt(record, 'alternate_name')
  return other && other !== title && other.length <= 160 ? [other] : []
}

export function lineAt(row: Row | null, ...keys: string[]): string | null {
  const said = textAt(row, ...keys)
  return said === null ? null : toLength(toLine(said), mostLine) || null
}

export function webAt(record: Row, key: string, note: Note): string | null {
  const said = textAt(record, key)
  return said ? readWebAddress(said, key, note) : null
}

export function dayAt(record: Row, key: string, note: Note): string | null {
  const said = textAt(record, key)
  return said ? readDay(said, key, note) : null
}
