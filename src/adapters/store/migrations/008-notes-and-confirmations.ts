/** Notes are no longer about offers alone; lines of drafts that somebody was asked to confirm. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('offer_notes').renameTo('notes').execute()
  await db.schema
    .createTable('draft_confirmations')
    .addColumn('token_key', 'text', (column) => column.primaryKey())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    // Null until it comes.
    .addColumn('answer', 'text')
    .execute()
  await db.schema.createIndex('draft_confirmations_draft').on('draft_confirmations').column('draft').execute()
}
