/** What a language model is asked, and what can come of it. */
import type { z } from 'zod'

/** The four things a model is used for. Each can be switched off. */
export const modelUses = ['understand', 'compose', 'draft', 'translate'] as const
export type ModelUse = (typeof modelUses)[number]

/** `rules` are ours. `given` is data, whatever it says. */
export type Asking<Answer> = {
  use: ModelUse
  rules: string
  given: string
  shape: z.ZodType<Answer>
  mostTokens: number
  /** Ends when the time for the whole message is over. */
  signal: AbortSignal
}

/** Why there is no answer; the rules' own is given instead. */
export type Unavailable =
  | 'slow'
  | 'busy'
  | 'down'
  | 'not set up right'
  | 'refused'
  | 'cut off'
  | 'unreadable'
  | 'wrong shape'
  | 'resting'
  | 'over the limit'
export type Tokens = { sent: number; received: number }
export type Answered<Answer> = { answer: Answer; tokens: Tokens } | { unavailable: Unavailable; tokens: Tokens }

/** Data as a model is shown it: nothing in it can end the JSON it stands in, or look like a tag. */
export function fence(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
