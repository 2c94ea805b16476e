/** The way to Slack’s methods, with a token for each workspace. */
import type { Logger } from '@slack/bolt'
import { WebClient, type WebClientOptions } from '@slack/web-api'
import type { Log } from '../../ports.ts'
import { outcomeOf } from './outcome.ts'

/** `url`: another root for Slack’s methods than its own; null for that. */
export type ApiSettings = { url: string | null; timeoutMs: number }

/** Never tries anything again by itself: a message would be posted twice. */
export function createClient(token: string | undefined, { url, timeoutMs }: ApiSettings, log: Log): WebClient {
  return new WebClient(token, { ...clientOptions({ url, timeoutMs }), logger: toLogger(log) })
}

export function clientOptions({ url, timeoutMs }: ApiSettings): WebClientOptions {
  return { ...rootOf(url), retryConfig: { retries: 0 }, timeout: timeoutMs, rejectRateLimitedCalls: true, allowAbsoluteUrls: false }
}

export function rootOf(url: string | null): { slackApiUrl?: string } {
  return url === null ? {} : { slackApiUrl: url.endsWith('/') ? url : `${url}/` }
}

/** Tells when what was refused for now may be tried again; longer than this nobody waits. */
const longestWait = 30_000

/** For calls that may be made twice: one that fails is made once more. */
export async function twice<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.is === 'refused' || (outcome.is === 'later' && outcome.afterMs > longestWait)) throw error
    if (outcome.is === 'later') await new Promise((resolve) => setTimeout(resolve, outcome.afterMs))
    return call()
  }
}

/** Slack’s library logs a lot, some of it what people said: only what it calls an error is passed on, in its first words. */
export function toLogger(log: Log): Logger {
  const silent = () => {}
  return {
    debug: silent,
    info: silent,
    warn: silent,
    error: (...said) => log.failed('Slack’s library', String(said[0]).slice(0, 200)),
    setLevel: silent,
    getLevel: () => 'error' as ReturnType<Logger['getLevel']>,
    setName: silent,
  }
}
