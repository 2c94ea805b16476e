/** The tables as the queries see them. What varies in shape is kept as JSON, which every database takes as it is. */
import type { Generated } from 'kysely'
import type { DeliveryState } from '../../deliveries.ts'
import type { Door, SendState } from '../../digest/ledger.ts'
import type { ProposalState } from '../../offering/proposals.ts'

export type Tables = {
  turns: {
    /** Counts up over all conversations and is never given twice. */
    number: Generated<number>
    conversation: string
    asked: string
    /** Of the shapes kept in `turn` and `reply`. */
    version: number
    question: string
    turn: string
    reply: string
    feedback: string | null
  }
  gaps: { number: Generated<number>; asked: string; gap: string }
  deliveries: {
    key: string
    conversation: string
    state: DeliveryState
    holder: string
    until: string
    tries: number
    claimed: string
    task: string
    post: string
    ts: string | null
  }
  people: { id: string; person: string }
  threads: { conversation: string; used: string }
  installations: { workspace: string; sealed: string }
  follows: { person: string; entry: string; follow: string }
  /** `base` is the text of the knowledge folder that `text` was put in place of; null stands for no file. */
  documents: { path: string; base: string | null; text: string | null }
  /** One row. */
  document_version: { number: number }
  /** Rows are only ever added. */
  draft_versions: { draft: string; version: number; at: string; by: string; words: string; body: string }
  desks: { key: string; desk: string }
  officer_notes: { number: Generated<number>; officer: string; taken: number; note: string }
  draft_reminders: { draft: string; due: string }
  model_usage: { month: string; tokens: number }
  audit: { number: Generated<number>; at: string; about: string; deed: string }
  subscriptions: { address_key: string; id: string; address: string; choice: string; since: string }
  unconfirmed: { token_key: string; address_key: string; address: string; choice: string; asked: string }
  announced: { entry: string; mark: string }
  digest_editions: { week: string; day: string; opening: string | null; held: number; made: string | null; news: string }
  digest_sends: {
    week: string
    subscriber: string
    door: Door
    state: SendState
    tries: number
    holder: string | null
    until: string
    carries: string
    at: string | null
    receipt: string | null
    entries: string
  }
  offer_desks: { desk_key: string; at: string; desk: string }
  offer_proposals: { number: Generated<number>; version: number; state: ProposalState; proposal: string }
  draft_confirmations: { token_key: string; draft: string; asked: string; about: string; answer: string | null }
  notes: { note_key: string; at: string; note: string | null; holder: string | null; until: string }
  offer_reviews: { token_key: string; offer: string; at: string }
  offer_secret: { name: string; secret: string }
}

/** The two kinds of database differ where a migration numbers its rows. */
export type Engine = 'sqlite' | 'postgres'
