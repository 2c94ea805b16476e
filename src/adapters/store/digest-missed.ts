/** Which weeks’ digests never reached a subscriber, so that the next one carries them. */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Older news than this many weeks of digests is left behind. */
const mostCarried = 4

/** Subscriber → weeks, oldest first. */
export async function weeksMissed(db: Kysely<Tables>, week: string): Promise<ReadonlyMap<string, string[]>> {
  const recent = await db
    .selectFrom('digest_editions')
    .where('made', 'is not', null)
    .where('week', '<', week)
    .orderBy('week', 'desc')
    .limit(mostCarried)
    .select('week')
    .execute()
  const missed = new Map<string, string[]>()
  for (const { week } of recent.reverse()) {
    const rows = await db.selectFrom('digest_sends').where('week', '=', week).select(['subscriber', 'state']).execute()
    for (const { subscriber, state } of rows) {
      if (['sent', 'nothing', 'dropped'].includes(state)) missed.delete(subscriber)
      else missed.set(subscriber, [...(missed.get(subscriber) ?? []), week])
    }
  }
  return missed
}
