/** What is remembered of a conversation, so that the next question can lean on it. */
import type { Understanding } from './understanding.ts'

/** A thing that an answer showed. */
export type Shown = { kind: 'offers' | 'resources' | 'partners'; id: string }
/** One question with what was answered; `waiting` when we asked back instead. `shown` is in the order of the answer. */
export type Turn = { understanding: Understanding; priorities: string[]; shown: Shown[]; waiting: boolean; found: boolean }
export type Conversation = { turns: Turn[] }

/** No question leans on anything said longer ago. */
export const turnsNeeded = 20

export const noConversation: Conversation = { turns: [] }

export function lastTurn(conversation: Conversation): Turn | undefined {
  return conversation.turns.at(-1)
}
