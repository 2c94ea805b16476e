/** What a changed record changes in an offer’s file: only what the feed changed, and never what an officer wrote. */
import type { Offer } from '../knowledge/knowledge.ts'
import { type Json, toStableText } from './json-values.ts'
import type { Imported } from './to-offer.ts'

export type ChangedFields = { fields: Record<string, unknown>; body: string | null; edited: string[] }

/** Where an officer settles what rules cannot: kept without a word once changed by hand. */
const officers: ReadonlySet<string> = new Set([
  'themes',
  'districts',
  'phases',
  'priorities',
  'because',
  'status',
  'held',
  'reviewBy',
  'checked',
])

/** `then` is what the old record makes, null when it made nothing; `now` what the new one makes. */
export function changedFields(offer: Offer, then: Imported | null, now: Imported): ChangedFields {
  const fields: Record<string, unknown> = {}
  const edited: string[] = []
  for (const [field, value] of Object.entries(now.fields)) {
    const before = (then?.fields as Record<string, unknown> | undefined)?.[field]
    const held = (offer as Record<string, unknown>)[field]
    if (isSame(before, value) || isSame(held, value)) continue
    if (isSame(held, before)) fields[field] = value
    else if (!officers.has(field)) edited.push(field)
  }
  const text = offer.body.trim()
  const moved = then?.body.trim() !== now.body.trim() && text !== now.body.trim()
  const own = moved && text !== (then?.body.trim() ?? '')
  return { fields, body: moved && !own ? now.body : null, edited: own ? [...edited, 'body'] : edited }
}

function isSame(a: unknown, b: unknown): boolean {
  return toText(a) === toText(b)
}

/** No value, an empty list and an empty table are the same. */
function toText(value: unknown): string {
  const text = toStableText((value ?? null) as Json)
  return text === '[]' || text === '{}' ? 'null' : text
}
