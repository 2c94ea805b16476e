/** Reads a directory from its server, page after page, until our own count says that it is done. */
import { createHash } from 'node:crypto'
import { checkPaging } from '../directory/check-paging.ts'
import { type Fault, toFault } from '../directory/faults.ts'
import { type FeedPage, isShort } from '../directory/feed-page.ts'
import { isRow, type Json, type Row, textAt, toStableText } from '../directory/json-values.ts'
import type { RawRecord } from '../directory/sort-records.ts'
import { readBytes } from './feed-bytes.ts'
import { fetchPolitely, NothingThere, type Politeness, type Validator } from './polite-fetch.ts'

/** What is kept between two readings of a feed. `ids`: whose services the answer held; `short`: what each list item was. */
export type FeedMemory = { answers: Record<string, Validator & { ids: string[] }>; short: Record<string, string> }
/** `knows`: whether the service is here already, so that it need not be sent again. */
export type ServerWish = {
  memory: FeedMemory
  knows(id: string): boolean
  politeness: Politeness
  progress(read: number, of: number | null): void
}
export type ServerRead =
  | { kind: 'records'; records: RawRecord[]; unchanged: string[]; whole: boolean; faults: Fault[]; memory: FeedMemory }
  | { kind: 'tables'; tables: Map<string, Row[]>; faults: Fault[] }

const mostPages = 5000
const perPage = 100
const detailsAtOnce = 4

/** Throws an `Error` whose message can be shown when not even the first answer can be read. */
export async function readServer(address: string, wish: ServerWish): Promise<ServerRead> {
  const reading: Reading = { wish, pages: [], unchanged: [], faults: [], memory: { answers: {}, short: {} }, whole: true }
  const first = await readAddress(address, reading)
  if (first.kind === 'tables') return first
  const base = first.kind === 'root' ? `${address.replace(/\/+$/, '')}/services` : address
  if (first.kind === 'root') await readPages(base, 1, reading)
  else await readPages(base, 2, reading)
  const faults = [...reading.faults, ...(reading.unchanged.length === 0 ? checkPaging(reading.pages) : [])]
  const { records, unchanged } = await withDetails(base, reading)
  return { kind: 'records', records, unchanged: [...reading.unchanged, ...unchanged], whole: reading.whole, faults, memory: reading.memory }
}

type Reading = { wish: ServerWish; pages: FeedPage[]; unchanged: string[]; faults: Fault[]; memory: FeedMemory; whole: boolean }
type Read = { kind: 'root' } | { kind: 'page'; ids: string[]; count: number; more: boolean } | Extract<ServerRead, { kind: 'tables' }>

/** One answer, put to the others. When the server says that it is as it was, only its ids are noted. */
async function readAddress(address: string, reading: Reading): Promise<Read> {
  const { wish, memory } = reading
  const before = wish.memory.answers[address]
  const asKnown = before?.ids.every(wish.knows) ? before : null
  const { body, validator } = await fetchPolitely(address, asKnown, wish.politeness)
  if (body === null) {
    const ids = asKnown?.ids ?? []
    reading.unchanged.push(...ids)
    memory.answers[address] = { ...validator, ids }
    for (const id of ids) if (wish.memory.short[id]) memory.short[id] = wish.memory.short[id]
    return { kind: 'page', ids, count: ids.length, more: ids.length > 0 }
  }
  const content = await readBytes(address, body)
  if (content.kind !== 'page') return content
  const { page } = content
  reading.faults.push(...content.faults)
  reading.pages.push(page)
  const ids = idsOf(page.services)
  if (validator.etag || validator.modified) memory.answers[address] = { ...validator, ids }
  return { kind: 'page', ids, count: page.services.length, more: page.number !== null || page.totalPages !== null || page.end !== null }
}

async function readPages(base: string, from: number, reading: Reading): Promise<void> {
  const met = new Set([...idsOf(reading.pages.flatMap(({ services }) => services)), ...reading.unchanged])
  if (from > 1 && !isPaged(reading)) return
  for (let number = from; ; number++) {
    if (isDone(reading, met.size)) return
    if (number > mostPages) return stop(reading, `the feed has no end after ${mostPages} pages`)
    const page = await readPage(pageAddress(base, number), reading, number)
    if (page === null || page.count === 0) return
    const fresh = page.ids.filter((id) => !met.has(id))
    for (const id of page.ids) met.add(id)
    const total = reading.pages.find(({ totalItems }) => totalItems !== null)?.totalItems ?? null
    reading.wish.progress(met.size, total)
    // Pages without end repeat what was there before.
    if (fresh.length === 0 && page.ids.length > 0) {
      reading.pages.pop()
      reading.faults.push(toFault('endless', `page ${number} holds nothing that the pages before did not hold`))
      return
    }
  }
}

function isPaged({ pages, unchanged }: Reading): boolean {
  return unchanged.length > 0 || pages.some(({ number, totalPages, end }) => number !== null || totalPages !== null || end !== null)
}

/** Only where the last page and our own count agree: either alone is often wrong. */
function isDone({ pages }: Reading, met: number): boolean {
  const last = pages.at(-1)
  return last?.end === true && last.totalItems !== null && met >= last.totalItems
}

/** Null when there is no such page, or it cannot be read; then the feed is not whole. */
async function readPage(address: string, reading: Reading, number: number): Promise<{ ids: string[]; count: number } | null> {
  try {
    const read = await readAddress(address, reading)
    return read.kind === 'page' ? read : null
  } catch (error) {
    if (error instanceof NothingThere && isBehindEnd(reading)) return null
    stop(reading, `page ${number} could not be read: ${(error as Error).message}`)
    return null
  }
}

/** Many servers refuse a page behind the last. */
function isBehindEnd({ pages }: Reading): boolean {
  const last = pages.at(-1)
  return last === undefined || last.end === true || (last.totalPages !== null && (last.number ?? pages.length) >= last.totalPages)
}

function stop(reading: Reading, why: string): void {
  reading.whole = false
  reading.faults.push(toFault('endless', why))
}

function pageAddress(base: string, number: number): string {
  const url = new URL(base)
  url.searchParams.set('page', String(number))
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', String(perPage))
  return url.href
}

/** Items of a list are asked for one by one, unless the item is as it was last time. */
async function withDetails(base: string, reading: Reading): Promise<{ records: RawRecord[]; unchanged: string[] }> {
  const records = reading.pages.flatMap(({ services, number }, i) =>
    services.map((service): RawRecord => ({ service, page: number ?? i + 1 })),
  )
  const unchanged: string[] = []
  const done: (RawRecord | null)[] = records.map(() => null)
  let next = 0
  const work = async () => {
    for (let i = next++; i < records.length; i = next++) {
      const record = records[i] as RawRecord
      const detail = await toDetail(record.service, base, reading)
      if (typeof detail === 'string') unchanged.push(detail)
      else done[i] = { ...record, service: detail }
      if (detail !== record.service) reading.wish.progress(i + 1, records.length)
    }
  }
  await Promise.all(Array.from({ length: detailsAtOnce }, work))
  return { records: done.filter((record) => record !== null), unchanged }
}

/** The id alone when nothing changed. */
async function toDetail(service: Json, base: string, { wish, memory, faults }: Reading): Promise<Json | string> {
  const id = isRow(service) ? textAt(service, 'id') : null
  if (!isRow(service) || id === null || !isShort(service)) return service
  const mark = createHash('sha1').update(toStableText(service)).digest('base64')
  if (wish.memory.short[id] === mark && wish.knows(id)) {
    memory.short[id] = mark
    return id
  }
  const url = new URL(base)
  const address = `${url.origin}${url.pathname.replace(/\/+$/, '')}/${encodeURIComponent(id)}`
  try {
    const { body } = await fetchPolitely(address, null, wish.politeness)
    const content = body && (await readBytes(address, body))
    const [detail] = content?.kind === 'page' ? content.page.services : []
    if (!isRow(detail)) return service
    memory.short[id] = mark
    return { ...service, ...detail, id }
  } catch (error) {
    faults.push(toFault('noDetails', (error as Error).message, { id }))
    return service
  }
}

function idsOf(services: readonly Json[]): string[] {
  return services.flatMap((service) => (isRow(service) ? (textAt(service, 'id') ?? []) : []))
}
