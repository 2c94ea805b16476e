import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Postgres, startPostgres } from '../../support/postgres.ts'
import { runTrial } from './trial.ts'

const patience = 120_000

/** Every kill comes in the worst moment: the letter has arrived, and the process that sent it never hears of it. */
async function trial(databaseUrl: string | null, processes: number) {
  const dataDir = await mkdtemp(join(tmpdir(), 'once-'))
  try {
    return await runTrial({ dataDir, databaseUrl, readers: 40, processes, kills: 3, pause: () => 0 })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

describe('everybody gets exactly what they asked for, once, though processes are killed as they send', () => {
  let postgres: Postgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, patience)
  afterAll(() => postgres.stop(), patience)

  it.each([
    ['SQLite, one process after another', 1, (): Promise<string | null> => Promise.resolve(null)],
    ['PostgreSQL, three processes at once', 3, (): Promise<string | null> => postgres.createDatabase()],
  ] as const)(
    '%s',
    async (_, processes, database) => {
      const { wrong, twice, killed, counts } = await trial(await database(), processes)
      expect({ wrong, killed, sent: counts.sent }).toEqual({ wrong: [], killed: 3, sent: 40 })
      // Slack can be asked. A mailbox may be sent a letter again, under the same id: one for each connection that a killed process had open.
      expect(twice.slack).toBe(0)
      expect(twice.email).toBeLessThanOrEqual(9)
    },
    patience,
  )
})
