/** What was published through the assistant, and who did what. */
import type { Kysely } from 'kysely'
import { numbered } from '../numbered.ts'
import type { Engine } from '../tables.ts'

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('base', 'text')
    .addColumn('text', 'text')
    .execute()
  await db.schema
    .createTable('document_version')
    .addColumn('number', 'integer', (column) => column.notNull())
    .execute()
  await (db as Kysely<{ document_version: { number: number } }>).insertInto('document_version').values({ number: 0 }).execute()
  await db.schema
    .createTable('audit')
    .addColumn('number', 'integer', numbered(engine))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('deed', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audit_of').on('audit').columns(['about', 'number']).execute()
}
