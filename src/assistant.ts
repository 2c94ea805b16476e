/** A message in, a reply out: the only way in for every door. */
import type { Activity } from './activity.ts'
import { answer } from './answering/answer.ts'
import { noConversation } from './answering/conversation.ts'
import type { Library } from './finding/library.ts'
import { createMemory } from './memory.ts'
import { findBooking } from './offering/find-booking.ts'
import { findLanguageWish } from './phrasing/languages.ts'
import type { Phrasing } from './phrasing/phrasing.ts'
import { createTranslating } from './phrasing/translating.ts'
import { plainReply } from './plain-reply.ts'
import type { Clock, Log, Store } from './ports.ts'
import type { Reply } from './reply.ts'
import { showsRisk } from './safety/at-risk.ts'
import { type Masked, maskPupils } from './safety/mask.ts'
import type { Speaker } from './speaker.ts'
import { dangerCard, wording } from './wording.ts'

/**
 * `conversation` null: a question on its own, which no later one leans on. `early` gets the answer of the rules when a language model is about
 * to word it, so that nobody waits for the model: what is replied in the end takes its place.
 */
type Message = { conversation: string | null; text: string; by: Speaker; early?: (reply: Reply) => void }
/** `number`: by which the turn can be rated; null when it was not kept. */
type Replied = Reply & { number: number | null }
export type Assistant = { reply(message: Message): Promise<Replied> }

/** `store` null: nothing is kept. `phrasing` null: no language model has a hand in it. `activities` are asked in this order, before a question is answered. */
type Parts = {
  library: () => Library
  store: Store | null
  clock: Clock
  log: Log
  activities?: readonly Activity[]
  phrasing?: Phrasing | null
}

export function createAssistant({ library, store, clock, log, activities = [], phrasing = null }: Parts): Assistant {
  const memory = store && createMemory(store, log)
  const doing = phrasing ? [...activities, createTranslating(phrasing, store, log)] : activities
  return {
    async reply({ conversation, text, by, early }) {
      const mask = () => maskPupils(text, library().publicNames)
      if (showsRisk(text)) return unkept(plainReply('safeguarding', maskedIfPossible(mask), dangerCard))
      if (text.trim() === '') return unkept(plainReply('help', '', wording.emptyQuestion))
      const masked = mask()
      const heard = {
        conversation,
        text: masked.text,
        booking: findBooking(text),
        by,
        library: library(),
        now: clock.now(),
        today: clock.today(),
      }
      for (const activity of doing) {
        const taken = await activity.take(heard)
        const acted = activities.includes(activity) ? { acted: true as const } : {}
        if (taken) return unkept({ ...withMaskingTold(taken, masked), ...acted, question: masked.text })
      }
      const before = (await memory?.recall(conversation)) ?? noConversation
      const wish = phrasing && findLanguageWish(masked.text)
      const byRules = answer(wish?.question ?? masked.text, before, heard.library, { today: heard.today, home: by.districts })
      const meanwhile = (await Promise.all(activities.map((activity) => activity.meanwhile?.(heard) ?? []))).flat()
      const told = (answered: Reply): Reply => ({
        ...withMaskingTold({ ...answered, parts: [...answered.parts, ...meanwhile] }, masked),
        question: masked.text,
      })
      const begins = () => early?.(told(byRules.reply))
      const { reply: answered, turn } = phrasing
        ? await phrasing.improve(byRules, { ...heard, language: wish?.language ?? null, begins })
        : byRules
      const reply = told(answered)
      const number = await memory?.keep(conversation, { asked: clock.now(), question: masked.text, turn, reply })
      return { ...reply, number: number ?? null }
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

function unkept(reply: Reply): Replied {
  return { ...reply, number: null }
}

function withMaskingTold(reply: Reply, masked: Masked): Reply {
  const found = masked.found.filter((detail) => !reply.published?.includes(detail))
  if (found.length === 0) return reply
  return { ...reply, parts: [{ kind: 'warning', text: wording.masked([...new Set(found)].join(', ')) }, ...reply.parts] }
}
