/** The first tables: what was said, and what nothing answered. */
import type { Kysely } from 'kysely'
import { numbered } from '../numbered.ts'
import type { Engine } from '../tables.ts'

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('turns')
    .addColumn('number', 'integer', numbered(engine))
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('turn', 'text', (column) => column.notNull())
    .addColumn('reply', 'text', (column) => column.notNull())
    .addColumn('feedback', 'text')
    .execute()
  await db.schema.createIndex('turns_of_conversation').on('turns').columns(['conversation', 'number']).execute()
  await db.schema.createIndex('turns_by_age').on('turns').column('asked').execute()
  await db.schema
    .createTable('gaps')
    .addColumn('number', 'integer', numbered(engine))
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('gap', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('gaps_by_age').on('gaps').column('asked').execute()
}
