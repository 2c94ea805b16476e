/** A locality's report for one period as a plain document, in the order of the council's TASS reports. */
import { type Knowledge, pick, type Update, updatesOf } from '../knowledge/knowledge.ts'
import { toPeriodName } from '../knowledge/periods.ts'
import { sectionNames } from '../knowledge/sections.ts'
import { exportWording } from './export-wording.ts'

export type Block = { kind: 'heading'; level: 1 | 2 | 3; text: string } | { kind: 'text'; text: string } | { kind: 'list'; items: string[] }
export type ReportDocument = { title: string; blocks: Block[] }

/** Null when no update of the locality speaks for the period. */
export function toReportDocument(knowledge: Knowledge, locality: string, period: string): ReportDocument | null {
  const name = knowledge.localities.get(locality)?.name ?? locality
  const updates = updatesIn(knowledge, locality, period)
  if (updates.length === 0) return null
  // One heading for all who reported the same priorities together.
  const groups = Map.groupBy(updates, ({ officers }) => officers.join(' '))
  return {
    title: exportWording.title(name, toPeriodName(period)),
    blocks: [...groups.values()].flatMap((group) => [
      ...toHeading(knowledge, group, { name, period }),
      ...group.flatMap((update) => toPriority(knowledge, update)),
    ]),
  }
}

function updatesIn(knowledge: Knowledge, locality: string, period: string): Update[] {
  return [...knowledge.priorities.values()]
    .filter((priority) => priority.locality === locality)
    .flatMap(({ id }) => updatesOf(knowledge, id).filter((update) => update.period === period))
    .sort((a, b) => (a.where ?? '').localeCompare(b.where ?? '', 'en', { numeric: true }) || (a.id < b.id ? -1 : 1))
}

function toHeading(knowledge: Knowledge, [update]: readonly Update[], { name, period }: { name: string; period: string }): Block[] {
  const officers = pick(knowledge, 'contacts', update?.officers ?? []).map((contact) => contact.name)
  return [
    { kind: 'heading', level: 1, text: name },
    { kind: 'heading', level: 2, text: officers.length === 1 ? exportWording.officer : exportWording.officers },
    { kind: 'text', text: officers.join(' & ') },
    { kind: 'heading', level: 2, text: exportWording.period },
    { kind: 'text', text: toPeriodName(period).replace(/^./, (letter) => letter.toUpperCase()) },
  ]
}

function toPriority(knowledge: Knowledge, { priority, sections }: Update): Block[] {
  const title = knowledge.priorities.get(priority)?.title ?? priority
  const said = sectionNames.filter((name) => sections[name].length > 0)
  return [
    { kind: 'heading', level: 2, text: exportWording.priority },
    { kind: 'text', text: title },
    ...said.flatMap((name): Block[] => [
      { kind: 'heading', level: 3, text: exportWording.sections[name] },
      { kind: 'list', items: sections[name] },
    ]),
  ]
}
