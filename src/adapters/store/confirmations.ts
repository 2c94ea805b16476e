/** Lines of drafts that somebody was asked to confirm. Only a fingerprint of the link is kept. */
import type { Kysely, Selectable } from 'kysely'
import type { Confirmation, Confirmations } from '../../drafting/draft-store.ts'
import type { Tables } from './tables.ts'
import { readJson, toInstant, toKey } from './values.ts'

export function createConfirmations(db: Kysely<Tables>): Confirmations {
  return {
    async ask(token, { draft, ...about }, at) {
      await db
        .insertInto('draft_confirmations')
        .values({ token_key: toKey(token), draft, asked: toInstant(at), about: JSON.stringify(about), answer: null })
        .execute()
    },
    async find(token, since) {
      const row = await db
        .selectFrom('draft_confirmations')
        .selectAll()
        .where('token_key', '=', toKey(token))
        .where('asked', '>=', toInstant(since))
        .executeTakeFirst()
      return row ? toConfirmation(row) : null
    },
    async answer(token, answer, since) {
      const { numUpdatedRows } = await db
        .updateTable('draft_confirmations')
        .set({ answer: JSON.stringify(answer) })
        .where('token_key', '=', toKey(token))
        .where('asked', '>=', toInstant(since))
        .where('answer', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async list(draft) {
      const rows = await db.selectFrom('draft_confirmations').selectAll().where('draft', '=', draft).orderBy('asked').execute()
      return rows.flatMap((row) => toConfirmation(row) ?? [])
    },
  }
}

function toConfirmation({ draft, about, answer }: Selectable<Tables['draft_confirmations']>): Confirmation | null {
  const kept = readJson<Omit<Confirmation, 'draft' | 'answer'>>(about)
  return kept && { ...kept, draft, answer: answer === null ? null : readJson<Confirmation['answer']>(answer) }
}
