import { afterEach, describe, expect, it } from 'vitest'
import type { Library } from '../../../src/finding/library.ts'
import { Broken, brokenStore, collectingLog } from '../../support/broken.ts'
import { startWeb, textOf, type Web } from '../../support/web.ts'

let web: Web
afterEach(() => web.stop())

const secrets = /hunter2|ECONNREFUSED|postgres|\/srv\/|\.ts\b|node_modules|Error:/

const cookie = 'conversation=0b1c2d3e-4f50-4162-9374-8596a7b8c9d0'

async function post(path: string, fields: Record<string, string> = {}): Promise<Response> {
  const body = new URLSearchParams(fields)
  return fetch(web.url + path, { method: 'POST', body, headers: { origin: web.url, cookie }, redirect: 'manual' })
}

describe('a store that fails', () => {
  it('costs the memory and not the answer', async () => {
    web = await startWeb({ files: [], store: brokenStore })
    const response = await post('/ask', { question: 'sleep in Wyre' })
    expect(response.status).toBe(200)
    const text = await textOf(response)
    expect(text).toContain('Priya Nolan')
    expect(text).toContain('What you asked before cannot be shown just now')
    expect(text).not.toContain('Was this useful?')
  })

  it('leaves the page to ask on, which says that earlier questions cannot be shown', async () => {
    web = await startWeb({ files: [], store: brokenStore })
    const response = await fetch(`${web.url}/`, { headers: { cookie } })
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('What you asked before cannot be shown just now')
    expect(html).toContain('<form id="ask"')
  })

  it('leaves every entry to be read', async () => {
    web = await startWeb({ files: [], store: brokenStore })
    for (const path of ['/themes/sleep', '/search?q=sleep', '/privacy', '/api', '/metrics'])
      expect((await fetch(web.url + path, { headers: { cookie } })).status).toBe(200)
  })

  it('answers programs all the same', async () => {
    web = await startWeb({ files: [], store: brokenStore })
    const sent = { method: 'POST', body: '{"question":"sleep in Wyre","thread":"t"}', headers: { 'content-type': 'application/json' } }
    expect(await (await fetch(`${web.url}/api/ask`, sent)).json()).toMatchObject({ found: true, thread: 't' })
  })

  it.each<[string, Record<string, string>]>([
    ['/forget', {}],
    ['/feedback', { turn: '1', useful: 'yes' }],
  ])('is admitted plainly where something was to be changed (%s), and the cookie stays', async (path, fields) => {
    const { lines, log } = collectingLog()
    web = await startWeb({ files: [], store: brokenStore, log })
    const response = await post(path, fields)
    expect(response.status).toBe(500)
    expect(response.headers.getSetCookie()).toEqual([])
    const html = await response.text()
    expect(html).toContain('Something went wrong')
    expect(html).not.toMatch(secrets)
    expect(lines).toEqual([expect.stringContaining(`POST ${path} failed`)])
  })

  it('is told by health, without a reason that only operators should see', async () => {
    web = await startWeb({ files: [], store: brokenStore })
    const response = await fetch(`${web.url}/health`)
    expect([response.status, await response.json()]).toEqual([503, { status: 'store unavailable' }])
  })
})

describe('something of ours that fails', () => {
  const broken = new Proxy({} as Library, {
    get: () => {
      throw new Broken()
    },
  })

  it.each(['/themes/sleep', '/themes', '/search?q=sleep', '/entries?refs=themes/sleep'])(
    'is a page without its reason on %s',
    async (path) => {
      web = await startWeb({ library: broken })
      for (const [accept, type] of [
        ['text/html', 'text/html; charset=UTF-8'],
        ['application/json', 'application/json'],
      ] as const) {
        const response = await fetch(web.url + path, { headers: { accept } })
        expect([response.status, response.headers.get('content-type')]).toEqual([500, type])
        expect(await response.text()).not.toMatch(secrets)
      }
    },
  )

  it('never keeps the safety card from anybody', async () => {
    web = await startWeb({ library: broken, store: brokenStore })
    const question = 'a child told me her dad hits her with a belt'
    expect(await textOf(await post('/ask', { question }))).toContain('call 999')
    expect(await textOf(await fetch(`${web.url}/search?q=${encodeURIComponent(question)}`))).toContain('call 999')
  })
})

describe('while the index is loading', () => {
  it.each(['/', '/themes', '/themes/sleep', '/search?q=x', '/nothing'])(
    '%s says that it is starting, and tries again by itself',
    async (path) => {
      web = await startWeb({ library: null })
      const response = await fetch(web.url + path)
      expect([response.status, response.headers.get('retry-after'), response.headers.get('refresh')]).toEqual([503, '2', '3'])
      expect(await textOf(response)).toContain('The assistant is starting')
    },
  )

  it('a question is not tried again by itself, which would lead nowhere', async () => {
    web = await startWeb({ library: null })
    const response = await post('/ask', { question: 'sleep in Wyre' })
    expect([response.status, response.headers.get('refresh')]).toEqual([503, null])
  })

  it.each(['/themes.json', '/api'])('%s says so as JSON', async (path) => {
    web = await startWeb({ library: null })
    const response = await fetch(web.url + path)
    expect([response.status, await response.json()]).toEqual([503, { error: expect.stringContaining('starting') }])
  })

  it('health says so, and styles and metrics are there', async () => {
    web = await startWeb({ library: null })
    const health = await fetch(`${web.url}/health`)
    expect([health.status, await health.json()]).toEqual([503, { status: 'starting' }])
    const style = /\/assets\/[^"]+\.css/.exec(await (await fetch(web.url)).text())?.[0]
    for (const path of ['/metrics', style]) expect((await fetch(web.url + path)).status).toBe(200)
  })
})
