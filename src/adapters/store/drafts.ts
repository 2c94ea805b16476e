/** Drafts of report updates: a row for each version, so that nothing said is ever overwritten and two writers cannot make the same one. */
import type { Kysely } from 'kysely'
import type { Draft } from '../../drafting/draft.ts'
import type { Desk, Desks, Drafts, OfficerNote, OfficerNotes, Reminders } from '../../drafting/draft-store.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant, toKey } from './values.ts'

export function createDrafts(db: Kysely<Tables>): Drafts {
  const versions = (id: string) => db.selectFrom('draft_versions').where('draft', '=', id)
  return {
    async find(id) {
      const row = await versions(id).orderBy('version', 'desc').limit(1).select('body').executeTakeFirst()
      return row ? readJson<Draft>(row.body) : null
    },
    async at(id, version) {
      const row = await versions(id).where('version', '=', version).select('body').executeTakeFirst()
      return row ? readJson<Draft>(row.body) : null
    },
    async append(draft, { at, by, words }) {
      const row = {
        draft: draft.id,
        version: draft.version,
        at: toInstant(at),
        by,
        words: JSON.stringify(words),
        body: JSON.stringify(draft),
      }
      const inserted = await db
        .insertInto('draft_versions')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('version')
        .execute()
      return inserted.length > 0
    },
    async list() {
      const newest = db
        .selectFrom('draft_versions')
        .groupBy('draft')
        .select((select) => ['draft', select.fn.max('version').as('version')])
      const rows = await db
        .selectFrom('draft_versions as each')
        .innerJoin(newest.as('newest'), (join) =>
          join.onRef('newest.draft', '=', 'each.draft').onRef('newest.version', '=', 'each.version'),
        )
        .orderBy('each.at', 'desc')
        .orderBy('each.draft')
        .select('each.body')
        .execute()
      return rows.flatMap(({ body }) => readJson<Draft>(body) ?? [])
    },
    async history(id) {
      const rows = await versions(id).orderBy('version').select(['version', 'at', 'by', 'words']).execute()
      return rows.map(({ words, ...row }) => ({ ...row, words: readJson<string>(words) ?? '' }))
    },
  }
}

export function createDesks(db: Kysely<Tables>): Desks {
  return {
    async find(key) {
      const row = await db.selectFrom('desks').where('key', '=', toKey(key)).select('desk').executeTakeFirst()
      return row ? readJson<Desk>(row.desk) : null
    },
    async put(key, desk) {
      const row = { key: toKey(key), desk: JSON.stringify(desk) }
      await db
        .insertInto('desks')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ desk: row.desk }))
        .execute()
    },
  }
}

export function createOfficerNotes(db: Kysely<Tables>): OfficerNotes {
  return {
    async add(note) {
      await db
        .insertInto('officer_notes')
        .values({ officer: note.to, taken: 0, note: JSON.stringify(note) })
        .execute()
    },
    async list(to) {
      const rows = await db
        .selectFrom('officer_notes')
        .where('officer', '=', to)
        .where('taken', '=', 0)
        .orderBy('number')
        .select(['number', 'note'])
        .execute()
      return rows.flatMap(({ number, note }) => {
        const read = readJson<OfficerNote>(note)
        return read ? [{ ...read, number }] : []
      })
    },
    async take(number) {
      await db.updateTable('officer_notes').set({ taken: 1 }).where('number', '=', number).execute()
    },
  }
}

export function createReminders(db: Kysely<Tables>): Reminders {
  return {
    async claim(draft, due) {
      const inserted = await db
        .insertInto('draft_reminders')
        .values({ draft, due })
        .onConflict((conflict) => conflict.doNothing())
        .returning('draft')
        .execute()
      return inserted.length > 0
    },
  }
}
