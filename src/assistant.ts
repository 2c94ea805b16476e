/** A message in, a reply out: the only way in for every door. */
import { answer } from './answering/answer.ts'
import { noConversation } from './answering/conversation.ts'
import type { Library } from './finding/library.ts'
import { plainReply } from './plain-reply.ts'
import type { Clock, Conversations } from './ports.ts'
import type { Reply } from './reply.ts'
import { showsRisk } from './safety/at-risk.ts'
import { type Masked, maskPupils } from './safety/mask.ts'
import { dangerCard, wording } from './wording.ts'

/** `conversation` null: a question on its own, of which nothing is remembered. */
type Message = { conversation: string | null; text: string; by: string | null }
export type Assistant = { reply(message: Message): Promise<Reply> }

type Parts = { library: () => Library; conversations: Conversations; clock: Clock }

export function createAssistant({ library, conversations, clock }: Parts): Assistant {
  return {
    async reply({ conversation, text }) {
      const mask = () => maskPupils(text, library().publicNames)
      if (showsRisk(text)) return plainReply('safeguarding', maskedIfPossible(mask), dangerCard)
      if (text.trim() === '') return plainReply('help', '', wording.emptyQuestion)
      const masked = mask()
      const before = conversation === null ? noConversation : ((await conversations.find(conversation)) ?? noConversation)
      const { reply, conversation: after } = answer(masked.text, before, library(), clock.today())
      if (conversation !== null) await conversations.save(conversation, after)
      return { ...withMaskingTold(reply, masked), question: masked.text }
    },
  }
}

/** The card is given whatever else is broken. */
function maskedIfPossible(mask: () => Masked): string {
  try {
    return mask().text
  } catch {
    return ''
  }
}

function withMaskingTold(reply: Reply, { found }: Masked): Reply {
  if (found.length === 0) return reply
  return { ...reply, parts: [{ kind: 'warning', text: wording.masked([...new Set(found)].join(', ')) }, ...reply.parts] }
}
