/** A message in, a reply out: the only way in for every door. */
import { answer } from './answering/answer.ts'
import { noConversation } from './answering/conversation.ts'
import type { Library } from './finding/library.ts'
import { plainReply } from './plain-reply.ts'
import type { Clock, Conversations } from './ports.ts'
import type { Reply } from './reply.ts'
import { showsDanger } from './safety/danger.ts'
import { maskPupils } from './safety/mask.ts'
import { dangerCard, wording } from './wording.ts'

/** `conversation` null: a question on its own, of which nothing is remembered. */
export type Message = { conversation: string | null; text: string; by: string | null }
export type Assistant = { reply(message: Message): Promise<Reply> }

type Parts = { library: () => Library; conversations: Conversations; clock: Clock }

export function createAssistant({ library, conversations, clock }: Parts): Assistant {
  return {
    async reply({ conversation, text }) {
      if (showsDanger(text)) return plainReply('safeguarding', dangerCard)
      if (text.trim() === '') return plainReply('help', wording.emptyQuestion)
      const known = library()
      const masked = maskPupils(text, known.publicNames)
      const before = conversation === null ? noConversation : ((await conversations.find(conversation)) ?? noConversation)
      const { reply, conversation: after } = answer(masked.text, before, known, clock.today())
      if (conversation !== null) await conversations.save(conversation, after)
      return masked.found.length === 0
        ? reply
        : { ...reply, parts: [{ kind: 'warning', text: wording.masked([...new Set(masked.found)].join(', ')) }, ...reply.parts] }
    },
  }
}
