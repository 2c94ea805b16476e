/** `npm run offers -- import`: reads a directory, shows what is wrong with it, and brings ours up to date with it. */

import { type FeedFiles, readFeedFiles } from '../../adapters/feed-files.ts'
import type { FeedNotes, KeptOfFeed } from '../../adapters/feed-memory.ts'
import { readServer, type ServerRead } from '../../adapters/feed-server.ts'
import { finish } from '../../adapters/finish.ts'
import { type Politeness, usualPoliteness } from '../../adapters/polite-fetch.ts'
import { type Fault, toFault } from '../../directory/faults.ts'
import { toSlug } from '../../directory/names-of-files.ts'
import { type FeedRead, type FilePlan, type ImportPlan, planImport } from '../../directory/plan-import.ts'
import { toServices } from '../../directory/sheet-records.ts'
import { tieWording } from '../../directory/tie-wording.ts'
import { type Change, ChangedMeanwhile, type FileChange } from '../../knowledge/file-change.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { changeBody, changeFields, toEntryFile } from '../../knowledge/write-entry.ts'
import type { Clock, KnowledgeShelf } from '../../ports.ts'
import { toReport } from './fault-report.ts'
import { offersWording } from './offers-wording.ts'
import { type MappingWish, settleMapping } from './settle-mapping.ts'

export type ImportParts = { shelf: KnowledgeShelf; clock: Clock; notes: FeedNotes; politeness?: Politeness }
export type ImportWishes = MappingWish & {
  from: string
  source: string | null
  title: string | null
  dryRun: boolean
  again: boolean
  replace: boolean
  progress(line: string | null): void
}
/** `mapping` null: no sheet. `report`: where the faults are listed. */
export type Imported = { source: string; plan: ImportPlan; mapping: Record<string, string> | null; report: string | null; wrote: boolean }

/** Null when the columns of a sheet are shown and not accepted. Throws an `Error` whose message can be shown. */
export async function importOffers(parts: ImportParts, wishes: ImportWishes): Promise<Imported | null> {
  const { shelf, clock, notes } = parts
  const source = wishes.source ?? nameSource(wishes.from)
  const title = wishes.title ?? tieWording.directory(titleOf(wishes.from))
  const kept = await notes.read(source)
  const { knowledge } = await shelf.read()
  const read = await readFeed(parts, wishes, { source, title, kept, knowledge })
  if (!read) return null
  const planned = await finish(planImport(read.feed, knowledge, { today: clock.today(), again: wishes.again, replace: wishes.replace }))
  const faults = [...read.faults, ...planned.faults]
  if (wishes.dryRun) return { source, plan: { ...planned, faults }, mapping: read.mapping, report: null, wrote: false }
  const { changes, moved } = await toChanges(shelf, planned.files)
  const plan = { ...planned, faults: [...faults, ...moved] }
  if (changes.length > 0) {
    wishes.progress(offersWording.writing(changes.length))
    const files = [...(await sourceFile(shelf, { source, title, from: wishes.from, today: clock.today() })), ...changes]
    const why = `Import ${title}: ${offersWording.counts(plan.counts)}`
    plan.faults.push(...(await writeAll(shelf, { files, by: { name: title, email: null }, why })))
  }
  wishes.progress(null)
  await notes.write(source, { ...(read.memory ?? kept), mapping: read.mapping })
  const report = plan.faults.length > 0 ? await notes.report(source, toReport(title, plan.faults)) : null
  return { source, plan, mapping: read.mapping, report, wrote: changes.length > 0 }
}

type Reading = { feed: FeedRead; faults: Fault[]; mapping: Record<string, string> | null; memory: KeptOfFeed | null }
type Records = Extract<FeedFiles, { kind: 'records' }>
type ServerRecords = Extract<ServerRead, { kind: 'records' }>
type About = { source: string; title: string; kept: KeptOfFeed; knowledge: Knowledge }

async function readFeed(
  { politeness = usualPoliteness }: ImportParts,
  wishes: ImportWishes,
  { source, title, kept, knowledge }: About,
): Promise<Reading | null> {
  const read = isAddress(wishes.from)
    ? await readServer(wishes.from, {
        memory: wishes.again ? { answers: {}, short: {} } : kept,
        knows: knowsOf(knowledge, source),
        politeness,
        progress: (done, of) => wishes.progress(offersWording.reading(done, of)),
      })
    : await readFeedFiles(wishes.from)
  if (read.kind === 'records') {
    const { records, faults, unchanged = [], whole = true, memory = null } = read as Partial<ServerRecords> & Records
    return { feed: { source, title, records, unchanged, whole }, faults, mapping: null, memory: memory && { ...memory, mapping: null } }
  }
  const settled = await settleMapping(read.tables, kept.mapping, wishes)
  if (!settled) return null
  const services = settled.mapping ? toServices(settled.rows, settled.mapping) : settled.rows
  const records = services.map((service) => ({ service, page: null }))
  return { feed: { source, title, records, unchanged: [], whole: true }, faults: read.faults, mapping: settled.mapping, memory: null }
}

function knowsOf(knowledge: Knowledge, source: string): (id: string) => boolean {
  const ids = new Set([...knowledge.offers.values()].flatMap(({ feed }) => (feed?.source === source ? [feed.id, ...feed.also] : [])))
  return (id) => ids.has(id)
}

/** A file that an officer moved is left alone, and named. */
export async function toChanges(shelf: KnowledgeShelf, files: readonly FilePlan[]): Promise<{ changes: FileChange[]; moved: Fault[] }> {
  const changes: FileChange[] = []
  const moved: Fault[] = []
  for (const { path, isNew, fields, body } of files) {
    const before = isNew ? null : await shelf.text(path)
    if (!isNew && before === null) moved.push(toFault('moved', path))
    else if (before === null) changes.push({ path, before, text: toEntryFile(fields, body ?? '') })
    else changes.push({ path, before, text: body === null ? changeFields(before, fields) : changeBody(changeFields(before, fields), body) })
  }
  return { changes, moved }
}

/** A new file may stand where a broken one is, which nobody could read: that one is left to its author. */
async function writeAll(shelf: KnowledgeShelf, change: Change): Promise<Fault[]> {
  try {
    await shelf.write(change)
    return []
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    const taken = new Set(error.paths)
    const isNew = change.files.every(({ path, before }) => !taken.has(path) || before === null)
    if (!isNew) throw error
    await shelf.write({ ...change, files: change.files.filter(({ path }) => !taken.has(path)) })
    return error.paths.map((path) => toFault('broken', path))
  }
}

async function sourceFile(
  shelf: KnowledgeShelf,
  about: { source: string; title: string; from: string; today: string },
): Promise<FileChange[]> {
  const path = `sources/${about.source}.md`
  const before = await shelf.text(path)
  const fields = {
    title: about.title,
    publisher: titleOf(about.from),
    url: isAddress(about.from) ? about.from : undefined,
    read: about.today,
  }
  if (before === null) return [{ path, before, text: toEntryFile(fields, '') }]
  const text = changeFields(before, { read: about.today })
  return text === before ? [] : [{ path, before, text }]
}

function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(from)
}

function titleOf(from: string): string {
  const host = isAddress(from) ? URL.parse(from)?.hostname : null
  return (
    host ??
    from
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) ??
    from
  )
}

function nameSource(from: string): string {
  return toSlug(
    titleOf(from)
      .replace(/\.(?:jsonl?|csv|tsv|xlsx|ndjson)$/i, '')
      .replace(/[._]/g, ' '),
  )
}
