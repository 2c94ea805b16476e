/** Offers in hand, proposals, and what owners were asked. */
import type { Kysely, Selectable } from 'kysely'
import type { Desk, Offering, Proposal } from '../../offering/proposals.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant, toKey } from './values.ts'

export function createOffering(db: Kysely<Tables>): Offering {
  return {
    desks: createDesks(db),
    proposals: createProposals(db),
    reviews: createReviews(db),
    async secret(fresh) {
      await db
        .insertInto('offer_secret')
        .values({ name: 'form', secret: fresh })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return (await db.selectFrom('offer_secret').select('secret').where('name', '=', 'form').executeTakeFirstOrThrow()).secret
    },
  }
}

function createDesks(db: Kysely<Tables>): Offering['desks'] {
  return {
    async find(key) {
      const row = await db.selectFrom('offer_desks').select('desk').where('desk_key', '=', toKey(key)).executeTakeFirst()
      return row ? readJson<Desk>(row.desk) : null
    },
    async put(key, desk, at) {
      const kept = { at: toInstant(at), desk: JSON.stringify(desk) }
      await db
        .insertInto('offer_desks')
        .values({ desk_key: toKey(key), ...kept })
        .onConflict((conflict) => conflict.column('desk_key').doUpdateSet(kept))
        .execute()
    },
    async clear(key) {
      await db.deleteFrom('offer_desks').where('desk_key', '=', toKey(key)).execute()
    },
  }
}

function createProposals(db: Kysely<Tables>): Offering['proposals'] {
  return {
    async add(proposal) {
      const kept = { ...proposal, decidedBy: null, decidedOn: null, reason: null }
      const { number } = await db
        .insertInto('offer_proposals')
        .values({ version: 1, state: 'open', proposal: JSON.stringify(kept) })
        .returning('number')
        .executeTakeFirstOrThrow()
      return number
    },
    async find(number) {
      // Beyond this, PostgreSQL takes no number for its column.
      if (!Number.isSafeInteger(number) || number < 1 || number >= 2 ** 31) return null
      const row = await db.selectFrom('offer_proposals').selectAll().where('number', '=', number).executeTakeFirst()
      return row ? toProposal(row) : null
    },
    async list(states) {
      const rows = await db.selectFrom('offer_proposals').selectAll().where('state', 'in', states).orderBy('number').execute()
      return rows.flatMap((row) => toProposal(row) ?? [])
    },
    async replace({ number, version, state, ...kept }) {
      const { numUpdatedRows } = await db
        .updateTable('offer_proposals')
        .set({ version: version + 1, state, proposal: JSON.stringify(kept) })
        .where('number', '=', number)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

function toProposal({ number, version, state, proposal }: Selectable<Tables['offer_proposals']>): Proposal | null {
  const kept = readJson<Omit<Proposal, 'number' | 'version' | 'state'>>(proposal)
  return kept && { ...kept, number, version, state }
}

function createReviews(db: Kysely<Tables>): Offering['reviews'] {
  return {
    async ask(token, offer, at) {
      await db
        .insertInto('offer_reviews')
        .values({ token_key: toKey(token), offer, at: toInstant(at) })
        .execute()
    },
    async find(token, since) {
      const row = await db
        .selectFrom('offer_reviews')
        .select('offer')
        .where('token_key', '=', toKey(token))
        .where('at', '>=', toInstant(since))
        .executeTakeFirst()
      return row?.offer ?? null
    },
    async take(token, since) {
      const row = await db
        .deleteFrom('offer_reviews')
        .where('token_key', '=', toKey(token))
        .where('at', '>=', toInstant(since))
        .returning('offer')
        .executeTakeFirst()
      return row?.offer ?? null
    },
  }
}
