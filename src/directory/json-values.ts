/** Reads what strangers' JSON holds, without trusting it to hold anything. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** An object of a feed: a service, an address, a row of a sheet. */
export type Row = { [key: string]: Json }

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text or a number, without blanks around it; null when there is none. */
export function textAt(row: Row | null | undefined, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = row?.[key]
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
    if (text !== '') return text
  }
  return null
}

export function rowAt(row: Row | null | undefined, key: string): Row | null {
  const value = row?.[key]
  return isRow(value) ? value : null
}

/** The objects of a list; anything else in it is passed over. */
export function rowsAt(row: Row | null | undefined, ...keys: string[]): Row[] {
  return keys.flatMap((key) => {
    const value = row?.[key]
    return Array.isArray(value) ? value.filter(isRow) : []
  })
}

/** The same without what says nothing: null, empty text, and objects and lists of nothing else. */
export function withoutEmpty(row: Row): Row {
  return (sift(row) ?? {}) as Row
}

function sift(value: Json): Json | undefined {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined
  if (Array.isArray(value)) {
    const kept = value.map(sift).filter((each) => each !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const sifted = sift(each)
    return sifted === undefined ? [] : [[key, sifted] as const]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** One text for one content, whatever the order of its keys. */
export function toStableText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(toStableText).join()}]`
  if (!isRow(value)) return JSON.stringify(value)
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${toStableText(value[key] ?? null)}`)
    .join()}}`
}

/** Fields that hold something: `undefined` and empty lists are left out. */
export function withoutNothing(fields: Record<string, unknown>): Record<string, never> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Record<string, never>
}
