import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVisitor, startWeb, textOf, type Web } from '../../support/web.ts'

let web: Web
let proxied: Web
beforeAll(async () => {
  web = await startWeb({ files: [] })
  proxied = await startWeb({ files: [], env: { TRUST_PROXY: 'loopback' } })
})
afterAll(() => Promise.all([web.stop(), proxied.stop()]))

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What the server sets when this is asked. */
async function cookiesAfterAsking(url: string, headers: Record<string, string> = {}): Promise<string[]> {
  const body = new URLSearchParams({ question: 'sleep in Wyre' })
  const response = await fetch(`${url}/ask`, { method: 'POST', body, headers: { origin: url, ...headers }, redirect: 'manual' })
  return response.headers.getSetCookie()
}

const idIn = (cookie: string) => cookie.split(';')[0]?.split('=')[1] ?? ''

describe('the cookie', () => {
  it('is the only one, holds a random id, and no script can read it', async () => {
    const [cookie = '', ...more] = await cookiesAfterAsking(web.url)
    expect(more).toEqual([])
    expect(idIn(cookie)).toMatch(uuid)
    expect(cookie.replace(idIn(cookie), 'ID')).toBe('conversation=ID; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax')
  })

  it.each(['/', '/themes', '/search?q=sleep', '/privacy', '/api', '/health', '/metrics', '/nothing'])(
    'is not set by looking at %s',
    async (path) => {
      expect((await fetch(web.url + path)).headers.getSetCookie()).toEqual([])
    },
  )

  it('is not set by the door for programs', async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${web.url}/api/ask`, { method: 'POST', headers, body: '{"question":"sleep in Wyre","thread":"t"}' })
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('behind a trusted proxy that ends TLS travels encrypted only, and no neighbouring site can set it', async () => {
    const [cookie = ''] = await cookiesAfterAsking(proxied.url, { 'x-forwarded-proto': 'https' })
    expect(cookie.replace(idIn(cookie), 'ID')).toBe('__Host-conversation=ID; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Lax')
  })

  it('does not believe just anybody that the way is encrypted', async () => {
    const [cookie = ''] = await cookiesAfterAsking(web.url, { 'x-forwarded-proto': 'https' })
    expect(cookie).toMatch(/^conversation=/)
    expect(cookie).not.toContain('Secure')
  })

  it('of a neighbouring site does not decide which conversation somebody behind TLS is in', async () => {
    const planted = randomUUID()
    const [cookie = ''] = await cookiesAfterAsking(proxied.url, { 'x-forwarded-proto': 'https', cookie: `conversation=${planted}` })
    expect(idIn(cookie)).not.toBe(planted)
    expect(await proxied.store.conversations.read(planted)).toEqual([])
  })

  it('behind TLS carries a conversation on, and is deleted under its own name', async () => {
    const headers = { 'x-forwarded-proto': 'https' }
    const { send, visit, cookie } = createVisitor(proxied.url, headers)
    await send('/ask', { question: 'sleep in Wyre' })
    const kept = cookie()
    await send('/ask', { question: 'and in Preston?' })
    expect(cookie()).toBe(kept)
    expect((await (await visit('/')).text()).match(/<article class="turn"/g)).toHaveLength(2)
    const forgotten = await visit('/forget', { method: 'POST', headers: { origin: proxied.url, ...headers }, body: new URLSearchParams() })
    expect(forgotten.headers.getSetCookie()).toEqual(['__Host-conversation=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax'])
  })
})

describe('a cookie that we never gave', () => {
  it.each([
    ['empty', ''],
    ['long', 'a'.repeat(8000)],
    ['a path', '../../etc/passwd'],
    ['an encoded path', '%2e%2e%2fassistant.sqlite'],
    ['a broken escape', '%zz'],
    ['a conversation of programs', 'api%20shared'],
    ['a query', "1' or '1'='1"],
    ['a name of every object', '__proto__'],
    ['an id of another version', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['an id with more behind it', `${randomUUID()}-x`],
    ['an id in capitals', randomUUID().toUpperCase()],
  ])('that is %s shows an empty page, and is replaced by one of ours', async (_, value) => {
    const cookie = `conversation=${value}`
    expect(await textOf(await fetch(`${web.url}/`, { headers: { cookie } }))).toContain('You could ask')
    const [given = ''] = await cookiesAfterAsking(web.url, { cookie })
    expect(idIn(given)).toMatch(uuid)
    expect(value.toLowerCase()).not.toContain(idIn(given))
  })

  it('shows nothing of what programs asked under the same id', async () => {
    const thread = randomUUID()
    const headers = { 'content-type': 'application/json' }
    await fetch(`${web.url}/api/ask`, { method: 'POST', headers, body: JSON.stringify({ question: 'sleep in Wyre', thread }) })
    expect(await textOf(await fetch(`${web.url}/`, { headers: { cookie: `conversation=${thread}` } }))).not.toContain('sleep in Wyre')
  })

  it('does not let somebody rate or forget the conversation of another', async () => {
    const { send, cookie } = createVisitor(web.url)
    const html = await (await send('/ask', { question: 'sleep in Wyre' })).text()
    const turn = /name="turn" value="(\d+)"/.exec(html)?.[1] ?? ''
    const other = { headers: { origin: web.url, cookie: `conversation=${randomUUID()}` }, method: 'POST' }
    const rated = await fetch(`${web.url}/feedback`, { ...other, body: new URLSearchParams({ turn, useful: 'no' }) })
    expect(rated.status).toBe(404)
    await fetch(`${web.url}/forget`, { ...other, body: new URLSearchParams() })
    const [said] = await web.store.conversations.read(cookie().split('=')[1] ?? '')
    expect(said?.feedback).toBeNull()
  })
})
