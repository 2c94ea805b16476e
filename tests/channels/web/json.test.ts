import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { listPathOf, pageKinds, pathOf } from '../../../src/browsing/paths.ts'
import { EntryView, ListView, SearchView, SharedView } from '../../../src/browsing/shapes.ts'
import { AnswerJson } from '../../../src/channels/answer-json.ts'
import { startWeb, type Web } from '../../support/web.ts'

type Operation = { responses: Record<string, unknown> }
type Described = { openapi: string; paths: Record<string, Record<string, Operation>> }

let web: Web
beforeAll(async () => {
  web = await startWeb({ env: { RATE_LIMIT: '1000' } })
})
afterAll(() => web.stop())

async function described(): Promise<Described> {
  return (await (await fetch(`${web.url}/api`)).json()) as Described
}

async function jsonOf(path: string, status = 200): Promise<unknown> {
  const response = await fetch(web.url + path)
  expect([path, response.status, response.headers.get('content-type')]).toEqual([path, status, 'application/json'])
  return response.json()
}

/** What a program gets at each described address, and the schema that it is promised. */
async function examples(): Promise<[path: string, described: string, shape: z.ZodType][]> {
  const kinds = await Promise.all(
    pageKinds.map(async (kind) => {
      const { entries } = ListView.parse(await jsonOf(`${listPathOf(kind)}.json`))
      return [
        [`${listPathOf(kind)}.json`, `${listPathOf(kind)}.json`, ListView],
        ...entries.map(({ path }) => [`${path}.json`, `${pathOf(kind, '{id}')}.json`, EntryView]),
      ] as [string, string, z.ZodType][]
    }),
  )
  return [
    ...kinds.flat(),
    ['/offers.json?theme=sleep&district=chorley&phase=primary&page=1', '/offers.json', ListView],
    ['/search.json?q=sleep%20in%20Chorley', '/search.json', SearchView],
    ['/search.json?q=', '/search.json', SearchView],
    ['/entries.json?refs=priorities/west-lancashire-eet,contacts/claire-fox,offers/none', '/entries.json', SharedView],
  ]
}

describe('the description for programs', () => {
  it('is OpenAPI 3.1 that a validator accepts', async () => {
    const document = await described()
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(await new Validator().validate(document)).toEqual({ valid: true })
  })

  it('holds for every entry and list of every kind, in the very shapes of the pages', async () => {
    const { paths } = await described()
    const reached = new Set<string>()
    for (const [path, template, shape] of await examples()) {
      expect(shape.safeParse(await jsonOf(path)).error).toBeUndefined()
      expect(paths[template]?.get?.responses).toHaveProperty('200')
      reached.add(template)
    }
    const promised = Object.keys(paths).filter((path) => path.endsWith('.json'))
    expect([...reached].sort()).toEqual(promised.sort())
  })

  it('holds for an answer', async () => {
    const sent = { method: 'POST', body: '{"question":"sleep in Chorley"}', headers: { 'content-type': 'application/json' } }
    const answer = await (await fetch(`${web.url}/api/ask`, sent)).json()
    expect(AnswerJson.safeParse(answer).error).toBeUndefined()
    expect((await described()).paths['/api/ask']?.post?.responses).toHaveProperty('200')
  })

  it('names every way in which an answer may fail', async () => {
    const { paths } = await described()
    for (const [path, operations] of Object.entries(paths)) {
      if (path === '/health' || path === '/metrics') continue
      for (const { responses } of Object.values(operations))
        expect([path, Object.keys(responses)]).toEqual([path, expect.arrayContaining(['429', '500', '503'])])
    }
  })

  it('holds for what is missing, and for a search that shows danger', async () => {
    const problem = { error: expect.any(String) }
    for (const kind of pageKinds) expect(await jsonOf(`${pathOf(kind, 'not-there')}.json`, 404)).toEqual(problem)
    expect(await jsonOf('/search.json?q=her%20dad%20hits%20her%20with%20a%20belt', 422)).toEqual(problem)
  })
})

describe('a page', () => {
  it.each([
    '/themes',
    '/themes/sleep',
    '/priorities/west-lancashire-eet',
    '/search?q=sleep',
    '/entries?refs=themes/sleep',
    '/api',
    '/nothing',
    '/themes/nothing',
  ])('%s is the same JSON by its ending and by what the client accepts', async (path) => {
    const [byEnding, byAccept] = await Promise.all([
      fetch(web.url + path.replace(/(?=\?|$)/, '.json')),
      fetch(web.url + path, { headers: { accept: 'application/json' } }),
    ])
    expect(byAccept.status).toBe(byEnding.status)
    expect(await byAccept.json()).toEqual(await byEnding.json())
  })

  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=UTF-8'],
    ['*/*', 'text/html; charset=UTF-8'],
    ['application/json;q=0.5, text/html', 'text/html; charset=UTF-8'],
    ['text/html;q=0.5, application/json', 'application/json'],
    ['image/png', 'text/html; charset=UTF-8'],
    [';;;,q=,/', 'text/html; charset=UTF-8'],
  ])('for a client that accepts %s is %s', async (accept, type) => {
    const response = await fetch(`${web.url}/themes/sleep`, { headers: { accept } })
    expect([response.headers.get('content-type'), response.headers.get('vary')]).toEqual([type, 'Accept'])
  })
})
