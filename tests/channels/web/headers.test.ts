import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speak } from '../../support/raw-http.ts'
import { startWeb, type Web } from '../../support/web.ts'

let web: Web
beforeAll(async () => {
  web = await startWeb({ files: [] })
})
afterAll(() => web.stop())

/** Written by hand: a directive that goes missing, or grows, is seen here. */
const guarding = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

async function assetPath(): Promise<string> {
  return /\/assets\/[^"]+style\.css/.exec(await (await fetch(web.url)).text())?.[0] ?? ''
}

const form = (fields: Record<string, string>, origin = web.url): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers: { origin },
  redirect: 'manual',
})
const json = (body: string): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } })

const kinds: [kind: string, status: number, ask: () => Promise<Response>][] = [
  ['a page', 200, () => fetch(`${web.url}/`)],
  ['a list as JSON', 200, () => fetch(`${web.url}/themes.json`)],
  ['the OpenAPI document', 200, () => fetch(`${web.url}/api`)],
  ['a style', 200, async () => fetch(web.url + (await assetPath()))],
  ['health', 200, () => fetch(`${web.url}/health`)],
  ['metrics', 200, () => fetch(`${web.url}/metrics`)],
  ['an answer as JSON', 200, () => fetch(`${web.url}/api/ask`, json('{"question":"sleep in Wyre"}'))],
  ['a redirect after a form', 303, () => fetch(`${web.url}/ask`, form({ question: 'sleep in Wyre' }))],
  ['a page that is missing', 404, () => fetch(`${web.url}/nothing/here`)],
  ['a refused form', 403, () => fetch(`${web.url}/ask`, form({ question: 'sleep' }, 'https://evil.example'))],
  ['a body that is too long', 413, () => fetch(`${web.url}/ask`, form({ question: 'a'.repeat(200_000) }))],
  ['JSON that is none', 400, () => fetch(`${web.url}/api/ask`, json('{'))],
  ['a method that nothing answers', 404, () => fetch(`${web.url}/offers`, { method: 'OPTIONS' })],
]

describe('every kind of answer', () => {
  it.each(kinds)('%s carries the headers that guard a browser', async (_, status, ask) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expect(Object.fromEntries(response.headers)).toMatchObject(guarding)
    expect(response.headers.get('x-powered-by')).toBeNull()
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is kept by no cache, except for what its address changes with', async () => {
    for (const [kind, , ask] of kinds) {
      const kept = kind === 'a style' ? 'public, max-age=31536000, immutable' : 'no-store'
      expect([kind, (await ask()).headers.get('cache-control')]).toEqual([kind, kept])
    }
  })

  it('carries them even when the address or the host cannot be read', async () => {
    for (const lines of [
      ['GET /a\\b HTTP/1.1', 'Host: x'],
      ['GET / HTTP/1.1', 'Host: evil@x'],
      ['OPTIONS * HTTP/1.1', 'Host: x'],
    ]) {
      const { status, head, body } = await speak(web.url, [...lines, 'Connection: close'])
      expect(status).toBe(400)
      for (const [name, value] of Object.entries(guarding)) expect(head.toLowerCase()).toContain(`${name}: ${value.toLowerCase()}`)
      expect(body).toContain('could not be read')
    }
  })

  it('loads nothing from another site and runs no script of its own', async () => {
    const pages = ['/', '/themes', '/themes/sleep', '/localities', '/search?q=sleep', '/privacy', '/nothing']
    for (const path of pages) {
      const html = await (await fetch(web.url + path)).text()
      expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//)
      expect(html).not.toMatch(/<script(?! src=)|\son\w+="|style="|<style/)
    }
  })
})
