/** `npm run offers -- import`: reads a directory, shows what is wrong with it, and brings ours up to date with it. */

import { type FeedFiles, readFeedFiles } from '../../adapters/feed-files.ts'
import type { FeedNotes, KeptOfFeed } from '../../adapters/feed-memory.ts'
import { readServer, type ServerRead } from '../../adapters/feed-server.ts'
import { finish } from '../../adapters/finish.ts'
import { type Politeness, usualPoliteness } from '../../adapters/polite-fetch.ts'
import { type Fault, toFault } from '../../directory/faults.ts'
import { toSlug } from '../../directory/names-of-files.ts'
import { type FeedRead, type FilePlan, type ImportPlan, planImport, withoutLeft } from '../../directory/plan-import.ts'
import { toServices } from '../../directory/sheet-records.ts'
import { tieWording } from '../../directory/tie-wording.ts'
import type { FileChange } from '../../knowledge/file-change.ts'
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
  const { changes, left, faults: leftFaults } = await toChanges(shelf, planned.files)
  const plan = { ...planned, faults: [...faults, ...leftFaults], counts: withoutLeft(planned.counts, left) }
  if (changes.length > 0) {
    wishes.progress(offersWording.writing(changes.length))
    const files = [...(await sourceFile(shelf, { source, title, from: wishes.from, today: clock.today() })), ...changes]
    const why = `Import ${title}: ${offersWording.counts(plan.counts)}`
    await shelf.write({ files, by: { name: title, email: null }, why })
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

/** `left`: plans that are not carried out, and `faults` why. */
type Changes<Plan> = { changes: FileChange[]; left: Plan[]; faults: Fault[] }

/** A file that an officer moved is left alone, and so is a broken one, which nobody could read, where a new one was to stand. */
export async function toChanges<Plan extends FilePlan>(shelf: KnowledgeShelf, files: readonly Plan[]): Promise<Changes<Plan>> {
  const texts = await shelf.texts(files.map(({ path }) => path))
  const made: Changes<Plan> = { changes: [], left: [], faults: [] }
  for (const plan of files) {
    const { path, isNew, fields, body } = plan
    const before = texts.get(path) ?? null
    if (isNew !== (before === null)) {
      made.left.push(plan)
      made.faults.push(toFault(isNew ? 'broken' : 'moved', path))
    } else if (before === null) made.changes.push({ path, before, text: toEntryFile(fields, body ?? '') })
    else {
      const changed = changeFields(before, fields)
      made.changes.push({ path, before, text: body === null ? changed : changeBody(changed, body) })
    }
  }
  return made
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
