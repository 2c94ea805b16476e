/** From the bytes of one file or answer to records or tables, by what they hold. */
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { type Fault, toFault } from '../directory/faults.ts'
import { type FeedPage, readPage } from '../directory/feed-page.ts'
import type { Json, Row } from '../directory/json-values.ts'

/** `root` is the welcome of a server: it names its version and holds no services. */
export type FeedContent =
  | { kind: 'page'; page: FeedPage; faults: Fault[] }
  | { kind: 'tables'; tables: Map<string, Row[]>; faults: Fault[] }
  | { kind: 'root' }

/** Throws an `Error` whose message can be shown. `name` is that of the file, or the address. */
export async function readBytes(name: string, bytes: Buffer): Promise<FeedContent> {
  if (bytes.length === 0) throw new Error(`${name} is empty: ask whoever sent it for another copy.`)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return { kind: 'tables', tables: await readWorkbook(name, bytes), faults: [] }
  const { text, marked } = decode(bytes)
  const faults = marked ? [toFault('mark', name)] : []
  const start = text.trimStart()[0]
  if (start === '<')
    throw new Error(
      `${name} is a web page, not a directory or a sheet: ask for the file itself, or for the address of the directory’s services.`,
    )
  if (/\.xlsx?$/i.test(name)) throw new Error(`${name} is no Excel workbook that can be read: save it as .xlsx or .csv and try again.`)
  if (start !== '{' && start !== '[') return { kind: 'tables', tables: new Map([[plainName(name), readCsv(name, text)]]), faults }
  const lines = readLines(text, faults)
  if (lines) return { kind: 'page', page: { services: lines, number: null, totalItems: null, totalPages: null, end: null }, faults }
  const json = readJson(name, text)
  const page = readPage(json)
  if (page) return { kind: 'page', page, faults }
  if (typeof json === 'object' && json !== null && 'version' in json) return { kind: 'root' }
  throw new Error(`${name} holds no services: give the address of the directory, or a file of its services.`)
}

function decode(bytes: Buffer): { text: string; marked: boolean } {
  // “Unicode text”, as Excel saves it.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), marked: false }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), marked }
  } catch {
    // Spreadsheets saved as CSV on Windows.
    return { text: new TextDecoder('windows-1252').decode(bytes), marked }
  }
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${name} is no JSON that can be read: ${(cause as Error).message.split('\n')[0]}.`, { cause })
  }
}

/** JSON Lines: one service a line. A broken line is a fault and no end. Null when it is not of that kind. */
function readLines(text: string, faults: Fault[]): Json[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !isWhole(lines[0] ?? '') || !isWhole(lines[1] ?? '')) return null
  return lines.flatMap((line, i): Json[] => {
    try {
      return [JSON.parse(line) as Json]
    } catch {
      faults.push(toFault('unreadable', `line ${i + 1} is no JSON`, { row: i + 1 }))
      return [null]
    }
  })
}

function isWhole(line: string): boolean {
  return /^\s*\{.*\}\s*$/.test(line)
}

function readCsv(name: string, text: string): Row[] {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  try {
    const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
    return toTable(rows)
  } catch (cause) {
    throw new Error(`${name} is no table that can be read: ${(cause as Error).message.split('\n')[0]}.`, { cause })
  }
}

async function readWorkbook(name: string, bytes: Buffer): Promise<Map<string, Row[]>> {
  try {
    const sheets = await readXlsxFile(bytes)
    return new Map(
      sheets.map(({ sheet, data }) => [sheet.toLowerCase().trim(), toTable(data)] as const).filter(([, rows]) => rows.length > 0),
    )
  } catch (cause) {
    throw new Error(`${name} is no Excel workbook that can be read: save it as .xlsx or .csv and try again.`, { cause })
  }
}

/** The row with the most words among the first ten is the headings: titles and notes may stand above it. */
function toTable(rows: readonly (readonly unknown[])[]): Row[] {
  const filled = (row: readonly unknown[]) => row.filter((cell) => cell !== null && cell !== undefined && String(cell).trim() !== '').length
  const at = rows.slice(0, 10).reduce((best, row, i) => (filled(row) > filled(rows[best] ?? []) ? i : best), 0)
  const headings = distinct(
    (rows[at] ?? []).map((cell) =>
      String(cell ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
  return rows.slice(at + 1).flatMap((row) => {
    const entries = headings.flatMap((heading, i) => (heading === '' ? [] : [[heading, toCell(row[i])] as const]))
    return entries.some(([, value]) => value !== '') ? [Object.fromEntries(entries)] : []
  })
}

function distinct(headings: readonly string[]): string[] {
  return headings.map((heading, i) => (heading !== '' && headings.indexOf(heading) < i ? `${heading} (${i + 1})` : heading))
}

function toCell(value: unknown): Json {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '').trim()
}

export function plainName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? name)
    .replace(/\?.*$/, '')
    .replace(/\.[a-z]+$/i, '')
    .toLowerCase()
}
