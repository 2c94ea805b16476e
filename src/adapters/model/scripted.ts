/** Stands in for a language model: says what it was told to say, in that order. For tests and working offline. */
import type { Asking } from '../../phrasing/asking.ts'
import type { Model } from '../../ports.ts'

/** An answer as JSON would hold it; a function is asked with what the model was given. With none left, the model is down. */
export type Script = unknown | ((asking: Asking<unknown>) => unknown)

const noTokens = { sent: 0, received: 0 }

export function createScriptedModel(...script: Script[]): Model {
  const left = [...script]
  return {
    async ask(asking) {
      if (asking.signal.aborted) return { unavailable: 'slow', tokens: noTokens }
      if (left.length === 0) return { unavailable: 'down', tokens: noTokens }
      const next = left.shift()
      const { success, data } = asking.shape.safeParse(typeof next === 'function' ? next(asking) : next)
      return success ? { answer: data, tokens: noTokens } : { unavailable: 'wrong shape', tokens: noTokens }
    },
  }
}
