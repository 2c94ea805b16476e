import { afterEach, describe, expect, it } from 'vitest'
import { brokenStore } from '../../support/broken.ts'
import { startWeb, type Web } from '../../support/web.ts'

let web: Web
afterEach(() => web.stop())

async function metrics(): Promise<string> {
  const response = await fetch(`${web.url}/metrics`)
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return response.text()
}

/** `GET /:folder 200` → how many. */
async function counted(): Promise<Record<string, number>> {
  const lines = [...(await metrics()).matchAll(/^http_request_duration_seconds_count\{(.*)\} (\d+)$/gm)]
  return Object.fromEntries(
    lines.map(([, labels = '', count]) => {
      const { method, route, status } = Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
      return [`${method} ${route} ${status}`, Number(count)]
    }),
  )
}

const post = (path: string, headers: Record<string, string>, body: string) =>
  fetch(web.url + path, { method: 'POST', headers, body, redirect: 'manual' })

describe('metrics', () => {
  it('are text that Prometheus can read: each line is a comment or a sample, and each name is described first', async () => {
    web = await startWeb({ files: [] })
    await fetch(`${web.url}/themes`)
    const text = await metrics()
    expect(text.endsWith('\n')).toBe(true)
    const described = new Set<string>()
    for (const line of text.trimEnd().split('\n').filter(Boolean)) {
      const comment = /^# (?:HELP|TYPE) (\w+) \S/.exec(line)
      if (comment?.[1]) {
        described.add(comment[1])
        continue
      }
      const [, name = ''] = /^([a-z_:]\w*)(?:\{(?:\w+="(?:[^"\\]|\\.)*",?)*\})? (?:-?[\d.]+(?:e[+-]?\d+)?|\+Inf|NaN)$/i.exec(line) ?? []
      expect([line, described.has(name) || described.has(name.replace(/_(?:bucket|sum|count)$/, ''))]).toEqual([line, true])
    }
  })

  it('name routes, never what was asked of them', async () => {
    web = await startWeb({ files: [], env: { RATE_LIMIT: '1000' } })
    for (const path of [
      '/themes/sleep',
      '/themes/nothing',
      '/kieran',
      '/kieran/doyle/x',
      '/search?q=kieran',
      '/%00',
      '/themes.json?theme=kieran',
      '/entries?refs=kieran',
    ])
      await fetch(web.url + path)
    await fetch(`${web.url}/kieran`, { method: 'PURGE' })
    expect(await metrics()).not.toMatch(/kieran|doyle|nothing|sleep/)
    expect(await counted()).toEqual({
      'GET /:folder/:id 200': 1,
      'GET none 404': 4,
      'GET /search 200': 1,
      'GET /:folder 200': 1,
      'GET /entries 200': 1,
      'GET /metrics 200': 1,
      'PURGE /* 403': 1,
    })
  })

  it('are right after answers, refusals and failures', async () => {
    web = await startWeb({ files: [], store: brokenStore, env: { RATE_LIMIT: '3' } })
    const form = { origin: web.url, 'content-type': 'application/x-www-form-urlencoded' }
    const json = { 'content-type': 'application/json' }
    await post('/ask', form, 'question=sleep in Wyre')
    await post('/ask', { ...form, origin: 'https://evil.example' }, 'question=sleep')
    await post('/ask', form, 'a'.repeat(200_000))
    await post('/api/ask', json, '{"question":"knitting in Wyre"}')
    await post('/api/ask', json, '{')
    await post('/forget', { ...form, cookie: 'conversation=0b1c2d3e-4f50-4162-9374-8596a7b8c9d0' }, '')
    for (const _ of [1, 2]) await post('/api/ask', json, '{"question":"sleep in Wyre"}')
    expect(await counted()).toMatchObject({
      'POST /ask 200': 1,
      'POST /* 403': 1,
      'POST /* 413': 1,
      'POST /api/ask 200': 2,
      'POST /api/ask 400': 1,
      'POST /api/ask 429': 1,
      'POST /forget 500': 1,
    })
    const text = await metrics()
    expect(text).toContain('answers_total{intent="signpost",found="true",composed_by="rules"} 2')
    expect(text).toContain('answers_total{intent="none",found="false",composed_by="rules"} 1')
  })

  it('count a safety card without a word of the message', async () => {
    web = await startWeb({ files: [] })
    await post('/api/ask', { 'content-type': 'application/json' }, '{"question":"a child told me her dad hits her with a belt"}')
    expect(await metrics()).toMatch(/answers_total\{intent="safeguarding",found="\w+",composed_by="rules"\} 1/)
  })
})
