/** Finds what a printed report repeats at the top or foot of its pages, such as the name of the council. */
import type { LabelledLine } from './label-lines.ts'
import { readHeading } from './read-heading.ts'
import type { Known } from './read-places.ts'
import { isPageEdge } from './template-text.ts'

/** The places, counted from 0, of lines that come again and each time beside the edge of a page or in the middle of a section. */
export function findRunningLines(lines: readonly LabelledLine[], known: Known): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const [at, { text, as, label }] of lines.entries())
    if (!label && as !== 'item' && text.length < longest) places.set(text, [...(places.get(text) ?? []), at])
  const running = [...places].filter(
    ([text, at]) => at.length > 1 && (at.every((each) => isAtEdge(lines, each)) || isHead(text, at, known)),
  )
  return new Set(running.flatMap(([text, at]) => (isHead(text, at, known) ? at.slice(1) : at)))
}

const longest = 120

function isAtEdge(lines: readonly LabelledLine[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((near) => isPageEdge(lines[near]?.text ?? ''))
}

/** The head of the report, which its later pages bear again. */
function isHead(text: string, at: readonly number[], known: Known): boolean {
  return (at[0] ?? 0) < 3 && typeof readHeading(text, 0, known)?.locality === 'string'
}
