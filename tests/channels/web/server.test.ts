import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import type { Store } from '../../../src/ports.ts'
import { dial, hear } from '../../support/raw-http.ts'
import { startWeb, type Web } from '../../support/web.ts'

let web: Web
let stopped = false
afterEach(async () => {
  if (!stopped) await web.stop()
  stopped = false
})

function stop(): Promise<void> {
  stopped = true
  return web.stop()
}

/** Tells when an answer is under way, and holds it until it is let go. */
async function holdingStore(): Promise<{ store: Store; underWay: Promise<void>; letGo(): void }> {
  const store = await openMemoryStore()
  const begun = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const find = async (id: string) => {
    begun.resolve()
    await held.promise
    return store.conversations.find(id)
  }
  return { store: { ...store, conversations: { ...store.conversations, find } }, underWay: begun.promise, letGo: held.resolve }
}

function ask(): Promise<Response> {
  const body = JSON.stringify({ question: 'sleep in Wyre', thread: 't' })
  return fetch(`${web.url}/api/ask`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
}

describe('a stop', () => {
  it('waits for an answer under way, and takes no new connection meanwhile', async () => {
    const { store, underWay, letGo } = await holdingStore()
    web = await startWeb({ files: [], store })
    const answer = ask()
    await underWay
    const stopping = stop()
    await expect(fetch(`${web.url}/health`)).rejects.toThrow('fetch failed')
    letGo()
    expect(await (await answer).json()).toMatchObject({ found: true })
    await stopping
  })

  it('closes connections that are kept for later, and those on which nothing was ever asked', async () => {
    web = await startWeb({ files: [], patience: { keepAliveTimeout: 600_000, grace: 600_000 } })
    const silent = hear(await dial(web.url))
    const kept = await dial(web.url)
    kept.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(kept, 'data')
    await stop()
    await Promise.all([silent, hear(kept)])
  })

  it('cuts off a client that is stuck in the end', async () => {
    web = await startWeb({ files: [], patience: { grace: 100, requestTimeout: 600_000 } })
    const stuck = await dial(web.url)
    stuck.write('POST /ask HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 100\r\n')
    await fetch(`${web.url}/health`)
    await stop()
    await hear(stuck)
  })

  it('is over at once when nobody is there', async () => {
    web = await startWeb({ files: [], patience: { grace: 600_000 } })
    await stop()
  })
})

describe('a slow client', () => {
  const quick = { connectionsCheckingInterval: 20, headersTimeout: 100, requestTimeout: 100 }

  it.each([
    ['that says nothing', ''],
    ['that never ends its headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['that never ends its body', 'POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"'],
    [
      'that never ends its chunks',
      'POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    ],
  ])('%s is cut off with a word', async (_, begun) => {
    web = await startWeb({ files: [], patience: quick })
    const socket = await dial(web.url)
    socket.write(begun)
    const trickling = setInterval(() => socket.write('a'), 10)
    const { status } = await hear(socket)
    clearInterval(trickling)
    expect(begun === '' ? [400, 408] : [408]).toContain(status)
  })

  it('that does not take what it asked for is cut off', async () => {
    web = await startWeb({ files: [], patience: { silence: 100, grace: 600_000 }, env: { RATE_LIMIT: '1000000' } })
    const socket = await dial(web.url)
    // More answers than the buffers between the two can hold.
    socket.write('GET /api HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2000))
    await new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
    socket.pause()
    // Were it not cut off, the stop would have to wait for it.
    await stop()
    socket.destroy()
  })

  it('does not keep others waiting', async () => {
    web = await startWeb({ files: [] })
    const slow = await Promise.all(Array.from({ length: 200 }, () => dial(web.url)))
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    expect((await fetch(`${web.url}/themes`)).status).toBe(200)
    for (const socket of slow) socket.destroy()
  })
})

describe('more connections than it holds', () => {
  it('are turned away, and taken again once there is room', async () => {
    web = await startWeb({ files: [], patience: { mostConnections: 3 } })
    const held = await Promise.all([1, 2, 3].map(() => dial(web.url)))
    expect((await hear(await dial(web.url))).head).toBe('')
    for (const socket of held) {
      socket.write('GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
      expect((await hear(socket)).status).toBe(200)
    }
    expect((await fetch(`${web.url}/health`)).status).toBe(200)
  })
})
