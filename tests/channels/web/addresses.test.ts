import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speak } from '../../support/raw-http.ts'
import { startWeb, type Web } from '../../support/web.ts'

const logged: string[] = []
let web: Web
beforeAll(async () => {
  web = await startWeb({ files: [], env: { RATE_LIMIT: '1000' }, log: { failed: (what) => logged.push(what) } })
})
afterAll(async () => {
  await web.stop()
  expect(logged).toEqual([])
})

/** As it stands: a browser or `fetch` would tidy the address up. */
function get(target: string, more: string[] = ['Host: x']) {
  return speak(web.url, [`GET ${target} HTTP/1.1`, ...more, 'Connection: close'])
}

describe('an address that leads nowhere', () => {
  const odd = [
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/themes/..%2f..%2f..%2fetc%2fpasswd',
    '/themes/%2e%2e%2f%2e%2e',
    '/assets/../settings.ts',
    '/assets/%2e%2e/%2e%2e/settings.ts',
    '/assets//style.css',
    '/themes/%00',
    '/%00',
    '/%',
    '/themes/%zz',
    '/%c0%af',
    '/%ff%fe',
    '/themes/sleep%00.json',
    '/themes/sleep%2ejson',
    '/themes/sleep/more',
    '/themes/Sleep',
    '/themes/sleep;a=b',
    '//evil.example/themes',
    '/themes//sleep',
    '/__proto__',
    '/__proto__/constructor',
    '/constructor/prototype',
    '/themes/__proto__',
    '/themes/toString',
    '/hasOwnProperty.json',
    '/updates/2026-summer-fylde-coast-sleep',
    '/other-services',
    '/themes.json.json',
    `/${'a'.repeat(8000)}`,
    `/themes/${'%41'.repeat(2000)}`,
  ]

  it.each(odd)('%.60s is a page that says so', async (target) => {
    const { status, body } = await get(target)
    expect(status).toBe(404)
    expect(body).toContain('There is no page at this address')
    expect(body).not.toMatch(/node_modules|\.ts:|at .*\(/)
  })

  it.each(odd.filter((target) => !target.includes('%00') && !target.endsWith('json')))('%.60s says so as JSON too', async (target) => {
    const { status, body } = await get(target, ['Host: x', 'Accept: application/json'])
    expect(status).toBe(404)
    expect(JSON.parse(body)).toEqual({ error: expect.stringContaining('There is no page at this address') })
  })

  it.each(['/themes/a\\b', '/\\evil.example', '*', 'evil', 'http://[bad/'])('%s is no address at all', async (target) => {
    expect((await get(target)).status).toBe(400)
  })
})

describe('a query', () => {
  it.each([
    '/search?q=%zz',
    '/search?q=%00%ff',
    '/search?q[]=x&q[]=y',
    '/search?__proto__=x&constructor=y',
    '/search',
    '/search?q=',
    '/themes?page=-1&theme=__proto__&district=%00&phase=constructor',
    '/themes?page=1e9',
    '/themes?page=999999999999999999999',
    '/entries?refs=__proto__/constructor,themes/sleep,../../etc/passwd,%00',
    '/entries?refs=,,,,',
    '/entries',
    `/search?q=${'a%20'.repeat(3000)}`,
    `/entries?refs=${'themes/sleep,x/y,'.repeat(800)}`,
  ])('%.60s never fails', async (target) => {
    expect((await get(target)).status).toBe(200)
    expect((await get(target.replace(/(?=\?|$)/, '.json'))).status).toBe(200)
  })
})

describe('a request of another shape', () => {
  it('of the head alone says as much as the page without sending it', async () => {
    const page = await fetch(`${web.url}/themes/sleep`)
    const head = await fetch(`${web.url}/themes/sleep`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const telling = (response: Response) =>
      [...response.headers].filter(([name]) => !['date', 'content-length', 'connection', 'keep-alive'].includes(name))
    expect(telling(head)).toEqual(telling(page))
    expect((await fetch(`${web.url}/nothing`, { method: 'HEAD' })).status).toBe(404)
  })

  it.each(['DELETE', 'PUT', 'PATCH', 'PROPFIND', 'TRACE', 'OPTIONS'])('by %s changes nothing', async (method) => {
    const { status } = await speak(web.url, [
      `${method} /forget HTTP/1.1`,
      'Host: x',
      'Content-Type: application/json',
      'Connection: close',
    ])
    expect(status).toBe(404)
  })

  it.each(['NONSENSE', 'get', '\u0001'])('by a method that is none (%s) is refused', async (method) => {
    expect((await speak(web.url, [`${method} / HTTP/1.1`, 'Host: x'])).status).toBe(400)
  })

  it.each(['/ask', '/new', '/forget', '/feedback', '/api/ask'])('GET %s changes nothing', async (path) => {
    const { status, head } = await get(path)
    expect(status).toBe(404)
    expect(head).not.toMatch(/set-cookie/i)
  })

  it('in HTTP/1.0 is answered, with and without a host', async () => {
    expect((await speak(web.url, ['GET /themes HTTP/1.0'])).status).toBe(200)
    expect((await speak(web.url, ['GET /themes HTTP/1.0', 'Host: x'])).status).toBe(200)
  })

  it('in HTTP/1.1 without a host is refused', async () => {
    expect((await get('/themes', [])).status).toBe(400)
  })

  it('as to a proxy is answered for this site alone', async () => {
    const { status, body } = await get('http://evil.example/themes')
    expect(status).toBe(200)
    expect(body).not.toContain('evil.example')
  })

  it.each(['evil.example', 'evil.example:99', '"><script>', 'x\u0000y'])('for another host (%s) never leads there', async (host) => {
    const { head, body } = await get('/themes', [`Host: ${host}`])
    expect(`${head}${body}`).not.toMatch(/evil\.example|"><script>/)
  })

  it.each([
    ['both lengths', ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
    ['two lengths', ['Content-Length: 5', 'Content-Length: 6'], 'hello'],
    ['a length that is none', ['Content-Length: -5'], ''],
    ['an unknown coding', ['Transfer-Encoding: chunked, gzip'], '0\r\n\r\n'],
    ['a folded header', ['X-A: b', '\u0020c: d\u0000'], ''],
  ])('that could hide a second one in it, with %s, is refused', async (_, headers, body) => {
    expect((await speak(web.url, ['POST /new HTTP/1.1', 'Host: x', ...headers], body)).status).toBe(400)
  })

  it('with headers of 20 kB is refused', async () => {
    expect((await get('/themes', ['Host: x', `X-Long: ${'a'.repeat(20_000)}`])).status).toBe(431)
  })
})

describe('line ends in what is sent', () => {
  it.each(['/search?q=a%0d%0aSet-Cookie:%20x=y', '/themes%0d%0aX-Injected:%201', '/entries?refs=%0d%0aX-Injected:1'])(
    '%s add no header to the answer',
    async (target) => {
      expect((await get(target)).head).not.toMatch(/x-injected|set-cookie/i)
    },
  )

  it('add none after a form either', async () => {
    const lines = '\r\nX-Injected: 1\r\n\r\n<script>'
    const body = new URLSearchParams({ question: `sleep in Wyre${lines}`, turn: `1${lines}`, useful: `yes${lines}`, comment: lines })
    for (const path of ['/ask', '/feedback', '/new', '/forget']) {
      const response = await fetch(web.url + path, { method: 'POST', body, headers: { origin: web.url }, redirect: 'manual' })
      expect(response.headers.get('x-injected')).toBeNull()
    }
  })
})
