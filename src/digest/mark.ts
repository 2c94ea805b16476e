/** What is remembered of an entry that was announced: enough to see what has changed, and not its text. */
import type { Phase } from '../knowledge/fields.ts'
import { districtsOf, type Knowledge, type Priority } from '../knowledge/knowledge.ts'
import { isOffered } from '../knowledge/offer-state.ts'
import { toPeriodName } from '../knowledge/periods.ts'
import { fingerprint } from './content.ts'
import { type NewsEntry, type NewsKind, toFields } from './meaningful.ts'

/** Whom something is for. No district means the whole county, no phase all of them. */
type Reach = { districts: readonly string[]; themes: readonly string[]; phases: readonly Phase[] }

export type Mark = Reach & {
  /** `offers/calm-start` */
  entry: string
  kind: NewsKind
  title: string
  ends: string | null
  /** The last day that readers were told it ends on. */
  endingTold: string | null
  fields: Record<string, string>
  /** Any of these in common: the same thing, under whatever id. */
  same: string[]
}

/** Null for what is not there for schools: proposed, withdrawn, ended, or only planned. */
export function toMark(entry: NewsEntry, knowledge: Knowledge, today: string): Mark | null {
  const reach = isOnShow(entry, today) ? reachOf(entry, knowledge) : null
  if (!reach) return null
  const fields = toFields(entry, knowledge)
  const ends = entry.kind === 'offers' ? (entry.ends ?? null) : null
  return { ...reach, entry: keyOf(entry), kind: entry.kind, ends, endingTold: null, fields, same: samenessOf(entry, fields) }
}

function keyOf({ kind, id }: { kind: NewsKind; id: string }): string {
  return `${kind}/${id}`
}

/** One fingerprint of all that an entry says. */
export function printOf({ fields }: Pick<Mark, 'fields'>): string {
  return fingerprint(Object.entries(fields).flat().join(' '))
}

export function findEntry(key: string, knowledge: Knowledge): NewsEntry | null {
  const [kind, id = ''] = key.split('/') as [NewsKind, string?]
  return knowledge[kind]?.get(id) ?? null
}

export function isOnShow(entry: NewsEntry, today: string): boolean {
  if (entry.kind === 'offers') return isOffered(entry, today)
  return entry.kind === 'updates' || entry.status === 'available'
}

function reachOf(entry: NewsEntry, knowledge: Knowledge): (Reach & { title: string }) | null {
  if (entry.kind !== 'updates') return { title: entry.title, districts: entry.districts, themes: entry.themes, phases: entry.phases }
  const priority: Priority | undefined = knowledge.priorities.get(entry.priority)
  if (!priority) return null
  const title = `${priority.shortTitle}, ${toPeriodName(entry.period)}`
  return { title, districts: districtsOf(knowledge, priority), themes: priority.themes, phases: priority.phases }
}

/** Content shorter than this is said of many things. */
const telling = 60

function samenessOf(entry: NewsEntry, fields: Record<string, string>): string[] {
  if (entry.kind === 'updates') return [`of ${entry.priority} ${entry.period} ${entry.source}`]
  const owner = entry.kind === 'offers' ? fields.partners : entry.owner
  return [`named ${fields.title} ${owner ?? ''}`, ...(entry.body.length >= telling ? [`says ${fields.body}`] : [])]
}
