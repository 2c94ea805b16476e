/** Answers on their way, a row each. One statement moves a row from state to state, so that no crash falls between. */
import type { Kysely } from 'kysely'
import type { Deliveries, Delivery, DeliveryState } from '../../deliveries.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant, toKey } from './values.ts'

/** Nothing is left of what was to be sent. */
const nothing = 'null'

export function createDeliveries(db: Kysely<Tables>): Deliveries {
  const end = async (key: string, state: DeliveryState, ts: string | null = null) => {
    await db
      .updateTable('deliveries')
      .set({ state, ts, task: nothing, post: nothing })
      .where('key', '=', key)
      .where('state', 'in', ['unknown', 'waiting', 'claimed'])
      .execute()
  }
  return {
    async claim({ key, conversation, task }, { holder, now, until }) {
      const { numInsertedOrUpdatedRows: added } = await db
        .insertInto('deliveries')
        .values({
          key,
          conversation: toKey(conversation),
          state: 'claimed',
          holder,
          until: toInstant(until),
          tries: 1,
          claimed: toInstant(now),
          task: JSON.stringify(task),
          post: nothing,
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst()
      return added === 1n
    },
    async begin(key, post, { holder, until }) {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({ state: 'unknown', post: JSON.stringify(post), until: toInstant(until) })
        .where('key', '=', key)
        .where('state', '=', 'claimed')
        .where('holder', '=', holder)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    sent: (key, ts) => end(key, 'sent', ts),
    fail: (key) => end(key, 'failed'),
    async wait(key, until) {
      await db
        .updateTable('deliveries')
        .set({ state: 'waiting', until: toInstant(until) })
        .where('key', '=', key)
        .where('state', '=', 'unknown')
        .execute()
    },
    async drop(which) {
      const claimed = db.updateTable('deliveries').set({ state: 'dropped', task: nothing, post: nothing }).where('state', '=', 'claimed')
      await ('key' in which
        ? claimed.where('key', '=', which.key)
        : claimed.where('conversation', '=', toKey(which.conversation))
      ).execute()
    },
    async takeDue({ holder, now, until }, most) {
      const due = await db
        .selectFrom('deliveries')
        .where('state', 'in', ['claimed', 'unknown', 'waiting'])
        .where('until', '<=', toInstant(now))
        .orderBy('claimed')
        .orderBy('key')
        .limit(most)
        .selectAll()
        .execute()
      const taken: Delivery[] = []
      for (const row of due) {
        // Whoever changes the row first has it: the others find another holder or lease than they saw.
        const { numUpdatedRows } = await db
          .updateTable('deliveries')
          .set({ holder, until: toInstant(until), tries: row.tries + 1, state: row.state === 'waiting' ? 'unknown' : row.state })
          .where('key', '=', row.key)
          .where('state', '=', row.state)
          .where('holder', '=', row.holder)
          .where('until', '=', row.until)
          .where('tries', '=', row.tries)
          .executeTakeFirst()
        if (numUpdatedRows === 1n)
          taken.push({ key: row.key, state: row.state, tries: row.tries + 1, task: readJson(row.task), post: readJson(row.post) })
      }
      return taken
    },
  }
}
