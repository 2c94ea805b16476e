/** From a rich service to one that passes the official schemas anywhere. */
import { isRow, type Json, type Row, rowsAt, textAt } from './json-values.ts'
import { isUuid, toUuid } from './names-of-files.ts'
import { toPlainText } from './plain-text.ts'
import { withReach } from './reach-text.ts'
import { readDay, readEmail, readWebAddress } from './read-values.ts'
import { type Shape, type ShapeName, shapes } from './strict-profile.ts'

export function toStrict(service: Row): Row {
  const description = withReach(textAt(service, 'description') ?? '', {
    howToGet: textAt(service, 'application_process'),
    phone: textAt(rowsAt(service, 'phones')[0], 'number'),
    audience: textAt(service, 'eligibility_description'),
  })
  return shaped('service', { ...service, description }, [textAt(service, 'id') ?? '']) ?? {}
}

/** A service at one of its places. */
export function toStrictPlaced(placed: Row): Row {
  return shaped('placed', placed, [textAt(placed, 'id') ?? '']) ?? {}
}

/** Null when a field is missing without which it may not stand. `path` makes an id for what has none. */
function shaped(name: ShapeName, given: Row, path: readonly string[]): Row | null {
  const row = { ...completions[name]?.(given), ...given }
  const kept: Row = {}
  for (const [spec, kind] of Object.entries(shapes[name] as Shape)) {
    const field = spec.replace('!', '')
    const value = field === 'id' ? toId(row.id, path) : fitting(kind, row[field], [...path, field])
    if (value !== undefined) kept[field] = value
    else if (spec.endsWith('!')) return null
  }
  return kept
}

function fitting(kind: Shape[string], value: Json | undefined, path: readonly string[]): Json | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof kind === 'string') return simple[kind](value)
  if ('one' in kind) return isRow(value) ? (shaped(kind.one, value, path) ?? undefined) : undefined
  if (!('list' in kind)) return typeof value === 'string' && kind.includes(value) ? value : undefined
  const rows = (Array.isArray(value) ? value.filter(isRow) : []).flatMap((row, i) => shaped(kind.list, row, [...path, String(i)]) ?? [])
  return rows.length > 0 ? rows : undefined
}

const quiet = () => {}

const simple = {
  id: (value: Json) => (typeof value === 'string' || typeof value === 'number' ? toId(value, []) : undefined),
  text: (value: Json) => (typeof value === 'object' ? undefined : toPlainText(String(value)).text || undefined),
  web: (value: Json) => (typeof value === 'string' ? (asUri(readWebAddress(value, '', quiet)) ?? undefined) : undefined),
  email: (value: Json) => (typeof value === 'string' ? (readEmail(value, '', quiet) ?? undefined) : undefined),
  number: (value: Json) => (value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined),
  instant: (value: Json) => (typeof value === 'string' && readDay(value, '', quiet) ? toInstant(value) : undefined),
} satisfies Record<string, (value: Json) => Json | undefined>

function asUri(address: string | null): string | null {
  return address && (URL.parse(address)?.href ?? null)
}

function toInstant(said: string): string | undefined {
  const at = Date.parse(/[T ]/.test(said) ? said : `${readDay(said, '', quiet)}T00:00:00Z`)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

/** The same key always gives the same UUID, so that what refers to it still does. */
function toId(given: Json | undefined, path: readonly string[]): string | undefined {
  const id = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : ''
  if (isUuid(id)) return id
  if (id !== '') return toUuid('id', id)
  return path.length > 0 ? toUuid('part', ...path) : undefined
}

/** What the standard asks for and a directory often leaves out. */
const completions: Partial<Record<ShapeName, (row: Row) => Row>> = {
  organization: ({ name = '' }) => ({ description: name }),
  location: (row) => ({ location_type: rowsAt(row, 'addresses').length > 0 ? 'physical' : 'virtual' }),
  address: () => ({ state_province: 'Lancashire', country: 'GB', address_type: 'physical' }),
  term: ({ name = '' }) => ({ description: name }),
}
