/** Questions that nothing answered. */
import type { Kysely } from 'kysely'
import type { Gap, Store } from '../../ports.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant } from './values.ts'

export function createGaps(db: Kysely<Tables>): Store['gaps'] {
  return {
    async record(gap) {
      await db
        .insertInto('gaps')
        .values({ asked: toInstant(gap.asked), gap: JSON.stringify(gap) })
        .execute()
    },
    async list({ since }) {
      const rows = await db
        .selectFrom('gaps')
        .where('asked', '>=', toInstant(since))
        .orderBy('asked')
        .orderBy('number')
        .select('gap')
        .execute()
      return rows.flatMap(({ gap }) => readJson<Gap>(gap) ?? [])
    },
  }
}
