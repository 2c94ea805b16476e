import { afterEach, describe, expect, it } from 'vitest'
import { startWeb, textOf, type Web } from '../../support/web.ts'

let web: Web
afterEach(() => web.stop())

type Asking = { path?: string; json?: boolean; forwarded?: string; from?: string }

function ask({ json = false, path = json ? '/api/ask' : '/ask', forwarded }: Asking = {}): Promise<Response> {
  const headers: Record<string, string> = { origin: web.url, ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) }
  const question = 'sleep in Wyre'
  const sent = json
    ? { body: JSON.stringify({ question }), type: 'application/json' }
    : { body: `question=${question}`, type: 'application/x-www-form-urlencoded' }
  return fetch(web.url + path, { method: 'POST', body: sent.body, headers: { ...headers, 'content-type': sent.type }, redirect: 'manual' })
}

async function statusesOf(times: number, act: () => Promise<Response>): Promise<number[]> {
  const statuses: number[] = []
  for (let time = 0; time < times; time++) statuses.push((await act()).status)
  return statuses
}

describe('questions', () => {
  it('are answered as often as the limit says, and then refused with when to come back', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '3' } })
    expect(await statusesOf(3, () => ask())).toEqual([303, 303, 303])
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(await textOf(refused)).toMatch(/Too many requests came from your connection. Try again in \d+ seconds?\./)
  })

  it('of programs count separately, and are refused as JSON', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1' } })
    expect(await statusesOf(1, () => ask())).toEqual([303])
    expect(await statusesOf(2, () => ask({ json: true }))).toEqual([200, 429])
    expect(await (await ask({ json: true })).json()).toEqual({ error: expect.stringContaining('Too many requests') })
  })

  it('count at whichever ending of the address', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1' } })
    expect(await statusesOf(1, () => ask())).toEqual([303])
    expect(await statusesOf(1, () => ask({ path: '/ask.json' }))).toEqual([429])
  })

  it('that are refused leave pages open', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1' } })
    await statusesOf(3, () => ask())
    expect((await fetch(`${web.url}/themes`)).status).toBe(200)
  })
})

describe('pages', () => {
  it('are limited too, and health and metrics are not', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1' } })
    const statuses = await statusesOf(11, () => fetch(`${web.url}/themes`))
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
    expect((await fetch(`${web.url}/health`)).status).toBe(200)
    expect((await fetch(`${web.url}/metrics`)).status).toBe(200)
  })

  it('that do not exist, and forms from elsewhere, count like any other', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1' } })
    await statusesOf(5, () => fetch(`${web.url}/nothing`))
    await statusesOf(5, () => fetch(`${web.url}/new`, { method: 'POST', body: 'x' }))
    expect((await fetch(`${web.url}/nothing`)).status).toBe(429)
  })
})

describe('a client', () => {
  it('cannot get more by saying that it speaks for others', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1' } })
    expect((await ask({ forwarded: '203.0.113.1' })).status).toBe(303)
    expect((await ask({ forwarded: '203.0.113.2' })).status).toBe(429)
  })

  it('behind a trusted proxy is counted by itself, whatever it puts before its own address', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1', TRUST_PROXY: 'loopback' } })
    expect((await ask({ forwarded: '198.51.100.1, 203.0.113.1' })).status).toBe(303)
    expect((await ask({ forwarded: '198.51.100.2, 203.0.113.1' })).status).toBe(429)
    expect((await ask({ forwarded: '203.0.113.2' })).status).toBe(303)
  })

  it('has one count for its whole IPv6 network', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1', TRUST_PROXY: 'loopback' } })
    expect((await ask({ forwarded: '2001:db8::1' })).status).toBe(303)
    expect((await ask({ forwarded: '2001:db8::2:3:4:5' })).status).toBe(429)
    expect((await ask({ forwarded: '2001:db8:0:1::1' })).status).toBe(303)
  })
})
