/** Reads no more of an answer than an answer can be long. */

/** Above every answer asked for. */
const most = 64 * 1024

export class TooManyBytes extends Error {}

export function withMostBytes(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (address, options) => {
    const response = await fetch(address, options)
    if (response.body === null) return response
    const { status, statusText, headers } = response
    return new Response(await readUpTo(response.body), { status, statusText, headers })
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > most) throw new TooManyBytes('The answer is longer than any answer asked for')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
