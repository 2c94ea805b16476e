/** `npm run once -- --readers 1000 --kills 10 --processes 3 --postgres`: sends one digest to many while processes are killed, and gives the figures. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../../support/postgres.ts'
import { runTrial } from './trial.ts'

const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '10' },
    processes: { type: 'string', default: '1' },
    postgres: { type: 'boolean', default: false },
    /** Kills a process in the very moment in which a letter arrives. */
    worst: { type: 'boolean', default: false },
  },
})

const folder = await mkdtemp(join(tmpdir(), 'once-'))
const postgres = values.postgres ? await startPostgres() : null
try {
  const { arrivals, ...trial } = await runTrial({
    dataDir: folder,
    databaseUrl: (await postgres?.createDatabase()) ?? null,
    readers: Number(values.readers),
    processes: Number(values.processes),
    kills: Number(values.kills),
    pause: () => (values.worst ? 0 : 1 + Math.random() * 200),
  })
  process.stdout.write(`${JSON.stringify({ ...values, arrived: arrivals.length, ...trial, wrong: trial.wrong.length })}\n`)
} finally {
  await postgres?.stop()
  await rm(folder, { recursive: true, force: true })
}
