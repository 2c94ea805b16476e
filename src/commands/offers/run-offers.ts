/** `npm run offers`: import, export, duplicates and merge. */
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { createFeedNotes } from '../../adapters/feed-memory.ts'
import { findDuplicates } from '../../directory/duplicates.ts'
import { mergeOffers } from '../../directory/merge-offers.ts'
import type { Clock, KnowledgeShelf } from '../../ports.ts'
import { exportOffers } from './export-offers.ts'
import { toReport } from './fault-report.ts'
import { importOffers, toChanges } from './import-offers.ts'
import { offersWording } from './offers-wording.ts'

export type OffersParts = { shelf: KnowledgeShelf; clock: Clock; dataDir: string; write(text: string): void }

const tasks: Record<string, (args: string[], parts: OffersParts) => Promise<number>> = {
  import: runImport,
  export: runExport,
  duplicates: runDuplicates,
  merge: runMerge,
}

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

async function runExport(args: string[], { shelf, clock, write }: OffersParts): Promise<number> {
  const options = {
    format: { type: 'string', default: 'oruk' },
    view: { type: 'string', default: 'rich' },
    out: { type: 'string' },
    offered: { type: 'boolean', default: false },
  } as const
  const { format, view, out, offered } = parseArgs({ args, options }).values
  if (format !== 'oruk' && format !== 'csv') throw new Error(offersWording.badFormat(format))
  if (view !== 'rich' && view !== 'strict') throw new Error(offersWording.badView(view))
  const { knowledge } = await shelf.read()
  const { text, count } = exportOffers(knowledge, { format, view, offered }, clock.today())
  if (out === undefined) write(text)
  else {
    await writeFile(out, text)
    write(offersWording.exported(count, out))
  }
  return 0
}

async function runDuplicates(args: string[], { shelf, clock, write }: OffersParts): Promise<number> {
  const { json } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } }).values
  const found = findDuplicates((await shelf.read()).knowledge, clock.today())
  if (json)
    write(`${JSON.stringify(found.map(({ first, second, likeness, why }) => ({ first: first.id, second: second.id, likeness, why })))}\n`)
  else if (found.length === 0) write(offersWording.noDuplicates)
  else {
    for (const { first, second, likeness, why } of found)
      write(`${first.id}  ${second.id}\n  ${first.title} / ${second.title}: ${offersWording.alike(likeness, why)}\n`)
    write(offersWording.duplicates(found.length))
  }
  return 0
}

async function runMerge(args: string[], { shelf, write }: OffersParts): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  const [keep = '', gone = ''] = positionals
  if (positionals.length !== 2) throw new Error(offersWording.twoWanted)
  if (keep === gone) throw new Error(offersWording.sameTwice)
  const { knowledge } = await shelf.read()
  const [first, second] = [knowledge.offers.get(keep), knowledge.offers.get(gone)]
  if (!first || !second) throw new Error(offersWording.noOffer(first ? gone : keep))
  const { changes, faults } = await toChanges(shelf, mergeOffers(first, second))
  if (faults[0]) throw new Error(`${faults[0].say}.`)
  const why = `Merge ${gone} into ${keep}`
  await shelf.write({ files: changes, by: { name: 'npm run offers', email: null }, why })
  write(offersWording.merged(first.title, second.title))
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
