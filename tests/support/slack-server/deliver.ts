/** How our loopback Slack tells the app of something: signed, with three seconds to acknowledge it, and again when that fails. */
import { createHmac } from 'node:crypto'

/** `answer`: what the acknowledgement held. `tries`: how often it was sent. */
export type Delivered = { ok: boolean; ms: number; tries: number; answer: unknown }
export type Payload = { kind: 'event' | 'interactive' | 'command'; body: Record<string, unknown> }

export const deadline = 3_000
/** Before each new try of an event. Slack’s own pauses are none, a minute and five. */
const pauses = [0, 50, 100]

export function sign(secret: string, body: string, at = Math.floor(Date.now() / 1000)): Record<string, string> {
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`
  return { 'x-slack-signature': signature, 'x-slack-request-timestamp': String(at) }
}

export function toBody({ kind, body }: Payload): { text: string; type: string } {
  if (kind === 'event') return { text: JSON.stringify(body), type: 'application/json' }
  const fields = kind === 'interactive' ? { payload: JSON.stringify(body) } : (body as Record<string, string>)
  return { text: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' }
}

export async function deliverOverHttp(payload: Payload, { url, secret }: { url: string; secret: string }): Promise<Delivered> {
  const { text, type } = toBody(payload)
  for (let tries = 1; ; tries++) {
    const started = performance.now()
    const retry = tries > 1 ? { 'x-slack-retry-num': String(tries - 1), 'x-slack-retry-reason': 'http_timeout' } : {}
    const headers = { 'content-type': type, ...sign(secret, text), ...retry }
    const response = await fetch(url, { method: 'POST', body: text, headers, signal: AbortSignal.timeout(deadline) }).catch(() => null)
    const answer = response?.ok ? await response.text() : ''
    const result = {
      ok: response?.ok ?? false,
      ms: performance.now() - started,
      tries,
      answer: answer.startsWith('{') ? JSON.parse(answer) : answer,
    }
    // Only events are told of again: somebody who pressed or typed sees that it failed.
    if (result.ok || payload.kind !== 'event' || tries > pauses.length) return result
    await new Promise((resolve) => setTimeout(resolve, pauses[tries - 1]))
  }
}
