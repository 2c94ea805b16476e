/** The commands on the knowledge folder. To add one, add a row. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { finish } from '../adapters/finish.ts'
import { checkKnowledge } from '../channels/terminal/check-knowledge.ts'
import { importWording } from '../channels/terminal/import-wording.ts'
import { buildNames } from '../finding/names.ts'
import { clockOf, openShelf } from '../parts.ts'
import type { KnowledgeShelf } from '../ports.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from './usage-error.ts'

type Output = { write(text: string): void; complain(text: string): void }
type Given = { args: string[]; settings: Settings; shelf: KnowledgeShelf } & Output

const commands: Record<string, { usage: string; run(given: Given): Promise<number> }> = {
  check: { usage: 'npm run knowledge -- check [--all]', run: check },
  import: {
    usage: 'npm run knowledge -- import FILE… [--dry-run] [--json] [--replace] [--match LINE=PRIORITY-ID] [--source ID] [--url ADDRESS]',
    run: importFiles,
  },
  export: { usage: 'npm run knowledge -- export LOCALITY PERIOD [--format markdown|html|word] [--out FILE]', run: exportOne },
}

export const knowledgeUsage = Object.values(commands)
  .map(({ usage }) => usage)
  .join(', or ')

export async function runKnowledge([name = '', ...args]: string[], settings: Settings, output: Output): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError('Say what to do with the knowledge folder.')
  if (settings.databaseUrl === null) return command.run({ args, settings, shelf: await openShelf(settings, null), ...output })
  const { openStore } = await import('../adapters/store/open.ts')
  const store = await openStore(settings)
  try {
    return await command.run({ args, settings, shelf: await openShelf(settings, store), ...output })
  } finally {
    await store.close()
  }
}

async function check({ args, shelf, write }: Given): Promise<number> {
  const { values } = parseArgs({ args, options: { all: { type: 'boolean', default: false } } })
  return checkKnowledge({ shelf, all: values.all, write })
}

const importOptions = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  match: { type: 'string', multiple: true },
  source: { type: 'string' },
  url: { type: 'string' },
} as const

async function importFiles({ args, settings, shelf, write, complain }: Given): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options: importOptions })
  if (files.length === 0) throw new UsageError('Name the files to import.')
  const matches = values.match ?? []
  if (matches.length > 0 && files.length > 1) throw new UsageError('With --match, name one file only.')
  if (values.url !== undefined && !/^https?:$/.test(URL.parse(values.url)?.protocol ?? ''))
    throw new UsageError('Give --url a web address that starts with https://.')
  const { importReports } = await import('../channels/terminal/import-reports.ts')
  const { readReportFile } = await import('../adapters/reports/read-report-file.ts')
  const options = {
    today: clockOf(settings).today(),
    replace: values.replace,
    matches: new Map(matches.map(readMatch)),
    source: { id: values.source ?? null, url: values.url ?? null },
  }
  const parts = { shelf, look: () => look(shelf), readFile: readReportFile, write, complain }
  return importReports(parts, { files, options, dryRun: values['dry-run'], json: values.json })
}

/** `54=preston-eet`, or `54=new`. */
function readMatch(text: string): [line: number, id: string] {
  const [, line, id] = /^(\d{1,9})=(.+)$/.exec(text) ?? []
  if (line === undefined || id === undefined) throw new UsageError('Give --match a line and a priority, such as 54=preston-eet or 54=new.')
  return [Number(line), id]
}

async function look(shelf: KnowledgeShelf) {
  const { knowledge } = await shelf.read()
  return { knowledge, names: await finish(buildNames(knowledge)) }
}

async function exportOne({ args, shelf, write, complain }: Given): Promise<number> {
  const options = { format: { type: 'string', default: 'markdown' }, out: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [locality, period] = positionals
  if (locality === undefined || period === undefined || positionals.length > 2) throw new UsageError('Name a locality and a period.')
  const { reportFormats } = await import('../adapters/reports/report-formats.ts')
  const draw = Object.hasOwn(reportFormats, values.format) ? reportFormats[values.format] : undefined
  if (!draw) throw new UsageError(`There is no format “${values.format}”.`)
  const out = values.out ?? null
  if (values.format === 'word' && out === null) throw new UsageError(importWording.wordNeedsFile)
  const save = async (drawn: string | Uint8Array) => {
    await writeFile(out ?? '', drawn).catch((cause: unknown) => {
      throw new Error(importWording.cannotWrite(out ?? ''), { cause })
    })
  }
  const { exportReport } = await import('../channels/terminal/export-report.ts')
  return exportReport({ known: await look(shelf), draw, save: out === null ? null : save, write, complain }, { locality, period, out })
}
