import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWeb, textOf, type Web } from '../../support/web.ts'

let web: Web
beforeAll(async () => {
  web = await startWeb({ files: [] })
})
afterAll(() => web.stop())

type Sent = { path?: string; headers?: Record<string, string>; body?: NonNullable<RequestInit['body']> }

function post({ path = '/ask', headers = {}, body = new URLSearchParams({ question: 'sleep in Wyre' }) }: Sent): Promise<Response> {
  return fetch(web.url + path, { method: 'POST', headers, body, redirect: 'manual' })
}

function parts(): FormData {
  const form = new FormData()
  form.set('question', 'sleep in Wyre')
  return form
}

describe('a form', () => {
  it.each<[string, () => Record<string, string>]>([
    ['with the origin of this site', () => ({ origin: web.url })],
    ['that the browser says comes from this site', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['behind a proxy that ends TLS', () => ({ origin: web.url.replace('http:', 'https:') })],
  ])('%s is taken', async (_, headers) => {
    expect((await post({ headers: headers() })).status).toBe(303)
  })

  it.each<[string, () => Sent]>([
    ['without an origin', () => ({})],
    ['of origin null, as from a sandboxed frame', () => ({ headers: { origin: 'null' } })],
    ['of another site', () => ({ headers: { origin: 'https://evil.example' } })],
    ['of another port of this machine', () => ({ headers: { origin: 'http://127.0.0.1:1' } })],
    ['of a site whose name begins like ours', () => ({ headers: { origin: `${web.url}.evil.example` } })],
    ['whose origin is no address', () => ({ headers: { origin: 'evil' } })],
    ['sent from another site', () => ({ headers: { 'sec-fetch-site': 'cross-site' } })],
    ['sent from a neighbouring site', () => ({ headers: { 'sec-fetch-site': 'same-site', origin: 'https://other.example' } })],
    ['typed into an address bar', () => ({ headers: { 'sec-fetch-site': 'none' } })],
    ['in parts', () => ({ body: parts() })],
    ['as plain text', () => ({ headers: { 'content-type': 'text/plain' }, body: 'question=sleep' })],
    ['of a type in capitals', () => ({ headers: { 'content-type': 'TEXT/PLAIN; application/json' }, body: 'question=sleep' })],
    ['of no type', () => ({ body: new Blob(['question=sleep']) })],
  ])('%s is refused in plain words, and gets no cookie', async (_, sent) => {
    const response = await post(sent())
    expect(response.status).toBe(403)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await textOf(response)).toContain('forms are only taken from this site’s own pages')
  })

  it.each(['/ask', '/ask.json', '/new', '/forget', '/feedback', '/api/ask'])('to %s is refused from elsewhere', async (path) => {
    expect((await post({ path, headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })
})

describe('the door for programs', () => {
  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml', 'application/jsonx', 'text/json'])(
    'does not take %s even from this site',
    async (type) => {
      const headers = { origin: web.url, 'content-type': type }
      const response = await post({ path: '/api/ask', headers, body: '{"question":"sleep in Wyre"}' })
      expect(response.status).toBe(415)
      expect(await response.json()).toEqual({ error: expect.stringContaining('application/json') })
    },
  )

  it('takes JSON with a character set', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await post({ path: '/api/ask', headers, body: '{"question":"sleep in Wyre"}' })).status).toBe(200)
  })

  it('lets no script of another site ask: a browser’s question beforehand gets no permission', async () => {
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const response = await fetch(`${web.url}/api/ask`, { method: 'OPTIONS', headers })
    expect(response.status).toBe(404)
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('says what is wrong as JSON whatever the client accepts', async () => {
    const refused = await post({ path: '/api/ask', headers: { accept: '*/*' } })
    expect(refused.status).toBe(403)
    expect(await refused.json()).toEqual({ error: expect.any(String) })
  })
})
