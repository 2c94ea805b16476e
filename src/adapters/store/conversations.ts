/** What was said in conversations, a row for each turn, and whether it was useful. */
import type { Kysely } from 'kysely'
import { type Turn, turnsNeeded } from '../../answering/conversation.ts'
import type { Feedback, SaidBefore, Store } from '../../ports.ts'
import type { Reply } from '../../reply.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant, toKey } from './values.ts'

/** Raise it when `Turn` or `Reply` changes so that code would stumble over one kept earlier. */
export const version = 4

const mostRead = 50
const mostNumber = 2 ** 31 - 1

export function createConversations(db: Kysely<Tables>): Store['conversations'] {
  const newest = (id: string, most: number) =>
    db.selectFrom('turns').where('conversation', '=', toKey(id)).orderBy('number', 'desc').limit(most)
  return {
    async find(id) {
      const rows = await newest(id, turnsNeeded).where('version', '=', version).select('turn').execute()
      const turns = rows.flatMap(({ turn }) => readJson<Turn>(turn) ?? []).reverse()
      return turns.length === 0 ? null : { turns }
    },
    async append(id, { asked, question, turn, reply }) {
      const row = { question: JSON.stringify(question), turn: JSON.stringify(turn), reply: JSON.stringify(reply) }
      const { number } = await db
        .insertInto('turns')
        .values({ conversation: toKey(id), asked: toInstant(asked), version, ...row })
        .returning('number')
        .executeTakeFirstOrThrow()
      return number
    },
    async read(id) {
      const rows = await newest(id, mostRead).selectAll().execute()
      return rows.map(toSaid).reverse()
    },
    async rate(id, number, feedback) {
      if (!Number.isInteger(number) || number < 1 || number > mostNumber) return false
      const { numUpdatedRows } = await db
        .updateTable('turns')
        .set({ feedback: JSON.stringify(feedback) })
        .where('conversation', '=', toKey(id))
        .where('number', '=', number)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async forget(id) {
      await db.deleteFrom('turns').where('conversation', '=', toKey(id)).execute()
    },
  }
}

type Row = { number: number; asked: string; version: number; question: string; reply: string; feedback: string | null }

function toSaid(row: Row): SaidBefore {
  return {
    number: row.number,
    asked: row.asked,
    question: readJson<string>(row.question) ?? '',
    reply: row.version === version ? readJson<Reply>(row.reply) : null,
    feedback: row.feedback === null ? null : readJson<Feedback>(row.feedback),
  }
}
