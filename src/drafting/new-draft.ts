/** A draft as it begins: for which term, with what the last report leaves to answer. */
import type { Library } from '../finding/library.ts'
import { type Knowledge, type Priority, type Update, updatesOf } from '../knowledge/knowledge.ts'
import { comparePeriods, periodOf } from '../knowledge/periods.ts'
import { sectionNames } from '../knowledge/sections.ts'
import type { Draft, DraftLine, Subject } from './draft.ts'
import { toShortTitle } from './priority-deeds.ts'
import { nextPeriod } from './read-period.ts'
import { themesNamed } from './themes-named.ts'

/** `taken`: ids that are not free. */
export type Beginning = { subject: Subject; period: string; by: string; taken: readonly string[] }

/** The plans of the last report wait for an answer. */
export function newDraft(beginning: Beginning, last: Update | null): Draft {
  const texts = last?.sections.plannedNextPeriod ?? []
  const lines = texts.map((text, i) => reportLine(i + 1, text, last?.period ?? ''))
  return { ...emptyDraft(beginning), lines, nextLine: lines.length + 1, step: lines.length > 0 ? 'carrying' : 'writing' }
}

/** A draft that takes the place of a published update begins with its words. */
export function correctingDraft(beginning: Beginning, published: Update): Draft {
  const lines = sectionNames.flatMap((place) =>
    published.sections[place].map((text) => ({ ...reportLine(0, text, published.period), place })),
  )
  return { ...emptyDraft(beginning), lines: lines.map((line, i) => ({ ...line, id: i + 1 })), nextLine: lines.length + 1, step: 'writing' }
}

function emptyDraft({ subject, period, by, taken }: Beginning) {
  const id = freeId(`${period}-${subject.priority}`, taken)
  return { id, version: 1, subject, period, authors: [by], lines: [], nextLine: 1, accepted: [], comments: [], proposals: [], past: [] }
}

function reportLine(id: number, text: string, period: string): DraftLine {
  return { id, text, place: 'carried', origin: { from: 'last-report', period }, touched: false, sure: true }
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted
  for (let n = 2; taken.includes(id); n++) id = `${wanted}-${n}`
  return id
}

export function subjectOf(priority: Priority): Subject {
  const { id, title, shortTitle, locality, themes, status } = priority
  return { priority: id, isNew: false, title, shortTitle, locality, themes, status, handedTo: '', renamed: false }
}

export function newSubject(title: string, locality: string, library: Library): Subject {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9 ]/g, '')
    .split(/\s+/)
  const name = words.filter((word) => word.length > 2 && !/^(?:the|and|for|with|across|from)$/.test(word)).slice(0, 4)
  const priority = freeId([locality, ...name].join('-'), [...library.knowledge.priorities.keys()])
  const themes = themesNamed(title, library)
  return { priority, isNew: true, title, shortTitle: toShortTitle(title), locality, themes, status: 'open', handedTo: '', renamed: false }
}

/** The term by the calendar, or the next one when this one is published already. */
export function duePeriod(knowledge: Knowledge, priority: string, today: string): string {
  const now = periodOf(today)
  return updatesOf(knowledge, priority).some(({ period }) => comparePeriods(period, now) >= 0) ? nextPeriod(now) : now
}

/** What was last reported before the term of the draft. */
export function lastUpdate(knowledge: Knowledge, { subject, period }: { subject: Subject; period: string }): Update | null {
  return updatesOf(knowledge, subject.priority).find((update) => comparePeriods(update.period, period) < 0) ?? null
}
