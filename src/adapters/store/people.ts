/** What people told us about their work, and what they follow. Kept under keys that do not give a person away. */
import type { Kysely } from 'kysely'
import type { Follow, Follows, People, Person, PersonId } from '../../channels/slack/kept.ts'
import type { Tables } from './tables.ts'
import { readJson, toKey } from './values.ts'

export function createPeople(db: Kysely<Tables>): People {
  return {
    async find(id) {
      const row = await db.selectFrom('people').where('id', '=', keyOf(id)).select('person').executeTakeFirst()
      return row ? readJson<Person>(row.person) : null
    },
    async save(id, person) {
      const kept = JSON.stringify(person)
      await db
        .insertInto('people')
        .values({ id: keyOf(id), person: kept })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ person: kept }))
        .execute()
    },
    async forget(id) {
      await db.deleteFrom('people').where('id', '=', keyOf(id)).execute()
      await db.deleteFrom('follows').where('person', '=', keyOf(id)).execute()
    },
  }
}

/** Whom to tell has to be readable: it stands in `follow`. */
type Kept = Follow & { by: PersonId }

export function createFollows(db: Kysely<Tables>): Follows {
  return {
    async keep(person, follow) {
      const kept: Kept = { ...follow, by: person }
      await db
        .insertInto('follows')
        .values({ person: keyOf(person), entry: entryKey(follow), follow: JSON.stringify(kept) })
        .onConflict((conflict) => conflict.columns(['person', 'entry']).doNothing())
        .execute()
    },
    async drop(person, entry) {
      await db.deleteFrom('follows').where('person', '=', keyOf(person)).where('entry', '=', entryKey(entry)).execute()
    },
    async list(person) {
      const rows = await db.selectFrom('follows').where('person', '=', keyOf(person)).orderBy('entry').select('follow').execute()
      return rows.flatMap(({ follow }) => readJson<Kept>(follow) ?? []).map(({ by, ...follow }) => follow)
    },
    async followers(entry) {
      const rows = await db.selectFrom('follows').where('entry', '=', entryKey(entry)).orderBy('person').select('follow').execute()
      return rows.flatMap(({ follow }) => readJson<Kept>(follow)?.by ?? [])
    },
  }
}

function keyOf({ team, user }: PersonId): string {
  return toKey(JSON.stringify([team, user]))
}

function entryKey({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`
}
