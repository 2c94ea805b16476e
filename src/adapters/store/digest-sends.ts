/** A row for each subscriber and week. Every step is one statement that says what it expects, so that of several processes one gets it. */
import { type Kysely, sql } from 'kysely'
import { type Counts, type Door, type Ledger, type Send, sendStates } from '../../digest/ledger.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant } from './values.ts'

type Kept = Pick<Ledger, 'claim' | 'begin' | 'end' | 'wait' | 'closeBefore' | 'refusals' | 'count' | 'uses'>

export function createSends(db: Kysely<Tables>): Kept {
  const row = ({ week, subscriber }: Pick<Send, 'week' | 'subscriber'>) =>
    db.updateTable('digest_sends').where('week', '=', week).where('subscriber', '=', subscriber)
  return {
    async claim(week, { doors, most }, { holder, now, until }) {
      const free = await listFree(db, { week, doors, most: most * triesPerClaim, now })
      const claimed: Send[] = []
      for (const { state, ...found } of free) {
        if (claimed.length === most) break
        const { numUpdatedRows } = await row(found)
          .set(({ eb }) => ({ state: state === 'due' ? 'claimed' : state, holder, until: toInstant(until), tries: eb('tries', '+', 1) }))
          .where('state', '=', state)
          .where('until', '<=', toInstant(now))
          .executeTakeFirst()
        if (numUpdatedRows > 0n) claimed.push(toSend({ state, ...found }))
      }
      return claimed
    },
    async begin(send, { holder, now, until }) {
      const { numUpdatedRows } = await row(send)
        .set({ state: 'sending', until: toInstant(until) })
        .where('state', 'in', ['claimed', 'sending'])
        .where('holder', '=', holder)
        .where('until', '>', toInstant(now))
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('digest_editions').select('week').where('week', '=', send.week).where('held', '=', 1))),
        )
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async end(send, state, { at, receipt, entries }) {
      await row(send)
        .set({ state, holder: null, at: toInstant(at), receipt, entries: JSON.stringify(entries) })
        .execute()
    },
    async wait(send, until, left) {
      await row(send)
        .set({ state: left ? 'sending' : 'due', holder: null, until: toInstant(until) })
        .where('state', 'in', ['claimed', 'sending'])
        .execute()
    },
    async closeBefore(week, at) {
      await db
        .updateTable('digest_sends')
        .set({ state: 'failed', holder: null, at: toInstant(at) })
        .where('week', '<', week)
        // Not under somebody who is sending it at this moment.
        .where(({ or, and, eb }) =>
          or([eb('state', '=', 'due'), and([eb('state', 'in', ['claimed', 'sending']), eb('until', '<=', toInstant(at))])]),
        )
        .execute()
    },
    async refusals(subscriber) {
      const ended = await db
        .selectFrom('digest_sends')
        .where('subscriber', '=', subscriber)
        .where('state', 'in', ['sent', 'refused'])
        .orderBy('week', 'desc')
        .select('state')
        .execute()
      const since = ended.findIndex(({ state }) => state === 'sent')
      return since === -1 ? ended.length : since
    },
    async count(week) {
      const rows = await db
        .selectFrom('digest_sends')
        .where('week', '=', week)
        .groupBy('state')
        .select(['state', ({ fn }) => fn.countAll().as('number')])
        .execute()
      const counts = Object.fromEntries(sendStates.map((state) => [state, 0])) as Counts
      for (const { state, number } of rows) counts[state] = Number(number)
      return counts
    },
    async uses(entry) {
      const rows = await db
        .selectFrom('digest_sends')
        .where('state', '=', 'sent')
        .where('entries', 'like', sql<string>`${`%"${entry.replace(/[\\%_]/g, '\\$&')} %`} escape '\\'`)
        .select(['week', 'entries'])
        .orderBy('week')
        .execute()
      const uses = rows.map(({ week, entries }) => ({ week, print: printIn(entries, entry) }))
      return [...Map.groupBy(uses, ({ week, print }) => `${week} ${print}`).values()].flatMap((group) =>
        group.slice(0, 1).map((use) => ({ ...use, sent: group.length })),
      )
    },
  }
}

/** Others may be quicker: more are looked at than are taken. */
const triesPerClaim = 4

type Wanted = { week: string; doors: readonly Door[]; most: number; now: string }

async function listFree(db: Kysely<Tables>, { week, doors, most, now }: Wanted) {
  if (doors.length === 0) return []
  return db
    .selectFrom('digest_sends')
    .innerJoin('digest_editions', 'digest_editions.week', 'digest_sends.week')
    .where('digest_editions.held', '=', 0)
    .where('digest_sends.week', '=', week)
    .where('state', 'in', ['due', 'claimed', 'sending'])
    .where('until', '<=', toInstant(now))
    .where('door', 'in', doors)
    .orderBy('until')
    .orderBy('subscriber')
    .limit(most)
    .select(['digest_sends.week', 'subscriber', 'state', 'tries', 'carries'])
    .execute()
}

type Row = Awaited<ReturnType<typeof listFree>>[number]

function toSend({ week, subscriber, state, tries, carries }: Row): Send {
  return { week, subscriber, tries: tries + 1, carries: readJson<string[]>(carries) ?? [], unsure: state === 'sending' }
}

/** Entries are kept with their fingerprint, `offers/calm-start 0a1b…`. */
function printIn(entries: string, entry: string): string {
  const held = readJson<string[]>(entries) ?? []
  return held.find((each) => each.startsWith(`${entry} `))?.slice(entry.length + 1) ?? ''
}
