/** From an approved draft to the files of the knowledge that say it. The same draft always gives the same files. */
import { toSlug } from '../../directory/names-of-files.ts'
import type { Change, FileChange } from '../../knowledge/file-change.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { type Sections, sectionHeadings, sectionNames } from '../../knowledge/sections.ts'
import { toEntryFile } from '../../knowledge/write-entry.ts'
import type { Approved } from '../draft.ts'
import { nameOf } from '../officers.ts'
import { toSections } from '../preview.ts'
import { sourceId, whereOf } from './cited.ts'
import { toPriorityFile } from './to-priority-file.ts'

/** The file’s text as it stands; null when there is none. */
export type TextOf = (path: string) => Promise<string | null>

/** Files that hold their new words already are left out: none remain when the draft was published before. */
export async function toChange(draft: Approved, knowledge: Knowledge, textOf: TextOf): Promise<Change> {
  const texts: { path: string; text: string }[] = [toUpdateFile(draft, knowledge)]
  const source = toSourceFile(draft)
  if ((await textOf(source.path)) === null) texts.push(source)
  for (const partner of toPartnerFiles(draft, knowledge)) if ((await textOf(partner.path)) === null) texts.push(partner)
  const priority = toPriorityFile(draft, knowledge, await textOf(priorityPath(draft)))
  if (priority !== null) texts.push({ path: priorityPath(draft), text: priority })
  const files = await Promise.all(texts.map(async (file): Promise<FileChange> => ({ ...file, before: await textOf(file.path) })))
  const officer = knowledge.contacts.get(draft.approvedBy)
  return {
    files: files.filter(({ before, text }) => before !== text),
    by: { name: nameOf(knowledge, draft.approvedBy), email: officer?.email ?? null },
    why: `Publish the ${toPeriodName(draft.period)} update on ${draft.subject.shortTitle}`,
  }
}

export function updateId({ subject, period }: { subject: { priority: string }; period: string }): string {
  return `${period}-${subject.priority}`
}

export function updatePath(draft: { subject: { priority: string }; period: string }): string {
  return `updates/${updateId(draft)}.md`
}

function priorityPath({ subject }: { subject: { priority: string } }): string {
  return `priorities/${subject.priority}.md`
}

/** Partners named for the first time, which the officer said to add: what they do is for an editor to say. */
function toPartnerFiles(draft: Approved, knowledge: Knowledge): { path: string; text: string }[] {
  return draft.proposals.flatMap((proposal) => {
    if (proposal.kind !== 'partner') return []
    const fields = { name: proposal.name, source: sourceId(draft.period), where: whereOf(draft, knowledge), checked: draft.approvedOn }
    return [{ path: `partners/${toSlug(proposal.name)}.md`, text: toEntryFile(fields, '') }]
  })
}

function toUpdateFile(draft: Approved, knowledge: Knowledge) {
  const fields = {
    priority: draft.subject.priority,
    period: draft.period,
    officers: draft.authors,
    source: sourceId(draft.period),
    where: whereOf(draft, knowledge),
    checked: draft.approvedOn,
  }
  return { path: updatePath(draft), text: toEntryFile(fields, toBody(toSections(draft))) }
}

function toBody(sections: Sections): string {
  return sectionNames
    .filter((section) => sections[section].length > 0)
    .map((section) => `## ${sectionHeadings[section]}\n\n${sections[section].map((line) => `- ${toListItem(line)}`).join('\n')}`)
    .join('\n\n')
}

/** One line of Markdown that reads back as the same words. */
function toListItem(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function toSourceFile({ period, approvedOn }: Approved) {
  const fields = {
    title: `Updates by Education Partnership Officers, ${toPeriodName(period)}`,
    publisher: 'Lancashire County Council',
    period,
    read: approvedOn.slice(0, 7),
  }
  return { path: `sources/${sourceId(period)}.md`, text: toEntryFile(fields, 'What officers told the assistant and approved there.') }
}
