import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFileStore } from '../../../src/adapters/store/sqlite.ts'
import { createVisitor, startWeb, textOf, type Web } from '../../support/web.ts'

let web: Web
beforeAll(async () => {
  web = await startWeb()
})
afterAll(() => web.stop())

describe('a first visit', () => {
  it('shows the form, real questions to press, and gives no cookie', async () => {
    const { visit, cookie } = createVisitor(web.url)
    const response = await visit('/')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<form id="ask" method="post" action="/ask">')
    expect(html).toContain('Who supports NEET in West Lancs?')
    expect(cookie()).toBe('')
  })

  it('is answered on every question that it suggests', async () => {
    const { visit } = createVisitor(web.url)
    const html = await (await visit('/')).text()
    const suggested = [...html.matchAll(/name="question" value="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(suggested.length).toBeGreaterThanOrEqual(4)
    for (const question of suggested) {
      const asked = { method: 'POST', body: JSON.stringify({ question }), headers: { 'content-type': 'application/json' } }
      expect(await (await visit('/api/ask', asked)).json()).toMatchObject({ question, found: true })
    }
  })
})

describe('a conversation', () => {
  it('answers with cards that lead to the entries, and with sources', async () => {
    const { send } = createVisitor(web.url)
    const html = await (await send('/ask', { question: 'who supports NEET in West Lancs?' })).text()
    expect(html).toContain('<a href="/priorities/west-lancashire-eet">')
    expect(html).toContain('<a href="/contacts/claire-fox">Claire Fox</a>')
    expect(html).toMatch(/Sources<\/h3>.*TASS in action, spring 2025/s)
    expect(html).toContain('Read as: NEET · West Lancashire')
  })

  it('goes on with what was asked before', async () => {
    const { send } = createVisitor(web.url)
    await send('/ask', { question: 'who supports NEET in West Lancs?' })
    const html = await (await send('/ask', { question: 'and in Preston?' })).text()
    expect(html).toContain('id="turn-')
    expect(html).toContain('/priorities/preston-eet')
    expect(html.match(/<article class="turn"/g)).toHaveLength(2)
  })

  it('of one visitor is not that of another', async () => {
    const [one, other] = [createVisitor(web.url), createVisitor(web.url)]
    await one.send('/ask', { question: 'sleep in Chorley' })
    await other.send('/ask', { question: 'autism in Lancaster' })
    expect(one.cookie()).not.toBe(other.cookie())
    expect(await textOf(await one.visit('/'))).not.toContain('autism')
  })

  it('keeps every question of two tabs that ask at once', async () => {
    const { send, visit } = createVisitor(web.url)
    await send('/ask', { question: 'sleep in Chorley' })
    await Promise.all(['and in Preston?', 'and in Wyre?', 'and in Burnley?'].map((question) => send('/ask', { question })))
    expect((await (await visit('/')).text()).match(/<article class="turn"/g)).toHaveLength(4)
  })

  it('survives a restart of the server', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signposting-web-'))
    const visited = async (ask: string, cookie = '') => {
      const store = await openFileStore(folder)
      const server = await startWeb({ store })
      const visitor = createVisitor(server.url, cookie ? { cookie } : {})
      const text = await textOf(await visitor.send('/ask', { question: ask }))
      await server.stop()
      await store.close()
      return { text, cookie: visitor.cookie() }
    }
    const { cookie } = await visited('who supports NEET in West Lancs?')
    const { text } = await visited('and in Preston?', cookie)
    expect(text).toContain('who supports NEET in West Lancs?')
    expect(text).toContain('In Preston, Alison Walsh')
    rmSync(folder, { recursive: true })
  })

  it('can be left for a new one, and forgotten', async () => {
    const { send, visit, cookie } = createVisitor(web.url)
    await send('/ask', { question: 'vaping in Rossendale' })
    const first = cookie().split('=')[1] ?? ''
    expect(await textOf(await send('/new'))).not.toContain('vaping')
    await send('/ask', { question: 'autism in Lancaster' })
    const second = cookie().split('=')[1] ?? ''
    expect(second).not.toBe(first)
    expect(await textOf(await send('/forget'))).toContain('was deleted')
    expect(await web.store.conversations.read(second)).toEqual([])
    expect(await web.store.conversations.read(first)).toHaveLength(1)
    expect(await textOf(await visit('/'))).toContain('You could ask')
  })

  it('is a part of a page for our own script', async () => {
    const { visit } = createVisitor(web.url)
    const headers = { origin: web.url, 'X-Page-Part': 'turn' }
    const part = await (
      await visit('/ask', { method: 'POST', body: new URLSearchParams({ question: 'sleep in Chorley' }), headers })
    ).text()
    expect(part).toMatch(/^<article class="turn" id="turn-\d+">/)
  })
})

describe('a message that shows danger', () => {
  it('gets the card on the page, before anything else, and is not kept', async () => {
    const { send, visit } = createVisitor(web.url)
    const text = await textOf(await send('/ask', { question: 'a child told me her dad hits her with a belt' }))
    expect(text).toContain('call 999')
    expect(text).not.toContain('Was this useful?')
    expect(await textOf(await visit('/'))).not.toContain('belt')
  })
})

describe('a rating', () => {
  async function asked() {
    const visitor = createVisitor(web.url)
    const html = await (await visitor.send('/ask', { question: 'sleep in Chorley' })).text()
    return { ...visitor, turn: /name="turn" value="(\d+)"/.exec(html)?.[1] ?? '' }
  }

  it('is kept with its answer, with personal details masked', async () => {
    const { send, cookie, turn } = await asked()
    const text = await textOf(await send('/feedback', { turn, useful: 'no', comment: 'My pupil Kieran Doyle, 07700 900123, needs more' }))
    expect(text).toContain('Thank you')
    const [said] = await web.store.conversations.read(cookie().split('=')[1] ?? '')
    expect(said?.feedback?.useful).toBe(false)
    expect(said?.feedback?.comment).toContain('needs more')
    expect(said?.feedback?.comment).not.toMatch(/Doyle|07700/)
  })

  it.each([
    ['of an answer of somebody else', (turn: string) => ({ turn: String(Number(turn) + 1000), useful: 'yes' })],
    ['that says neither yes nor no', (turn: string) => ({ turn, useful: 'perhaps' })],
    ['of no answer', () => ({ useful: 'yes' })],
  ])('%s is refused in plain words', async (_, fields) => {
    const { send, turn } = await asked()
    const response = await send('/feedback', { ...fields(turn) } as Record<string, string>)
    expect(response.status).toBe(404)
    expect(await textOf(response)).toContain('no such answer to rate')
  })
})
