/** Every way in which asking a model can fail, as one of a few reasons. */
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import type { Unavailable } from '../../phrasing/asking.ts'
import { TooManyBytes } from './most-bytes.ts'

/** The first that fits; those that are kinds of another come before it. */
const reasons: [(error: unknown) => boolean, Unavailable][] = [
  [(error) => error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError, 'slow'],
  [(error) => causeOf(error) instanceof TooManyBytes, 'unreadable'],
  [(error) => error instanceof APIConnectionError, 'down'],
  [(error) => error instanceof OpenAI.RateLimitError, 'busy'],
  [(error) => error instanceof APIError && (error.status ?? 0) >= 500, 'down'],
  [(error) => error instanceof APIError && error.status === 408, 'slow'],
  [(error) => error instanceof APIError && error.status !== undefined, 'not set up right'],
]

/** What is left is an answer that is none: broken JSON, or a page of a proxy. */
export function whyUnavailable(error: unknown): Unavailable {
  return reasons.find(([fits]) => fits(error))?.[1] ?? 'unreadable'
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? causeOf(error.cause) : error
}
