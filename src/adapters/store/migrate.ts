/** Brings a database to the tables that this version of the program uses. */
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { up as conversationsAndGaps } from './migrations/001-conversations-and-gaps.ts'
import { up as publishing } from './migrations/002-publishing.ts'
import { up as slack } from './migrations/003-slack.ts'
import { up as drafts } from './migrations/004-drafts.ts'
import { up as digest } from './migrations/005-digest.ts'
import { up as offerProposals } from './migrations/006-offer-proposals.ts'
import { up as modelUsage } from './migrations/007-model-usage.ts'
import { up as notesAndConfirmations } from './migrations/008-notes-and-confirmations.ts'
import type { Engine, Tables } from './tables.ts'

/** In the order of their names. One that was released is never changed: add another. */
const migrations = {
  '001-conversations-and-gaps': conversationsAndGaps,
  '002-publishing': publishing,
  '003-slack': slack,
  '004-drafts': drafts,
  '005-digest': digest,
  '006-offer-proposals': offerProposals,
  '007-model-usage': modelUsage,
  '008-notes-and-confirmations': notesAndConfirmations,
}

/** Throws when a migration fails, and when the database is further on than the program. */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const provider = { getMigrations: async () => forEngine(engine) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (/previously executed migration .* is missing/.test((error as Error | undefined)?.message ?? ''))
    throw new Error('The database was last used by a newer version of this program: start that version, or restore an older database.', {
      cause: error,
    })
  if (error) throw error
}

function forEngine(engine: Engine): Record<string, Migration> {
  return Object.fromEntries(Object.entries(migrations).map(([name, up]) => [name, { up: (db) => up(db, engine) }]))
}
