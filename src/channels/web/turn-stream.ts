/** A part of the page that is sent twice where a language model words the answer: first as the rules gave it, then as it stays. */
import type { Html } from './html.ts'

/** What follows takes the place of what came before it. The script of the page looks for it. */
const instead = '<!--instead-->'

/** `part` is told of an earlier state of what it gives. Rejects when it fails before it has told of any; later, that one stays. */
export async function streamPart(part: (early: (shown: Html) => void) => Promise<Html>): Promise<Response | Html> {
  const { promise: early, resolve } = Promise.withResolvers<Html>()
  const last = part(resolve)
  const first = await Promise.race([last.then((html) => ({ html, isLast: true })), early.then((html) => ({ html, isLast: false }))])
  if (first.isLast) return first.html
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(encoder.encode(`${await first.html}`))
      const html = await last.catch(() => null)
      if (html !== null) controller.enqueue(encoder.encode(`${instead}${await html}`))
      controller.close()
    },
  })
  // A proxy that waits for all of it would take away the point.
  return new Response(body, { headers: { 'Content-Type': 'text/html; charset=UTF-8', 'X-Accel-Buffering': 'no' } })
}
