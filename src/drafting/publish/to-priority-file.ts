/** What an approved draft changes of its priority: a new one, another title, closed or handed over. */

import type { Knowledge } from '../../knowledge/knowledge.ts'
import { changeFields, toEntryFile } from '../../knowledge/write-entry.ts'
import type { Approved } from '../draft.ts'
import { findPartner } from '../find-partner.ts'
import { sourceId, whereOf } from './cited.ts'

/** Null when it stays as it is. `before`: its file as it stands. */
export function toPriorityFile(draft: Approved, knowledge: Knowledge, before: string | null): string | null {
  if (before === null) return draft.subject.isNew ? toNewFile(draft, knowledge) : null
  const fields = { ...titleFields(draft, knowledge), ...statusFields(draft, knowledge) }
  return Object.keys(fields).length === 0 ? null : changeFields(before, fields)
}

function toNewFile(draft: Approved, knowledge: Knowledge): string {
  const { title, shortTitle, locality, themes, status, handedTo } = draft.subject
  const fields = {
    title,
    shortTitle,
    locality,
    themes,
    leads: draft.authors.slice(0, 1),
    status,
    statusSince: draft.period,
    handedTo: holder(handedTo, knowledge),
    source: sourceId(draft.period),
    where: whereOf(draft, knowledge),
    checked: draft.approvedOn,
  }
  return toEntryFile(fields, `${title.replace(/\.$/, '')}.`)
}

function titleFields({ subject }: Approved, knowledge: Knowledge): Record<string, unknown> {
  const priority = knowledge.priorities.get(subject.priority)
  if (!subject.renamed || !priority || priority.title === subject.title) return {}
  const formerTitles = [...new Set([...priority.formerTitles, priority.title, priority.shortTitle])]
  return { title: subject.title, shortTitle: subject.shortTitle, formerTitles }
}

function statusFields({ subject, period }: Approved, knowledge: Knowledge): Record<string, unknown> {
  const priority = knowledge.priorities.get(subject.priority)
  if (!priority || priority.status === subject.status) return {}
  return {
    status: subject.status,
    statusSince: period,
    handedTo: holder(subject.handedTo, knowledge),
    stillAsk: subject.status === 'open' ? [] : priority.leads,
  }
}

/** Somebody whom the knowledge has an entry for; anybody else is named in the exit strategy alone. */
function holder(said: string, knowledge: Knowledge): string[] {
  return said === '' ? [] : [findPartner(said, knowledge) ?? []].flat()
}
