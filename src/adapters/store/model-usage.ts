/** How many tokens of a language model were used, month by month. */
import { type Kysely, sql } from 'kysely'
import type { Store } from '../../ports.ts'
import type { Tables } from './tables.ts'

export function createModelUsage(db: Kysely<Tables>): Store['modelUsage'] {
  return {
    async add(month, tokens) {
      await db
        .insertInto('model_usage')
        .values({ month, tokens })
        .onConflict((conflict) => conflict.column('month').doUpdateSet({ tokens: sql<number>`model_usage.tokens + excluded.tokens` }))
        .execute()
    },
    async total(month) {
      const row = await db.selectFrom('model_usage').where('month', '=', month).select('tokens').executeTakeFirst()
      // PostgreSQL gives a bigint as text.
      return Number(row?.tokens ?? 0)
    },
  }
}
