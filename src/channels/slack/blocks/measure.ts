/** How large blocks are, as Slack seems to count. */
import type { KnownBlock } from '@slack/types'

export type Size = { json: number; text: number; blocks: number }

/** Slack refuses more blocks than 50 and, as others measured, messages with much more JSON or text than this. */
export const most: Size = { json: 14_000, text: 9000, blocks: 50 }

export function measure(blocks: readonly KnownBlock[]): Size {
  return { json: JSON.stringify(blocks).length, text: lengthOf(blocks), blocks: blocks.length }
}

/** Of everything a reader may see. */
function lengthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (typeof inner !== 'string') return sum + lengthOf(inner)
    return sum + (key === 'text' || (key === 'url' && !('text' in value)) ? inner.length : 0)
  }, 0)
}
