/** `npm run knowledge -- import`: reads files of reports one after the other, and writes what is new to the knowledge. */

import type { EntryWrite } from '../../importing/entry-writes.ts'
import type { Imported } from '../../importing/imported.ts'
import { type ImportOptions, planImport } from '../../importing/plan-import.ts'
import type { Known } from '../../importing/read-places.ts'
import { readReports } from '../../importing/read-report.ts'
import type { SourceLine } from '../../importing/source-line.ts'
import { ChangedMeanwhile, type FileChange } from '../../knowledge/file-change.ts'
import { changeFields, toEntryFile } from '../../knowledge/write-entry.ts'
import type { KnowledgeShelf } from '../../ports.ts'
import { toImportJson } from '../import-json.ts'
import { drawImport } from './draw-import.ts'
import { importWording as say } from './import-wording.ts'

export type ImportParts = {
  shelf: KnowledgeShelf
  /** What the shelf holds now, with its names. */
  look(): Promise<Known>
  readFile(path: string): Promise<{ lines: SourceLine[] } | { refused: string }>
  write(text: string): void
  complain(sentence: string): void
}

export type ImportWanted = { files: readonly string[]; options: ImportOptions; dryRun: boolean; json: boolean }

/** Gives the exit code: 2 when a file was refused. The others are imported all the same. */
export async function importReports(parts: ImportParts, { files, options, dryRun, json }: ImportWanted): Promise<number> {
  const imported: Imported[] = []
  for (const file of files) {
    const result = await importFile(parts, { file, options, dryRun })
    if ('refused' in result) parts.complain(`${file} ${result.refused}\n`)
    else imported.push(result)
  }
  const { knowledge } = await parts.look()
  if (json && imported.length > 0) parts.write(`${JSON.stringify(toImportJson(imported, knowledge))}\n`)
  if (!json) for (const each of imported) parts.write(`${drawImport(each, knowledge, dryRun)}\n\n`)
  return imported.length < files.length ? 2 : 0
}

type OneFile = { file: string; options: ImportOptions; dryRun: boolean }

async function importFile(parts: ImportParts, { file, options, dryRun }: OneFile): Promise<Imported | { refused: string }> {
  const source = await parts.readFile(file)
  if ('refused' in source) return source
  const known = await parts.look()
  const read = readReports(source.lines, known)
  if ('refused' in read) return read
  const plan = planImport(read, known, options)
  const problems = [...read.problems, ...plan.problems].sort((a, b) => a.line - b.line)
  if (dryRun || plan.writes.length === 0) return { file, read, plan, problems, written: [] }
  const files = await Promise.all(plan.writes.map((write) => toChange(parts.shelf, write)))
  try {
    await parts.shelf.write({ files, by: { name: say.by, email: null }, why: say.why(file.replace(/^.*[\\/]/, '')) })
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { refused: say.changedMeanwhile }
    throw error
  }
  return { file, read, plan, problems, written: files.map(({ path }) => path) }
}

async function toChange(shelf: KnowledgeShelf, { path, fields, body }: EntryWrite): Promise<FileChange> {
  const before = await shelf.text(path)
  const text = body === null && before !== null ? changeFields(before, fields) : toEntryFile(fields, body ?? '')
  return { path, before, text }
}
