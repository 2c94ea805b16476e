/** `npm run offers`: import, export, duplicates and merge. */
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { createFeedNotes } from '../adapters/feed-memory.ts'
import type { Clock, KnowledgeShelf } from '../ports.ts'
import { toReport } from './fault-report.ts'
import { importOffers } from './import-offers.ts'
import { offersWording } from './offers-wording.ts'

export type OffersParts = { shelf: KnowledgeShelf; clock: Clock; dataDir: string; write(text: string): void }

const tasks: Record<string, (args: string[], parts: OffersParts) => Promise<number>> = { import: runImport }

/** Gives the exit code. Throws an `Error` whose message can be shown. */
export async function runOffers([task = '', ...args]: string[], parts: OffersParts): Promise<number> {
  const run = Object.hasOwn(tasks, task) ? tasks[task] : undefined
  if (!run) throw new Error(offersWording.what)
  return run(args, parts)
}

const importOptions = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  map: { type: 'string', multiple: true, default: [] as string[] },
  source: { type: 'string' },
  title: { type: 'string' },
  replace: { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  report: { type: 'string' },
} as const

async function runImport(args: string[], { shelf, clock, dataDir, write }: OffersParts): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: importOptions })
  if (positionals.length !== 1) throw new Error(offersWording.noFile)
  if (values.source !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.source))
    throw new Error(offersWording.badSource(values.source))
  const done = await importOffers(
    { shelf, clock, notes: createFeedNotes(dataDir) },
    {
      from: positionals[0] ?? '',
      source: values.source ?? null,
      title: values.title ?? null,
      dryRun: values['dry-run'],
      again: values.again,
      replace: values.replace,
      map: values.map,
      yes: values.yes,
      show: values.json ? (text) => void process.stderr.write(text) : write,
      ask: process.stdin.isTTY && !values.json ? askOnce : null,
      progress: process.stderr.isTTY ? showProgress : () => {},
    },
  )
  if (!done) return 1
  const { source, plan, mapping, wrote } = done
  const report = values.report ?? done.report
  if (values.report)
    await writeFile(
      values.report,
      values.report.endsWith('.json') ? `${JSON.stringify(plan.faults, null, 1)}\n` : toReport(source, plan.faults),
    )
  if (values.json) write(`${JSON.stringify({ source, wrote, counts: plan.counts, mapping, faults: plan.faults, report })}\n`)
  else {
    const counts = offersWording.counts(plan.counts)
    write(values['dry-run'] ? offersWording.tried(source, counts) : offersWording.imported(source, counts))
    write(offersWording.faults(plan.faults.length, report, plan.counts.same))
  }
  return 0
}

/** One line that is written over; null clears it. */
function showProgress(line: string | null): void {
  process.stderr.write(`\r\u001b[2K${line ?? ''}`)
}

async function askOnce(question: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await line.question(question)
  } finally {
    line.close()
  }
}
