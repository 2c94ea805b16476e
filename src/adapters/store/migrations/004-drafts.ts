/** Drafts of report updates, version by version, what each officer has in hand, notes to officers, and reminders sent. */
import type { Kysely } from 'kysely'
import { numbered } from '../numbered.ts'
import type { Engine } from '../tables.ts'

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('draft_versions')
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_versions_key', ['draft', 'version'])
    .execute()
  await db.schema
    .createTable('desks')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('desk', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('officer_notes')
    .addColumn('number', 'integer', numbered(engine))
    .addColumn('officer', 'text', (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('officer_notes_of').on('officer_notes').columns(['officer', 'taken', 'number']).execute()
  await db.schema
    .createTable('draft_reminders')
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_reminders_key', ['draft', 'due'])
    .execute()
}
