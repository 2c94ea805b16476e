/** What a published update gives as its source. */
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { toDateName } from '../../knowledge/periods.ts'
import type { Approved } from '../draft.ts'
import { nameOf } from '../officers.ts'

export function sourceId(period: string): string {
  return `officers-updates-${period}`
}

export function whereOf(draft: Approved, knowledge: Knowledge): string {
  return `Approved by ${nameOf(knowledge, draft.approvedBy)}, ${toDateName(draft.approvedOn)}`
}
