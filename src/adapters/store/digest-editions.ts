/** The editions of the digest, and what counts as announced since the last one. */
import type { Kysely, Transaction } from 'kysely'
import type { Edition, Ledger, MarkChanges } from '../../digest/ledger.ts'
import type { Mark } from '../../digest/mark.ts'
import type { News } from '../../digest/news.ts'
import { weeksMissed } from './digest-missed.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant } from './values.ts'

type Kept = Pick<Ledger, 'find' | 'list' | 'prepare' | 'marks' | 'make'>

export function createEditions(db: Kysely<Tables>): Kept {
  const all = () => db.selectFrom('digest_editions').selectAll()
  return {
    async find(week) {
      const row = await all().where('week', '=', week).executeTakeFirst()
      return row ? toEdition(row) : null
    },
    async list(most) {
      return (await all().where('made', 'is not', null).orderBy('week', 'desc').limit(most).execute()).map(toEdition)
    },
    async prepare(week, day, { opening, held }) {
      const wish = { ...(opening === undefined ? {} : { opening }), ...(held === undefined ? {} : { held: held ? 1 : 0 }) }
      await db
        .insertInto('digest_editions')
        .values({ ...unmade(week, day), ...wish })
        .onConflict((conflict) => conflict.column('week').doUpdateSet(wish))
        .execute()
    },
    async marks() {
      if ((await all().where('made', 'is not', null).limit(1).execute()).length === 0) return null
      const rows = await db.selectFrom('announced').selectAll().execute()
      return new Map(rows.flatMap(({ entry, mark }) => (readJson<Mark>(mark) ? [[entry, JSON.parse(mark) as Mark]] : [])))
    },
    make: (edition, changes, subscribers) =>
      db.transaction().execute(async (transaction) => {
        const { week, day, made, news } = edition
        // A write comes first, so that of two processes one waits for the other.
        await transaction
          .insertInto('digest_editions')
          .values(unmade(week, day))
          .onConflict((conflict) => conflict.column('week').doNothing())
          .execute()
        const { numUpdatedRows } = await transaction
          .updateTable('digest_editions')
          .set({ made: toInstant(made), day, news: JSON.stringify(news) })
          .where('week', '=', week)
          .where('made', 'is', null)
          .where('held', '=', 0)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await change(transaction, changes)
        await plan(transaction, week, subscribers)
        return true
      }),
  }
}

function unmade(week: string, day: string) {
  return { week, day, opening: null, held: 0, made: null, news: '[]' }
}

async function change(db: Transaction<Tables>, { put, drop }: MarkChanges): Promise<void> {
  for (const some of inBatches(drop)) await db.deleteFrom('announced').where('entry', 'in', some).execute()
  for (const some of inBatches(put))
    await db
      .insertInto('announced')
      .values(some.map((mark) => ({ entry: mark.entry, mark: JSON.stringify(mark) })))
      .onConflict((conflict) => conflict.column('entry').doUpdateSet(({ ref }) => ({ mark: ref('excluded.mark') })))
      .execute()
}

async function plan(db: Transaction<Tables>, week: string, subscribers: Parameters<Ledger['make']>[2]): Promise<void> {
  const missed = await weeksMissed(db, week)
  const rows = subscribers.map(({ id, door }) => ({
    week,
    subscriber: id,
    door,
    state: 'due' as const,
    tries: 0,
    holder: null,
    until: '',
    carries: JSON.stringify(missed.get(id) ?? []),
    at: null,
    receipt: null,
    entries: '[]',
  }))
  for (const some of inBatches(rows)) await db.insertInto('digest_sends').values(some).execute()
}

/** Few enough for the parameters that a database takes, and for a short wait. */
const batch = 100

function inBatches<T>(things: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(things.length / batch) }, (_, i) => things.slice(i * batch, (i + 1) * batch))
}

type Row = { week: string; day: string; opening: string | null; held: number; made: string | null; news: string }

function toEdition({ held, news, ...row }: Row): Edition {
  return { ...row, held: held === 1, news: readJson<News[]>(news) ?? [] }
}
