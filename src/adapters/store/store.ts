/** The store on whichever database it is given: the same queries for each. */
import type { Kysely } from 'kysely'
import type { Store } from '../../ports.ts'
import { createAudit } from './audit.ts'
import { createConversations } from './conversations.ts'
import { createEditions } from './digest-editions.ts'
import { createSends } from './digest-sends.ts'
import { createDocuments } from './documents.ts'
import { createGaps } from './gaps.ts'
import { createModelUsage } from './model-usage.ts'
import { createOffering } from './offering.ts'
import { createSubscriptions } from './subscriptions.ts'
import type { Tables } from './tables.ts'
import { toInstant } from './values.ts'

export function createStore(db: Kysely<Tables>): Store {
  return {
    conversations: createConversations(db),
    gaps: createGaps(db),
    documents: createDocuments(db),
    audit: createAudit(db),
    subscriptions: createSubscriptions(db),
    digests: { ...createEditions(db), ...createSends(db) },
    offering: createOffering(db),
    modelUsage: createModelUsage(db),
    async sweep(before) {
      await db.deleteFrom('turns').where('asked', '<', toInstant(before)).execute()
      await db.deleteFrom('gaps').where('asked', '<', toInstant(before)).execute()
      await db.deleteFrom('offer_desks').where('at', '<', toInstant(before)).execute()
    },
    async check() {
      await db.selectFrom('turns').select('number').limit(1).execute()
    },
    async close() {
      await db.destroy()
    },
  }
}
