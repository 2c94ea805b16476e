/** What is remembered of a conversation, so that the next question can lean on it. */
import type { Understanding } from './understanding.ts'

/** One question with what was answered; `waiting` when we asked back instead. */
export type Turn = { understanding: Understanding; priorities: string[]; waiting: boolean; found: boolean }
export type Conversation = { turns: Turn[] }

/** No question leans on anything said longer ago. */
export const turnsNeeded = 20

export const noConversation: Conversation = { turns: [] }

export function lastTurn(conversation: Conversation): Turn | undefined {
  return conversation.turns.at(-1)
}
