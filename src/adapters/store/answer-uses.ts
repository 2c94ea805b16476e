/** Answers of the last weeks that showed an entry. */
import type { Kysely } from 'kysely'
import type { Store } from '../../ports.ts'
import type { Reply } from '../../reply.ts'
import type { Tables } from './tables.ts'
import { readJson } from './values.ts'

export function createAnswerUses(db: Kysely<Tables>): Store['answersThatUsed'] {
  return async ({ kind, id }) => {
    // Ids are small letters, digits and hyphens: none is a sign to this search. What it finds is looked at below.
    const rows = await db.selectFrom('turns').where('reply', 'like', `%"${id}"%`).orderBy('number').select(['asked', 'reply']).execute()
    return rows.filter(({ reply }) => isShown(readJson<Reply>(reply), kind, id)).map(({ asked }) => asked)
  }
}

/** Cards stand among the parts, or one level deeper in a part that gathers some. */
function isShown(reply: Reply | null, kind: string, id: string): boolean {
  const parts = [...(reply?.parts ?? []), ...(reply?.more ?? [])]
  const cards: { kind: string }[] = parts.flatMap((part): { kind: string }[] => ('cards' in part ? [...part.cards] : [part]))
  return cards.some((card) => card.kind === kind && 'id' in card && card.id === id)
}
