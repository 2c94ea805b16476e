/** Where statements stand, for the foot of an answer. */
import type { Line } from '../../finding/lines.ts'
import type { HeldPost, Knowledge } from '../../knowledge/knowledge.ts'
import { toDateName, toPeriodName } from '../../knowledge/periods.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import type { SourceRef } from '../../reply.ts'
import { toSourceRef } from './cards.ts'

export function uniqueSources(sources: readonly SourceRef[]): SourceRef[] {
  const seen = new Map(sources.map((source) => [`${source.id} ${source.where}`, source]))
  return [...seen.values()]
}

export function lineSource(line: Line, knowledge: Knowledge): SourceRef {
  const source = toSourceRef(knowledge, line.source)
  return line.section ? { ...source, where: [source.where, sectionHeadings[line.section]].filter(Boolean).join(', ') } : source
}

/** `West Lancashire, priority 1, Impact so far (spring 2025)` */
export function whereOf({ title, where, period, date }: SourceRef): string {
  const when = period ? toPeriodName(period) : date ? `read ${toDateName(date)}` : ''
  return `${where ?? title}${when ? ` (${when})` : ''}`
}

/** Where a post stands. */
export function postSources({ contact, locality }: HeldPost, knowledge: Knowledge): SourceRef[] {
  return contact.posts
    .filter((held) => held.locality === locality.id)
    .map((held) => toSourceRef(knowledge, { ...held, checked: contact.checked }))
}
