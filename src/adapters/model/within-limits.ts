/** A model that is left alone while it keeps failing, and once the month's tokens are used up. */
import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhenResult } from 'cockatiel'
import type { Answered, ModelUse, Tokens, Unavailable } from '../../phrasing/asking.ts'
import type { Clock, Log, Model, Store } from '../../ports.ts'

/** Told of each asking, for those who watch the figures. */
export type Meter = (asked: { use: ModelUse; came: 'answer' | Unavailable; tokens: Tokens }) => void

type Parts = { usage: Store['modelUsage']; clock: Clock; log: Log; meter: Meter; monthlyTokens: number }

/** After so many failures on end it rests for so many milliseconds, then one more asking decides. */
const rest = { failures: 5, milliseconds: 30_000 }

/** Those that the model could not help, and that asking again later may mend. */
const failures: ReadonlySet<Unavailable> = new Set(['slow', 'busy', 'down', 'not set up right', 'unreadable'])
const none: Tokens = { sent: 0, received: 0 }

export function withinLimits(model: Model, { usage, clock, log, meter, monthlyTokens }: Parts): Model {
  const breaker = circuitBreaker(
    handleWhenResult((result) => failures.has((result as { unavailable: Unavailable }).unavailable)),
    { halfOpenAfter: rest.milliseconds, breaker: new ConsecutiveBreaker(rest.failures) },
  )
  breaker.onBreak(() => log.failed('The language model is left alone for a while', new Error('it failed several times on end')))
  const count = async <Answer>(asked: Answered<Answer>): Promise<Answered<Answer>> => {
    const { sent, received } = asked.tokens
    if (sent + received > 0)
      await usage.add(month(clock), sent + received).catch((cause) => log.failed('The tokens used could not be kept in the store', cause))
    return asked
  }
  return {
    async ask(asking) {
      const asked: Answered<never> | Awaited<ReturnType<typeof ask>> = await ask()
      meter({ use: asking.use, came: 'unavailable' in asked ? asked.unavailable : 'answer', tokens: asked.tokens })
      return asked

      async function ask() {
        if (await isUsedUp()) return { unavailable: 'over the limit' as const, tokens: none }
        return breaker.execute(async () => count(await model.ask(asking))).catch(whileResting)
      }
    },
  }

  /** What cannot be counted is not spent. */
  async function isUsedUp(): Promise<boolean> {
    try {
      return (await usage.total(month(clock))) >= monthlyTokens
    } catch (cause) {
      log.failed('The tokens used could not be read from the store', cause)
      return true
    }
  }
}

function whileResting(error: unknown): { unavailable: Unavailable; tokens: Tokens } {
  if (error instanceof BrokenCircuitError) return { unavailable: 'resting', tokens: none }
  throw error
}

function month(clock: Clock): string {
  return clock.today().slice(0, 7)
}
