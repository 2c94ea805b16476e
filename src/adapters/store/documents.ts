/** Entries published through the assistant, for several processes that share one database. */
import type { Kysely } from 'kysely'
import { ChangedMeanwhile } from '../../knowledge/file-change.ts'
import type { DocumentChange, Store } from '../../ports.ts'
import type { Tables } from './tables.ts'

export function createDocuments(db: Kysely<Tables>): Store['documents'] {
  return {
    list: () => db.selectFrom('documents').selectAll().orderBy('path').execute(),
    async write(changes) {
      await db.transaction().execute(async (transaction) => {
        // First, so that of two writers one waits for the other.
        await transaction
          .updateTable('document_version')
          .set(({ eb }) => ({ number: eb('number', '+', 1) }))
          .execute()
        const stale = await listStale(transaction, changes)
        if (stale.length > 0) throw new ChangedMeanwhile(stale)
        for (const change of changes) await put(transaction, change)
      })
    },
    async version() {
      const { number } = await db.selectFrom('document_version').select('number').executeTakeFirstOrThrow()
      return String(number)
    },
  }
}

async function listStale(db: Kysely<Tables>, changes: readonly DocumentChange[]): Promise<string[]> {
  const stale: string[] = []
  for (const { path, base, before } of changes) {
    const found = await db.selectFrom('documents').where('path', '=', path).select('text').executeTakeFirst()
    if ((found ? found.text : base) !== before) stale.push(path)
  }
  return stale
}

async function put(db: Kysely<Tables>, { path, base, text }: DocumentChange): Promise<void> {
  await db
    .insertInto('documents')
    .values({ path, base, text })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ base, text }))
    .execute()
}
