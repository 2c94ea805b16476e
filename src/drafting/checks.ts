/** What an officer should look at before a draft is approved: each thing is mended, or accepted as it is. */
import type { Library } from '../finding/library.ts'
import type { Update } from '../knowledge/knowledge.ts'
import type { Section } from '../knowledge/sections.ts'
import { checkContradictions } from './checks/contradictions.ts'
import { checkDates } from './checks/dates.ts'
import { checkEmpty } from './checks/empty.ts'
import { checkEvidence } from './checks/evidence.ts'
import { checkNames } from './checks/names.ts'
import { checkPeople } from './checks/people.ts'
import type { Draft, DraftLine } from './draft.ts'
import { numbered } from './draft-lines.ts'

/** `serious`: not accepted by “accept all”, only by its own number. `about`: the line’s number or the section. */
export type Check = { key: string; about: { line: number } | { section: Section } | { waiting: number }; serious: boolean; says: string }

export type CheckContext = { draft: Draft; lines: readonly (DraftLine & { number: number })[]; library: Library; today: string; last: Update | null }
export type CheckRule = (context: CheckContext) => Check[]

const rules: readonly CheckRule[] = [checkEmpty, checkPeople, checkDates, checkEvidence, checkContradictions, checkNames]

/** Those not yet accepted. Words that have changed since are checked anew. */
export function listChecks(draft: Draft, { library, today, last }: Omit<CheckContext, 'draft' | 'lines'>): Check[] {
  const lines = numbered(draft.lines).map((line, i) => ({ ...line, number: i + 1 }))
  const context = { draft, lines, library, today, last }
  return rules.flatMap((rule) => rule(context)).filter(({ key }) => !draft.accepted.includes(key))
}

/** A check on a line stands for its words as they are now. */
export function keyOf(rule: string, line: DraftLine): string {
  return `${rule} ${line.id} ${line.place} ${line.text}`
}
