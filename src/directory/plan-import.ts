/** From what a feed holds and what we know to the changes that bring the two together. Nothing is written here. */
import type { Knowledge, Offer } from '../knowledge/knowledge.ts'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { type Fault, toFault } from './faults.ts'
import { gatherFaults } from './gather-faults.ts'
import { type Row, toStableText, withoutNothing } from './json-values.ts'
import type { Listing, Note } from './listing.ts'
import { toFileId } from './names-of-files.ts'
import { organizationsOf } from './organizations-named.ts'
import { createProviders, type Providers } from './providers.ts'
import { readListing } from './read-listing.ts'
import { contentKey } from './same-content.ts'
import { type RawRecord, type SortedRecord, sortRecords } from './sort-records.ts'
import { type TieTables, tie, toTieTables } from './tie.ts'
import { type Imported, toOffer } from './to-offer.ts'
import { changedFields } from './update-offer.ts'

/** `unchanged`: ids that the server says are as they were. `whole`: nothing is missing from what was read. */
export type FeedRead = { source: string; title: string; records: readonly RawRecord[]; unchanged: readonly string[]; whole: boolean }
/** `again`: also what did not change is read anew. `replace`: what is not in the feed is marked, however much it is. */
export type ImportWish = { today: string; again: boolean; replace: boolean }

/** `fields` of a file that is there are set in it; one that is `undefined` is taken out. `body` null leaves the text. */
export type FilePlan = { path: string; isNew: boolean; fields: Record<string, unknown>; body: string | null }
export type ImportCounts = {
  new: number
  changed: number
  same: number
  back: number
  missing: number
  listed: number
  held: number
  withdrawn: number
  leftOut: number
  merged: number
  partners: number
}
/** `counted`: as what it stands in the counts. */
export type ImportFile = FilePlan & { counted: readonly (keyof ImportCounts)[] }
export type ImportPlan = { files: ImportFile[]; faults: Fault[]; counts: ImportCounts }

/** More than this share gone at once looks like a broken feed and not like change. */
const mostMissing = { share: 0.25, number: 10 }

export function* planImport(read: FeedRead, knowledge: Knowledge, wish: ImportWish): Sliced<ImportPlan> {
  const { records, faults } = sortRecords(read.records)
  yield
  const held = [...knowledge.offers.values()].filter(({ feed }) => feed?.source === read.source)
  const known = new Map(held.flatMap((offer) => [offer.feed?.id ?? '', ...(offer.feed?.also ?? [])].map((id) => [id, offer] as const)))
  const ids = new Set([...records.flatMap(({ id, also }) => [id, ...also]), ...read.unchanged])
  const formerly = rekeyable(held, ids)
  const work: Work = {
    read,
    wish,
    tables: toTieTables(knowledge),
    providers: createProviders(knowledge, { source: read.source, title: read.title, today: wish.today }),
    organizations: organizationsOf(
      records.map(({ record }) => record),
      () => held.map(recordOf),
    ),
    files: [],
    faults,
    counts: { new: 0, changed: 0, same: 0, back: 0, missing: 0, listed: 0, held: 0, withdrawn: 0, leftOut: 0, merged: 0, partners: 0 },
  }
  const met = new Set<string>()
  for (const id of read.unchanged) stays(known.get(id), work, met)
  yield* inSlices(records, (record) => {
    const offer =
      known.get(record.id) ??
      record.also.map((id) => known.get(id)).find(Boolean) ??
      (formerly.size > 0 ? formerly.get(contentKey(record.record)) : undefined)
    if (offer && met.has(offer.id)) return
    if (offer) met.add(offer.id)
    if (offer) update(offer, record, work)
    else add(record, work)
  })
  markMissing(
    held.filter(({ id, feed }) => !met.has(id) && feed?.missing === undefined),
    held.length,
    work,
  )
  const partners = work.providers.files().map((file) => ({ ...file, isNew: true, counted: ['partners'] as const, body: '' }))
  return { files: [...partners, ...work.files], faults: gatherFaults(faults), counts: count(work, partners.length) }
}

type Work = {
  read: FeedRead
  wish: ImportWish
  tables: TieTables
  providers: Providers
  organizations: ReadonlyMap<string, Row>
  files: ImportFile[]
  faults: Fault[]
  counts: ImportCounts
}

/** Offers whose id the feed no longer has, by what they say: the same thing may have come back under another id. */
function rekeyable(held: readonly Offer[], ids: ReadonlySet<string>): Map<string, Offer> {
  const gone = held.filter(({ feed }) => feed && ![feed.id, ...feed.also].some((id) => ids.has(id)))
  return new Map(gone.map((offer) => [contentKey(recordOf(offer)), offer]))
}

function recordOf({ feed }: Offer): Row {
  return JSON.parse(feed?.record ?? '{}') as Row
}

function add(record: SortedRecord, work: Work): void {
  const imported = importOf(record, work.wish.today, work, noteFor(record, work.faults))
  if (!imported) return
  const { status } = imported.fields
  const counted = ['new', status === 'proposed' ? 'held' : status === 'withdrawn' ? 'withdrawn' : 'listed'] as const
  for (const each of counted) work.counts[each]++
  const feed = { source: work.read.source, id: record.id, also: record.also, record: JSON.stringify(record.record) }
  const id = toFileId(imported.fields.title, work.read.source, record.id)
  work.files.push({
    path: pathOf(work.read.source, id),
    isNew: true,
    counted,
    fields: { ...imported.fields, feed: withoutNothing(feed) },
    body: imported.body,
  })
}

function update(offer: Offer, record: SortedRecord, work: Work): void {
  const before = recordOf(offer)
  const feed = { ...offer.feed, id: record.id, also: alsoOf(offer, record), record: JSON.stringify(record.record), missing: undefined }
  const same = offer.feed?.record === feed.record || toStableText(before) === toStableText(record.record)
  if (same && !work.wish.again) {
    stays(offer, work, new Set())
    return
  }
  const now = importOf(record, offer.added, work, noteFor(record, work.faults))
  if (!now) return
  const then = importOf({ ...record, id: offer.feed?.id ?? record.id, record: before }, offer.added, work, () => {})
  const changed = changedFields(offer, then, now)
  for (const field of changed.edited) work.faults.push(toFault('edited', field, { row: record.row, id: record.id, field }))
  const kept = toStableText(withoutNothing(feed)) === toStableText(withoutNothing(offer.feed ?? {}))
  if (kept && Object.keys(changed.fields).length === 0 && changed.body === null) {
    work.counts.same++
    return
  }
  const counted = offer.feed?.missing ? 'back' : 'changed'
  work.counts[counted]++
  work.files.push({
    path: pathOf(work.read.source, offer.id),
    isNew: false,
    counted: [counted],
    fields: { ...changed.fields, feed: withoutNothing(feed) },
    body: changed.body,
  })
}

function alsoOf({ feed }: Offer, { id, also }: SortedRecord): string[] {
  return [...new Set([...(feed?.also ?? []), ...(feed ? [feed.id] : []), ...also])].filter((each) => each !== id)
}

/** It is as it was; if it had gone, it is back. */
function stays(offer: Offer | undefined, work: Work, met: Set<string>): void {
  if (!offer || met.has(offer.id)) return
  met.add(offer.id)
  if (!offer.feed?.missing) {
    work.counts.same++
    return
  }
  work.counts.back++
  const feed = withoutNothing({ ...offer.feed, missing: undefined })
  work.files.push({ path: pathOf(work.read.source, offer.id), isNew: false, counted: ['back'], fields: { feed }, body: null })
}

function markMissing(gone: readonly Offer[], all: number, { read, wish, faults, files, counts }: Work): void {
  if (gone.length === 0) return
  const many = gone.length > Math.max(mostMissing.number, all * mostMissing.share)
  if (!read.whole || (many && !wish.replace)) {
    const why = read.whole ? 'import again with --replace if they are really gone' : 'the feed could not be read to its end'
    faults.push(toFault('notMarked', `${gone.length} of ${all} offers are not in the feed and stay as they are: ${why}`))
    return
  }
  counts.missing = gone.length
  for (const offer of gone)
    files.push({
      path: pathOf(read.source, offer.id),
      isNew: false,
      counted: ['missing'],
      fields: { feed: withoutNothing({ ...offer.feed, missing: wish.today }) },
      body: null,
    })
}

function importOf({ id, record }: SortedRecord, added: string, work: Work, note: Note): Imported | null {
  const listing: Listing | null = readListing(id, record, { today: work.wish.today, organizations: work.organizations, note })
  if (!listing) return null
  const partner = work.providers.settle(listing.provider)
  return toOffer(listing, tie(listing, work.tables), { source: work.read.source, partner, added })
}

function noteFor({ row, id }: SortedRecord, faults: Fault[]): Note {
  return (kind, detail = '', field) => void faults.push(toFault(kind, detail, field === undefined ? { row, id } : { row, id, field }))
}

function pathOf(source: string, id: string): string {
  return `offers/${source}/${id}.md`
}

function count({ counts, faults }: Work, partners: number): ImportCounts {
  const of = (outcome: Fault['outcome']) => faults.filter((fault) => fault.outcome === outcome && fault.row !== null).length
  return { ...counts, leftOut: of('left out'), merged: of('merged'), partners }
}

/** What is left when some files are not written. */
export function withoutLeft(counts: ImportCounts, left: readonly ImportFile[]): ImportCounts {
  const fewer = { ...counts }
  for (const { counted } of left) {
    for (const each of counted) fewer[each]--
    if (!counted.includes('partners')) fewer.leftOut++
  }
  return fewer
}
