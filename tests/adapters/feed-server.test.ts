import { afterEach, describe, expect, it } from 'vitest'
import { type FeedMemory, readServer } from '../../src/adapters/feed-server.ts'
import { usualPoliteness } from '../../src/adapters/polite-fetch.ts'
import { type FeedServer, sendJson, startFeed, toPage } from '../support/feed-server.ts'
import { service, uuid } from '../support/feeds.ts'

const services = Array.from({ length: 5 }, (_, i) => service({ id: uuid(i), name: `Sleep club ${i}` }))
const politeness = { ...usualPoliteness, pause: 1, longestPause: 5, timeout: 2000, tries: 3 }

let feed: FeedServer
afterEach(() => feed.stop())

async function read(path = '/services', memory: FeedMemory = { answers: {}, short: {} }, knows: (id: string) => boolean = () => false) {
  const done = await readServer(feed.url + path, { memory, knows, politeness, progress: () => {} })
  if (done.kind !== 'records') throw new Error('These were records')
  return { ...done, kinds: done.faults.map(({ kind }) => kind) }
}

describe('a directory', () => {
  it('is read page by page, from its welcome on', async () => {
    feed = await startFeed((path, _, response) => sendJson(response, path === '/' ? { version: 'HSDS-UK-3.0' } : toPage(path, services, 2)))
    const done = await read('/')
    expect(done.records).toHaveLength(5)
    expect(done).toMatchObject({ whole: true, faults: [] })
    expect(feed.asked.map(({ path }) => path)).toEqual(['/', ...[1, 2, 3].map((page) => `/services?page=${page}&per_page=100`)])
  })

  it('is read to its end by our own count when no page says that it is the last', async () => {
    feed = await startFeed((path, _, response) => sendJson(response, toPage(path, services, 2, { last_page: false, total_items: 9 })))
    const done = await read()
    expect(done.records).toHaveLength(5)
    expect(done.kinds).toContain('wrongTotal')
    expect(done.whole).toBe(true)
  })

  it('is read on when a page in the middle says that it is the last', async () => {
    feed = await startFeed((path, _, response) => sendJson(response, toPage(path, services, 2, { last_page: true })))
    const done = await read()
    expect(done.records).toHaveLength(5)
    expect(done.kinds).toContain('wrongEnd')
  })

  it('that never ends is left as soon as a page holds nothing new', async () => {
    feed = await startFeed((_, __, response) => sendJson(response, { ...toPage('/', services, 5), last_page: false, total_items: 1000 }))
    const done = await read()
    expect(done.records).toHaveLength(5)
    expect(done.kinds).toContain('endless')
    expect(feed.asked).toHaveLength(2)
  })

  it('that breaks off in the middle is not whole', async () => {
    feed = await startFeed((path, _, response) =>
      path.includes('page=2') ? sendJson(response, {}, {}, 500) : sendJson(response, toPage(path, services, 2)),
    )
    const done = await read()
    expect(done.records).toHaveLength(2)
    expect(done.whole).toBe(false)
  })

  it('that gives short items is asked for each of them', async () => {
    const short = services.map(({ id, name }) => ({ id, name }))
    feed = await startFeed((path, _, response) => {
      const one = services.find(({ id }) => path === `/services/${id}`)
      sendJson(response, one ?? toPage(path, short, 5))
    })
    const { records } = await read()
    expect(records.map(({ service }) => service)).toEqual(services)
  })
})

describe('a server', () => {
  it('is asked whether its answers are still the same, and spared the rest', async () => {
    feed = await startFeed((path, _, response, request) => {
      if (request.headers['if-none-match'] === `"${path}"`) response.writeHead(304).end()
      else sendJson(response, toPage(path, services, 2), { etag: `"${path}"` })
    })
    const first = await read()
    const second = await read('/services', first.memory, () => true)
    expect(second).toMatchObject({ records: [], whole: true, unchanged: services.map(({ id }) => id) })
  })

  it('is not trusted to be unchanged where we do not hold what it sent', async () => {
    feed = await startFeed((path, _, response, request) => {
      if (request.headers['if-none-match']) response.writeHead(304).end()
      else sendJson(response, toPage(path, services, 5), { etag: '"1"' })
    })
    const first = await read()
    expect((await read('/services', first.memory, () => false)).records).toHaveLength(5)
  })

  it('that is busy is asked again after a pause', async () => {
    feed = await startFeed((path, times, response) =>
      times === 0 ? sendJson(response, {}, { 'retry-after': '0' }, 429) : sendJson(response, toPage(path, services, 5)),
    )
    expect((await read()).records).toHaveLength(5)
  })

  it.each<[what: string, status: number, headers: Record<string, string>, say: string]>([
    ['refuses', 404, {}, 'answered 404: check the address.'],
    ['fails each time', 500, {}, 'answered 500, 3 times: try again later.'],
    ['leads in a circle', 302, { location: '/services' }, 'leads on and on to other addresses: give the one it should end at.'],
    ['leads to a file', 302, { location: 'file:///etc/passwd' }, 'is no address that starts with https:// or http://.'],
  ])('that %s is named in a sentence', async (_, status, headers, say) => {
    feed = await startFeed((_, __, response) => sendJson(response, {}, headers, status))
    await expect(read()).rejects.toThrow(say)
  })

  it('that sends more than is sensible is cut off', async () => {
    feed = await startFeed((_, __, response) => sendJson(response, services))
    const wish = {
      memory: { answers: {}, short: {} },
      knows: () => false,
      politeness: { ...politeness, mostBytes: 100 },
      progress: () => {},
    }
    await expect(readServer(feed.url, wish)).rejects.toThrow('ask the directory for pages')
  })

  it('that says nothing is given up after the time we wait', async () => {
    feed = await startFeed(() => {})
    const wish = {
      memory: { answers: {}, short: {} },
      knows: () => false,
      politeness: { ...politeness, timeout: 30, tries: 2 },
      progress: () => {},
    }
    await expect(readServer(feed.url, wish)).rejects.toThrow('did not answer in time, 2 times: try again later.')
  })
})
