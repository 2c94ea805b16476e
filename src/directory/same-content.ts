/** Tells whether two records say the same, whatever they are called and whenever somebody last touched them. */
import { isRow, type Json, type Row, toStableText } from './json-values.ts'

/** One text for all records that say the same; ids and dates of change are left out. */
export function contentKey(record: Row): string {
  return toStableText(withoutIds(record))
}

function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isRow(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      /^(?:id|.*_id|last_modified|assured_date|last_updated)$/.test(key) ? [] : [[key, withoutIds(each)] as const],
    ),
  )
}
