/** Settles which record stands for which id: repeats, two of one id, the same thing under two ids, and records without one. */
import { toPhrase } from '../knowledge/words.ts'
import { type Fault, toFault } from './faults.ts'
import { isRow, type Json, type Row, rowAt, textAt, toStableText, withoutEmpty } from './json-values.ts'
import { isAlmostUuid, isUuid, toUuid } from './names-of-files.ts'
import { contentKey } from './same-content.ts'
import { isVersion1, upgrade } from './upgrade-v1.ts'

/** A record as it was read; `page` null: the feed has no pages. */
export type RawRecord = { service: Json; page: number | null }
/** `also`: other ids of the same thing. */
export type SortedRecord = { row: number; id: string; also: string[]; record: Row }
export type Sorted = { records: SortedRecord[]; faults: Fault[] }

export function sortRecords(raw: readonly RawRecord[]): Sorted {
  const faults: Fault[] = []
  const empties = new Map<string, number>()
  const byId = new Map<string, Placed>()
  for (const [i, { service, page }] of raw.entries()) {
    if (!isRow(service)) {
      faults.push(toFault('notARecord', '', { row: i + 1 }))
      continue
    }
    countEmpties(service, empties)
    const record = withoutEmpty(isVersion1(service) ? upgrade(service) : service)
    const id = textAt(record, 'id') ?? makeId(record)
    faults.push(...idFaults(textAt(record, 'id'), id, i + 1))
    faults.push(...keepOne({ row: i + 1, id, also: [], record, page }, byId))
  }
  if (empties.size > 0) faults.push(toFault('empties', [...empties].map(([key, count]) => `${key} (${count})`).join(', ')))
  return mergeCopies([...byId.values()], faults)
}

type Placed = SortedRecord & { page: number | null }

/** Of two records with one id the one changed later stands; of two changed on one day, the first. */
function keepOne(next: Placed, byId: Map<string, Placed>): Fault[] {
  const { row, id, record } = next
  const first = byId.get(id)
  if (!first) {
    byId.set(id, next)
    return []
  }
  if (toStableText(first.record) === toStableText(record)) return [toFault('repeated', whereOf(first), { row, id })]
  const later = (textAt(record, 'last_modified') ?? '') > (textAt(first.record, 'last_modified') ?? '')
  if (later) byId.set(id, next)
  return [toFault('sameId', whereOf(later ? next : first), { row: later ? first.row : row, id })]
}

function whereOf({ row, page }: { row: number; page: number | null }): string {
  return `in row ${row}${page === null ? '' : ` on page ${page}`}`
}

function countEmpties(service: Row, counts: Map<string, number>): void {
  for (const [key, value] of Object.entries(service))
    if (value === null || (typeof value === 'string' && value.trim() === '')) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function makeId(record: Row): string {
  const provider = textAt(rowAt(record, 'organization'), 'name') ?? textAt(record, 'organization_id') ?? ''
  return toUuid('no id', toPhrase(provider), toPhrase(textAt(record, 'name') ?? toStableText(record)))
}

function idFaults(given: string | null, id: string, row: number): Fault[] {
  if (given === null) return [toFault('noId', id, { row, id })]
  if (isUuid(id)) return []
  return [toFault(isAlmostUuid(id) ? 'idVariant' : 'idNotUuid', id, { row, id })]
}

function mergeCopies(records: readonly SortedRecord[], faults: Fault[]): Sorted {
  // Only what is alike at first sight is compared whole.
  const alike = Map.groupBy(records, outlineOf)
  const byContent = new Map<string, SortedRecord>()
  for (const { row, id, also, record } of records) {
    const outline = outlineOf({ record })
    const key = (alike.get(outline)?.length ?? 0) > 1 ? contentKey(record) : `${id} ${outline}`
    const twin = byContent.get(key)
    if (!twin) byContent.set(key, { row, id, also: [...also], record })
    else {
      twin.also.push(id)
      faults.push(toFault('copy', twin.id, { row, id }))
    }
  }
  return { records: [...byContent.values()], faults }
}

function outlineOf({ record }: { record: Row }): string {
  return `${textAt(record, 'name')}\n${textAt(record, 'description')}`
}
