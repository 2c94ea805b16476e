/** The entries that an import makes or changes, as fields and text for their files. */
import { type Knowledge, type Priority, type Update, updatesOf } from '../knowledge/knowledge.ts'
import { comparePeriods, toPeriodName } from '../knowledge/periods.ts'
import { type Sections, sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import { importingWording as say } from './importing-wording.ts'
import { partnersOf, themesOf } from './match-priority.ts'
import type { Known } from './read-places.ts'
import type { ReportPriority } from './report.ts'

/** `body` null: only these fields of the file change, and the rest stays as it is. */
export type EntryWrite = { path: string; fields: Record<string, unknown>; body: string | null }

/** `id`: an entry of `sources` to name. `url`: the web address of the report, for a new one. */
export type SourceChoice = { id: string | null; url: string | null }

export type Entry = {
  read: ReportPriority
  officers: string[]
  locality: string
  period: string
  source: string
  today: string
}

/** The source of a period's reports: the one given, the one there is, or a new one beside the latest. */
export function findSource(
  period: string,
  { sources }: Pick<Knowledge, 'sources'>,
  { source, today }: { source: SourceChoice; today: string },
): { id: string; write: EntryWrite | null } | null {
  if (source.id !== null) return sources.has(source.id) ? { id: source.id, write: null } : null
  const known = [...sources.values()].filter((each) => each.period !== undefined)
  const own = known.find((each) => each.period === period && (source.url === null || each.url === source.url))
  if (own) return { id: own.id, write: null }
  const latest = known.sort((a, b) => comparePeriods(b.period ?? '', a.period ?? ''))[0]
  const url = source.url ?? latest?.url
  if (!latest || url === undefined) return null
  const taken = (name: string) => sources.has(name)
  const id = freeName(`tass-in-action-${period}`, taken)
  const fields = { title: say.sourceTitle(toPeriodName(period)), publisher: latest.publisher, url, period, read: today }
  return { id, write: { path: `sources/${id}.md`, fields, body: '' } }
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!isTaken(free)) return free
  }
}

/** Null when no theme is known for it, without which a priority cannot be found. */
export function toPriorityFile(entry: Entry, known: Known, writes: readonly EntryWrite[]): { id: string; write: EntryWrite } | null {
  const { read, locality, period, officers, source, today } = entry
  const { knowledge } = known
  const themes = themesOf(read, known)
  const [theme] = themes
  if (theme === undefined) return null
  const taken = (name: string) => knowledge.priorities.has(name) || writes.some(({ path }) => path === `priorities/${name}.md`)
  const id = freeName(`${locality}-${theme}`, taken)
  const fields = {
    title: read.title,
    shortTitle: shortTitleOf(read.title, knowledge.themes.get(theme)?.name ?? theme, knowledge.localities.get(locality)?.name ?? locality),
    locality,
    themes,
    leads: officers,
    partners: partnersOf(read, known),
    status: read.status ?? 'open',
    statusSince: period,
    source,
    where: read.where,
    checked: today,
  }
  return { id, write: { path: `priorities/${id}.md`, fields, body: read.about.join('\n\n') } }
}

const longestShortTitle = 60

/** The name the report itself gives for short, a title that is short, or the theme and the place. */
function shortTitleOf(title: string, theme: string, locality: string): string {
  const called = /\b(?:now|also) (?:called|known as|named) ([^.]{3,60})/i.exec(title)?.[1]
  if (called)
    return called
      .replace(/^(?:the |“|")/, '')
      .replace(/[”"]$/, '')
      .trim()
  return title.length <= longestShortTitle ? title.replace(/\.$/, '') : `${theme} in ${locality}`
}

/** Null when the report changes nothing about its priority: not its people, title or status, or a newer report speaks for it. */
export function toPriorityChange(
  priority: Priority,
  { read, officers, period }: Entry,
  { known, renamed }: { known: Known; renamed: boolean },
): { write: EntryWrite; words: string[] } | null {
  const isOld = updatesOf(known.knowledge, priority.id).some((update) => comparePeriods(update.period, period) > 0)
  if (isOld) return null
  const fields: { leads?: string[]; [name: string]: unknown } = {}
  const words: string[] = []
  const comers = officers.filter((id) => !priority.leads.includes(id))
  if (comers.length > 0) {
    fields.leads = [...priority.leads, ...comers]
    words.push(say.newLeads(comers.map((id) => known.knowledge.contacts.get(id)?.name ?? id).join(', ')))
  }
  if (renamed) {
    Object.assign(fields, { title: read.title, formerTitles: [...priority.formerTitles, priority.title] })
    words.push(say.retitled(priority.title))
  }
  if (read.status !== null && read.status !== priority.status) {
    Object.assign(fields, { status: read.status, statusSince: period })
    words.push(say.newStatus(read.status))
  }
  return words.length === 0 ? null : { write: { path: `priorities/${priority.id}.md`, fields, body: null }, words }
}

/** In place of the update of the same period, if there is one. */
export function toUpdateFile({ read, period, officers, source, today }: Entry, priority: string, existing: Update | null): EntryWrite {
  const fields = { priority, period, officers, source: existing?.source ?? source, where: read.where, checked: today }
  return { path: `updates/${existing?.id ?? `${period}-${priority}`}.md`, fields, body: toUpdateBody(read.sections) }
}

function toUpdateBody(sections: Sections): string {
  const said = sectionNames.filter((name) => sections[name].length > 0)
  return said.map((name) => `## ${sectionHeadings[name]}\n\n${sections[name].map((line) => `- ${line}`).join('\n')}`).join('\n\n')
}
