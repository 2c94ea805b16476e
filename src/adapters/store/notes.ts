/** Notes that wait to be sent, and the keys of those that were. */
import type { Kysely } from 'kysely'
import type { Note, Notes } from '../../notes.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant, toKey } from './values.ts'

export function createNotes(db: Kysely<Tables>): Notes {
  const ofKey = (key: string) => db.updateTable('notes').where('note_key', '=', toKey(key))
  return {
    async queue(note, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('notes')
        .values({ note_key: toKey(note.key), at: toInstant(at), note: JSON.stringify(note), holder: null, until: toInstant(at) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    },
    async has(key) {
      return (await db.selectFrom('notes').select('at').where('note_key', '=', toKey(key)).executeTakeFirst()) !== undefined
    },
    async claim(most, { holder, now, until }) {
      const due = await db
        .selectFrom('notes')
        .select(['note_key', 'note', 'until'])
        .where('note', 'is not', null)
        .where('until', '<=', toInstant(now))
        .orderBy('at')
        .orderBy('note_key')
        .limit(most)
        .execute()
      const claimed: Note[] = []
      for (const { note_key, note, until: before } of due) {
        const { numUpdatedRows } = await db
          .updateTable('notes')
          .set({ holder, until: toInstant(until) })
          .where('note_key', '=', note_key)
          .where('until', '=', before)
          .where('note', 'is not', null)
          .executeTakeFirst()
        const read = numUpdatedRows > 0n && note !== null ? readJson<Note>(note) : null
        if (read) claimed.push(read)
      }
      return claimed
    },
    async end(key) {
      await ofKey(key).set({ note: null, holder: null }).execute()
    },
    async wait(key, until) {
      await ofKey(key)
        .set({ holder: null, until: toInstant(until) })
        .execute()
    },
  }
}
