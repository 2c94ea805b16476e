/** Conversations kept in memory, the most recently used ones only. */
import type { Conversation } from '../answering/conversation.ts'
import type { Conversations } from '../ports.ts'

export function createMemoryConversations(most = 10_000): Conversations {
  const kept = new Map<string, Conversation>()
  return {
    async find(id) {
      return kept.get(id) ?? null
    },
    async save(id, conversation) {
      kept.delete(id)
      kept.set(id, conversation)
      const oldest = kept.keys().next()
      if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    },
  }
}
