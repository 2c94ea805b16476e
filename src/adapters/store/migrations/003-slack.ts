/** Answers under way, and what the Slack door remembers of people, threads and workspaces. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('claimed', 'text', (column) => column.notNull())
    .addColumn('task', 'text', (column) => column.notNull())
    .addColumn('post', 'text', (column) => column.notNull())
    .addColumn('ts', 'text')
    .execute()
  await db.schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'until']).execute()
  await db.schema.createIndex('deliveries_by_age').on('deliveries').column('claimed').execute()
  await db.schema.createIndex('deliveries_of_conversation').on('deliveries').columns(['conversation', 'state']).execute()
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('threads')
    .addColumn('conversation', 'text', (column) => column.primaryKey())
    .addColumn('used', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('installations')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('follows')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('follow', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('follows_once', ['person', 'entry'])
    .execute()
  await db.schema.createIndex('follows_of_entry').on('follows').column('entry').execute()
}
