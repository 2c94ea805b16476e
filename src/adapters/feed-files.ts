/** Reads a directory that came as a file, or as a folder of pages, tables or lines. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkPaging } from '../directory/check-paging.ts'
import type { Fault } from '../directory/faults.ts'
import type { FeedPage } from '../directory/feed-page.ts'
import type { Row } from '../directory/json-values.ts'
import type { RawRecord } from '../directory/sort-records.ts'
import { type FeedContent, plainName, readBytes } from './feed-bytes.ts'

/** `tables` are sheets, whose columns have yet to be understood. */
export type FeedFiles =
  | { kind: 'records'; records: RawRecord[]; faults: Fault[] }
  | { kind: 'tables'; tables: Map<string, Row[]>; faults: Fault[] }

const mostBytes = 256 * 1024 * 1024
/** What stands beside the services of a feed. */
const beside =
  /^(?:root|api|taxonom\w*|expected|manifest|removed|datapackage|organi[sz]ations?|locations?|service_at_locations?|package)\b/i

/** Throws an `Error` whose message can be shown. */
export async function readFeedFiles(path: string): Promise<FeedFiles> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Error(`There is no file or folder “${path}”: check its name.`)
  if (found.isFile()) return gather([await readOne(path)])
  const names = await listFiles(path)
  const contents = await Promise.all(names.map(readOne))
  if (contents.length === 0) throw new Error(`The folder “${path}” holds no .json, .jsonl, .csv or .xlsx file of services.`)
  const files = gather(contents)
  // Pages beside the lines add nothing but what is wrong with them.
  const pages = names[0]?.endsWith('l') && (await stat(join(path, 'services')).catch(() => null))?.isDirectory()
  return pages ? { ...files, faults: [...files.faults, ...(await readFeedFiles(join(path, 'services'))).faults] } : files
}

async function readOne(path: string): Promise<{ name: string; content: FeedContent }> {
  const { size } = await stat(path)
  if (size > mostBytes) throw new Error(`${basename(path)} is larger than 256 MB: split it and import the parts as a folder.`)
  return { name: basename(path), content: await readBytes(basename(path), await readFile(path)) }
}

/** Lines of whole services are more than pages, which may leave things out; pages more than tables. */
async function listFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !beside.test(name) || name.endsWith('.csv')).sort()
  const lines = names.filter((name) => /\.jsonl|\.ndjson$/i.test(name))
  if (lines.length > 0) return lines.map((name) => join(folder, name))
  if (names.includes('services') && (await stat(join(folder, 'services'))).isDirectory()) return listFiles(join(folder, 'services'))
  const kinds = [/\.json$/i, /\.(?:csv|tsv|xlsx)$/i]
  for (const kind of names.some((name) => /^services?\.csv$/i.test(name)) ? kinds.toReversed() : kinds) {
    const found = names.filter((name) => kind.test(name))
    if (found.length > 0) return found.map((name) => join(folder, name))
  }
  return []
}

function gather(contents: readonly { name: string; content: FeedContent }[]): FeedFiles {
  const faults = contents.flatMap(({ content }) => ('faults' in content ? content.faults : []))
  const pages = contents.flatMap(({ content }) => (content.kind === 'page' ? [content.page] : []))
  const tables = contents.flatMap(({ name, content }) =>
    content.kind === 'tables'
      ? [...content.tables].map(
          ([sheet, rows]) => [contents.length > 1 && content.tables.size === 1 ? plainName(name) : sheet, rows] as const,
        )
      : [],
  )
  if (pages.length === 0 && tables.length > 0) return { kind: 'tables', tables: new Map(tables), faults }
  if (pages.length === 0)
    throw new Error(`${contents[0]?.name} holds no services: give the address of the directory, or a file of its services.`)
  return { kind: 'records', records: toRecords(pages), faults: [...faults, ...(pages.length > 1 ? checkPaging(pages) : [])] }
}

function toRecords(pages: readonly FeedPage[]): RawRecord[] {
  return pages.flatMap(({ services, number }, i) =>
    services.map((service) => ({ service, page: pages.length > 1 ? (number ?? i + 1) : null })),
  )
}
