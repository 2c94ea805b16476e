/** What a language model does for an answer: read the question again, word it, translate it. Each at most once, and never beyond the time that a message has. */
import type { z } from 'zod'
import { type Answered, answerUnderstood } from '../answering/answer.ts'
import type { Library } from '../finding/library.ts'
import type { Model } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Speaker } from '../speaker.ts'
import type { ModelUse } from './asking.ts'
import { composeReply, isWorthComposing } from './compose-reply.ts'
import { guardedNames } from './found-entries.ts'
import type { Language } from './languages.ts'
import type { Prompts } from './prompts.ts'
import { type TidyNotes, tidyNotes } from './tidy-notes.ts'
import { translateReply } from './translate-reply.ts'
import { isUnsure, understandQuestion } from './understand-question.ts'

/** Null: the model gave no answer that can be used. */
export type Ask = <Answer>(use: ModelUse, given: string, shape: z.ZodType<Answer>) => Promise<Answer | null>

export type Phrasing = {
  /** The same answer, or a better worded one. `language`: wished for with the question. `begins`: an answer that can be shown will be worded. */
  improve(
    answered: Answered,
    asked: { by: Speaker; library: Library; today: string; language: Language | null; begins?: () => void },
  ): Promise<Answered>
  /** Null when it cannot be had now. */
  translate(reply: Reply, asked: { by: Speaker; library: Library; language: Language }): Promise<Reply | null>
  /** Masked notes. Null: they are used as they are. */
  tidy(notes: readonly string[], asked: { by: Speaker; library: Library }): Promise<TidyNotes | null>
}

type Parts = {
  model: Model
  prompts: Prompts
  uses: readonly ModelUse[]
  /** The time for one message, starting now. */
  budget(): AbortSignal
  /** Whether what this person writes may be shown to the model at all. */
  mayUseModel(by: Speaker): Promise<boolean>
}

export function createPhrasing({ model, prompts, uses, budget, mayUseModel }: Parts): Phrasing {
  return {
    async improve(answered, { by, library, today, language, begins }) {
      if (!needsModel(answered, language) || !(await mayUseModel(by))) return answered
      if (answered.reply.found) begins?.()
      const ask = createAsk(budget())
      const understood = await understandAgain(answered, library, today, ask)
      const composed = await composeAgain(understood, library, ask)
      const translated = language && uses.includes('translate') ? await translateReply(composed.reply, language, library, ask) : null
      return translated ? { ...composed, reply: translated } : composed
    },
    async translate(reply, { by, library, language }) {
      if (!uses.includes('translate') || !(await mayUseModel(by))) return null
      return translateReply(reply, language, library, createAsk(budget()))
    },
    async tidy(notes, { by, library }) {
      if (!uses.includes('draft') || !(await mayUseModel(by))) return null
      return tidyNotes(notes, guardedNames(library), createAsk(budget()))
    },
  }

  function createAsk(signal: AbortSignal): Ask {
    return async (use, given, shape) => {
      const { rules, mostTokens } = prompts[use]
      const asked = await model.ask({ use, rules, given, shape, mostTokens, signal })
      return 'answer' in asked ? asked.answer : null
    }
  }

  function needsModel({ reply, turn }: Answered, language: Language | null): boolean {
    return (
      (uses.includes('translate') && language !== null) ||
      (uses.includes('understand') && !reply.found && isUnsure(turn.understanding)) ||
      (uses.includes('compose') && isWorthComposing(reply, turn.understanding))
    )
  }

  async function understandAgain(answered: Answered, library: Library, today: string, ask: Ask): Promise<Answered> {
    const { understanding } = answered.turn
    if (!uses.includes('understand') || answered.reply.found || !isUnsure(understanding)) return answered
    const again = await understandQuestion(understanding, library, ask)
    const better = again && answerUnderstood(again, library, today)
    return better?.reply.found ? better : answered
  }

  async function composeAgain({ reply, turn }: Answered, library: Library, ask: Ask): Promise<Answered> {
    if (!uses.includes('compose') || !isWorthComposing(reply, turn.understanding)) return { reply, turn }
    return { reply: (await composeReply(reply, turn.understanding, library, ask)) ?? reply, turn }
  }
}
