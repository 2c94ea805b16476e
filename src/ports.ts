/** What the core needs from outside. Each port has a real adapter and a stand-in in `src/adapters`. */
import type { Conversation } from './answering/conversation.ts'
import type { Loaded } from './knowledge/load.ts'

/** The published entries, as they stand now. */
export interface KnowledgeShelf {
  /** Throws an `Error` whose message can be shown when the folder cannot be read at all. */
  read(): Promise<Loaded>
}

/** Says which day it is in England, `2026-11-24`. */
export interface Clock {
  today(): string
}

/** Conversations by id, for follow-ups. Only understood and masked words are kept. */
export interface Conversations {
  find(id: string): Promise<Conversation | null>
  save(id: string, conversation: Conversation): Promise<void>
}
