/** “In Polish please”: the last answer of the conversation, translated. */
import type { Activity } from '../activity.ts'
import { plainReply } from '../plain-reply.ts'
import type { Log, Store } from '../ports.ts'
import type { Reply } from '../reply.ts'
import { findLanguageWish } from './languages.ts'
import type { Phrasing } from './phrasing.ts'
import { words } from './phrasing-wording.ts'

export function createTranslating(phrasing: Phrasing, store: Store | null, log: Log): Activity {
  return {
    async take({ conversation, text, by, library }) {
      const wish = findLanguageWish(text)
      if (wish?.question !== '') return null
      const { language } = wish
      const before = conversation === null ? null : await lastReply(conversation)
      if (!before) return plainReply('help', text, words.nothingToTranslate(language.name))
      return (await phrasing.translate(before, { by, library, language })) ?? plainReply('help', text, words.cannotTranslate(language.name))
    },
  }

  async function lastReply(conversation: string): Promise<Reply | null> {
    try {
      return (await store?.conversations.read(conversation))?.at(-1)?.reply ?? null
    } catch (cause) {
      log.failed('A conversation could not be read from the store', cause)
      return null
    }
  }
}
