/** What the assistant remembers of a message. A store that fails costs the memory, never the answer. */
import type { Conversation } from './answering/conversation.ts'
import type { Intent } from './answering/intents.ts'
import type { Gap, Log, Said, Store } from './ports.ts'

export type Memory = {
  recall(conversation: string | null): Promise<Conversation | null>
  /** Gives the number by which the turn can be rated, if it was kept. */
  keep(conversation: string | null, said: Said): Promise<number | null>
}

export function createMemory({ conversations, gaps }: Store, log: Log): Memory {
  const orNull = <T>(failed: string, work: Promise<T>) =>
    work.catch((cause: unknown) => {
      log.failed(failed, cause)
      return null
    })
  return {
    async recall(conversation) {
      if (conversation === null) return null
      return orNull('A conversation could not be read from the store', conversations.find(conversation))
    },
    async keep(conversation, said) {
      const [number] = await Promise.all([
        conversation === null ? null : orNull('A turn could not be kept in the store', conversations.append(conversation, said)),
        isGap(said) ? orNull('A gap could not be kept in the store', gaps.record(toGap(said))) : null,
      ])
      return number
    },
  }
}

/** Small talk, and what this is not for, ask nothing that knowledge could answer. */
const notAsking: Intent[] = ['help', 'draft', 'none']

/** Understood, ours to answer for, not asked back about, and yet nothing answered. */
function isGap({ turn: { understanding }, reply }: Said): boolean {
  if (reply.found || notAsking.includes(understanding.intent)) return false
  if (understanding.named.otherServices.length > 0 || reply.parts.some((part) => part.kind === 'choices')) return false
  return reply.places.length > 0 || reply.outOfArea.length === 0
}

function toGap({ asked, question, reply: { places, themes, intent } }: Said): Gap {
  return { asked, question, places, themes, intent }
}
