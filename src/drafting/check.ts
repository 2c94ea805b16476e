/** What a check finds, and what it is given to look at. */
import type { Library } from '../finding/library.ts'
import type { Update } from '../knowledge/knowledge.ts'
import type { Section } from '../knowledge/sections.ts'
import type { Draft, DraftLine } from './draft.ts'
import type { Confirmation } from './draft-store.ts'

/** `serious`: not accepted by “accept all”, only by its own number. `about`: the line’s number or the section. */
export type Check = { key: string; about: { line: number } | { section: Section } | { waiting: number }; serious: boolean; says: string }

export type CheckContext = {
  draft: Draft
  lines: readonly (DraftLine & { number: number })[]
  library: Library
  today: string
  last: Update | null
  confirmations: readonly Confirmation[]
}
export type CheckRule = (context: CheckContext) => Check[]

/** A check on a line stands for its words as they are now. */
export function keyOf(rule: string, line: DraftLine): string {
  return `${rule} ${line.id} ${line.place} ${line.text}`
}
