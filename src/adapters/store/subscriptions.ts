/** Subscriptions to the digest. Addresses are kept to write to, and deleted with the subscription. */
import type { Kysely } from 'kysely'
import type { Choice } from '../../digest/choice.ts'
import { type Subscription, type Subscriptions, toMailbox } from '../../digest/subscription.ts'
import type { Address } from '../../speaker.ts'
import type { Tables } from './tables.ts'
import { toInstant, toKey } from './values.ts'

export function createSubscriptions(db: Kysely<Tables>): Subscriptions {
  const all = () => db.selectFrom('subscriptions').selectAll()
  return {
    async find(address) {
      const row = await all().where('address_key', '=', keyOf(address)).executeTakeFirst()
      return row ? toSubscription(row) : null
    },
    async findById(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row ? toSubscription(row) : null
    },
    async save({ id, address, choice, since }) {
      const row = {
        address_key: keyOf(address),
        id,
        address: JSON.stringify(address),
        choice: JSON.stringify(choice),
        since: toInstant(since),
      }
      const saved = await db
        .insertInto('subscriptions')
        .values(row)
        .onConflict((conflict) => conflict.column('address_key').doUpdateSet({ choice: row.choice }))
        .returningAll()
        .executeTakeFirstOrThrow()
      return toSubscription(saved)
    },
    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst()
      return numDeletedRows > 0n
    },
    async list() {
      return (await all().orderBy('since').orderBy('id').execute()).map(toSubscription)
    },
    ...createUnconfirmed(db),
  }
}

function createUnconfirmed(db: Kysely<Tables>): Pick<Subscriptions, 'ask' | 'takeUnconfirmed'> {
  return {
    async ask({ token, to, choice, asked }, { since, most }) {
      await db.deleteFrom('unconfirmed').where('asked', '<', toInstant(since)).execute()
      const address = toMailbox(to)
      const row = { token_key: toKey(token), address_key: keyOf(address), address: JSON.stringify(address), choice: JSON.stringify(choice) }
      await db
        .insertInto('unconfirmed')
        .values({ ...row, asked: toInstant(asked) })
        .execute()
      const before = await db.selectFrom('unconfirmed').where('address_key', '=', row.address_key).select('token_key').execute()
      if (before.length <= most) return true
      await db.deleteFrom('unconfirmed').where('token_key', '=', row.token_key).execute()
      return false
    },
    async takeUnconfirmed(token, since) {
      const row = await db
        .deleteFrom('unconfirmed')
        .where('token_key', '=', toKey(token))
        .where('asked', '>=', toInstant(since))
        .returningAll()
        .executeTakeFirst()
      if (!row) return null
      const { to } = JSON.parse(row.address) as { to: string }
      return { to, choice: JSON.parse(row.choice) as Choice, asked: row.asked }
    },
  }
}

/** The same for whatever order its fields stand in. */
function keyOf(address: Address): string {
  const settled = address.door === 'e-mail' ? toMailbox(address.to) : address
  return toKey(JSON.stringify(Object.entries(settled).sort()))
}

function toSubscription({ id, address, choice, since }: { id: string; address: string; choice: string; since: string }): Subscription {
  return { id, address: JSON.parse(address) as Address, choice: JSON.parse(choice) as Choice, since }
}
