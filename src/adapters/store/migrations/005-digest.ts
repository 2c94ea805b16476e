/** Subscriptions to the digest, what was announced, and what became of it for each subscriber. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createSubscriptions(db)
  await db.schema
    .createTable('announced')
    .addColumn('entry', 'text', (column) => column.primaryKey())
    .addColumn('mark', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('digest_editions')
    .addColumn('week', 'text', (column) => column.primaryKey())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('opening', 'text')
    .addColumn('held', 'integer', (column) => column.notNull())
    .addColumn('made', 'text')
    .addColumn('news', 'text', (column) => column.notNull())
    .execute()
  await createSends(db)
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('address_key', 'text', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('unconfirmed')
    .addColumn('token_key', 'text', (column) => column.primaryKey())
    .addColumn('address_key', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('unconfirmed_of').on('unconfirmed').columns(['address_key', 'asked']).execute()
}

async function createSends(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('digest_sends')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('subscriber', 'text', (column) => column.notNull())
    .addColumn('door', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('holder', 'text')
    // Nobody else works on it, or tries again, before this instant.
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('carries', 'text', (column) => column.notNull())
    .addColumn('at', 'text')
    .addColumn('receipt', 'text')
    .addColumn('entries', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digest_sends_key', ['week', 'subscriber'])
    .execute()
  await db.schema.createIndex('digest_sends_due').on('digest_sends').columns(['week', 'state', 'until']).execute()
}
