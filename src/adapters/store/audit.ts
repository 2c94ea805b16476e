/** Who did what. Rows are only ever added. */
import type { Kysely } from 'kysely'
import type { Deed, Store } from '../../ports.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant } from './values.ts'

export function createAudit(db: Kysely<Tables>): Store['audit'] {
  return {
    async record(deed) {
      await db
        .insertInto('audit')
        .values({ at: toInstant(deed.at), about: deed.about, deed: JSON.stringify(deed) })
        .execute()
    },
    async list(about) {
      const rows = await db.selectFrom('audit').where('about', '=', about).orderBy('number').select('deed').execute()
      return rows.flatMap(({ deed }) => readJson<Deed>(deed) ?? [])
    },
  }
}
