/** The store on whichever database it is given: the same queries for each. */
import type { Kysely } from 'kysely'
import type { Store } from '../../ports.ts'
import { createAnswerUses } from './answer-uses.ts'
import { createAudit } from './audit.ts'
import { createConfirmations } from './confirmations.ts'
import { createConversations } from './conversations.ts'
import { createDeliveries } from './deliveries.ts'
import { createEditions } from './digest-editions.ts'
import { createSends } from './digest-sends.ts'
import { createDocuments } from './documents.ts'
import { createDesks, createDrafts, createOfficerNotes, createReminders } from './drafts.ts'
import { createGaps } from './gaps.ts'
import { createModelUsage } from './model-usage.ts'
import { createNotes } from './notes.ts'
import { createOffering } from './offering.ts'
import { createFollows, createPeople } from './people.ts'
import { createSubscriptions } from './subscriptions.ts'
import type { Tables } from './tables.ts'
import { toInstant } from './values.ts'
import { createInstallations, createThreads } from './workspaces.ts'

export function createStore(db: Kysely<Tables>): Store {
  return {
    conversations: createConversations(db),
    gaps: createGaps(db),
    deliveries: createDeliveries(db),
    people: createPeople(db),
    follows: createFollows(db),
    threads: createThreads(db),
    installations: createInstallations(db),
    documents: createDocuments(db),
    audit: createAudit(db),
    drafts: createDrafts(db),
    desks: createDesks(db),
    officerNotes: createOfficerNotes(db),
    reminders: createReminders(db),
    subscriptions: createSubscriptions(db),
    digests: { ...createEditions(db), ...createSends(db) },
    answersThatUsed: createAnswerUses(db),
    offering: createOffering(db),
    notes: createNotes(db),
    confirmations: createConfirmations(db),
    modelUsage: createModelUsage(db),
    async sweep(before) {
      await db.deleteFrom('turns').where('asked', '<', toInstant(before)).execute()
      await db.deleteFrom('gaps').where('asked', '<', toInstant(before)).execute()
      await db.deleteFrom('deliveries').where('claimed', '<', toInstant(before)).execute()
      await db.deleteFrom('threads').where('used', '<', toInstant(before)).execute()
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
