/** Asks a server no more than is needed: what it sent before is not sent again, and it is left alone when it is busy. */
import { setTimeout as wait } from 'node:timers/promises'

/** What a server said of an answer, to ask later whether it is still so. */
export type Validator = { etag: string | null; modified: string | null }
/** `body` null: it is as it was. */
export type Answer = { address: string; type: string; body: Buffer | null; validator: Validator }
/** Milliseconds. */
export type Politeness = { timeout: number; tries: number; pause: number; longestPause: number; mostBytes: number; redirects: number }

export const usualPoliteness: Politeness = {
  timeout: 30_000,
  tries: 5,
  pause: 1000,
  longestPause: 60_000,
  mostBytes: 64 * 1024 * 1024,
  redirects: 5,
}

/** The server said no for good: there is nothing at the address, or not for us. */
export class NothingThere extends Error {}

/** Throws `NothingThere` for a refusal, and an `Error` whose message can be shown when the server does not answer in the end. */
export async function fetchPolitely(address: string, known: Validator | null, politeness: Politeness): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce(address, known, politeness)
    if ('answer' in outcome) return outcome.answer
    if (tries >= politeness.tries) throw new Error(`${address} ${outcome.why}, ${tries} times: try again later.`)
    await wait(Math.min(politeness.longestPause, Math.max(outcome.after ?? 0, politeness.pause * 2 ** (tries - 1))))
  }
}

type Outcome = { answer: Answer } | { why: string; after: number | null }

async function tryOnce(address: string, known: Validator | null, politeness: Politeness): Promise<Outcome> {
  const signal = AbortSignal.timeout(politeness.timeout)
  let response: Response
  try {
    response = await follow(address, known, { signal, redirects: politeness.redirects })
  } catch (cause) {
    if (cause instanceof NothingThere) throw cause
    return { why: signal.aborted ? 'did not answer in time' : 'could not be reached', after: null }
  }
  if (response.status === 304) return { answer: { address: response.url, type: '', body: null, validator: known ?? validatorOf(response) } }
  if (response.status === 429 || response.status >= 500) {
    await response.body?.cancel()
    return { why: `answered ${response.status}`, after: pauseAsked(response) }
  }
  if (!response.ok) {
    await response.body?.cancel()
    throw new NothingThere(`${address} answered ${response.status}: check the address.`)
  }
  try {
    const body = await readBody(response, politeness.mostBytes, address)
    return { answer: { address: response.url, type: response.headers.get('content-type') ?? '', body, validator: validatorOf(response) } }
  } catch (cause) {
    if (cause instanceof NothingThere) throw cause
    return { why: signal.aborted ? 'did not answer in time' : 'broke off its answer', after: null }
  }
}

async function follow(
  address: string,
  known: Validator | null,
  { signal, redirects }: { signal: AbortSignal; redirects: number },
): Promise<Response> {
  let at = toWebAddress(address)
  for (let i = 0; i <= redirects; i++) {
    const response = await fetch(at, { redirect: 'manual', signal, headers: headersFor(known) })
    const next = response.status >= 300 && response.status < 400 && response.status !== 304 ? response.headers.get('location') : null
    if (next === null) return response
    await response.body?.cancel()
    at = toWebAddress(new URL(next, at).href)
  }
  throw new NothingThere(`${address} leads on and on to other addresses: give the one it should end at.`)
}

function toWebAddress(address: string): string {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) throw new NothingThere(`“${address}” is no address that starts with https:// or http://.`)
  return url.href
}

function headersFor(known: Validator | null): Record<string, string> {
  return {
    Accept: 'application/json, text/csv;q=0.8, */*;q=0.5',
    'User-Agent': 'tass-signposting-assistant (imports Open Referral UK)',
    ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
    ...(known?.modified ? { 'If-Modified-Since': known.modified } : {}),
  }
}

function validatorOf({ headers }: Response): Validator {
  return { etag: headers.get('etag'), modified: headers.get('last-modified') }
}

/** In milliseconds; servers give seconds or a date. */
function pauseAsked({ headers }: Response): number | null {
  const said = headers.get('retry-after')
  if (said === null) return null
  return /^\d+$/.test(said) ? Number(said) * 1000 : Math.max(0, Date.parse(said) - Date.now()) || null
}

async function readBody(response: Response, mostBytes: number, address: string): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > mostBytes)
      throw new NothingThere(`${address} sends more than ${Math.round(mostBytes / 1024 / 1024)} MB at once: ask the directory for pages.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
