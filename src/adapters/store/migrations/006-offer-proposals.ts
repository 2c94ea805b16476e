/** Offers in hand, proposals, letters about them, and what owners were asked. */
import type { Kysely } from 'kysely'
import { numbered } from '../numbered.ts'
import type { Engine } from '../tables.ts'

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('offer_desks')
    .addColumn('desk_key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('desk', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('offer_proposals')
    .addColumn('number', 'integer', numbered(engine))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('proposal', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('offer_notes')
    .addColumn('note_key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    // Null once it is done.
    .addColumn('note', 'text')
    .addColumn('holder', 'text')
    .addColumn('until', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('offer_reviews')
    .addColumn('token_key', 'text', (column) => column.primaryKey())
    .addColumn('offer', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('offer_secret')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .execute()
}
