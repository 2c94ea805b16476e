import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dial, hear, speak } from '../../support/raw-http.ts'
import { createVisitor, startWeb, textOf, type Web } from '../../support/web.ts'

const logged: string[] = []
let web: Web
beforeAll(async () => {
  web = await startWeb({ files: [], log: { failed: (what) => logged.push(what) } })
})
afterAll(() => web.stop())

const tenMegabytes = 10_000_000
const types = { '/ask': 'application/x-www-form-urlencoded', '/api/ask': 'application/json' } as const

/** Sends all of it before it looks at the answer, as simple clients do. */
function sendAll(path: keyof typeof types, headers: Record<string, string | number>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(
      web.url + path,
      { method: 'POST', headers: { origin: web.url, 'content-type': types[path], ...headers } },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      },
    )
    sending.on('error', reject)
    for (let sent = 0; sent < tenMegabytes; sent += 1_000_000) sending.write(Buffer.alloc(1_000_000, 'a'))
    sending.end()
  })
}

describe('a body of 10 MB', () => {
  it.each<[string, keyof typeof types, Record<string, string | number>]>([
    ['of a form that says how long it is', '/ask', { 'content-length': tenMegabytes }],
    ['of a form that does not', '/ask', {}],
    ['of a program that says how long it is', '/api/ask', { 'content-length': tenMegabytes }],
    ['of a program that does not', '/api/ask', {}],
  ])('%s is refused in words that reach the sender', async (_, path, headers) => {
    const { status, text } = await sendAll(path, headers)
    expect(status).toBe(413)
    expect(text).toContain('What you sent is too long')
    if (path === '/api/ask') expect(JSON.parse(text)).toEqual({ error: expect.any(String) })
  })

  it('is refused before it is sent, where the sender waits to be told', async () => {
    const lines = ['POST /ask HTTP/1.1', 'Host: x', `Content-Length: ${tenMegabytes}`, 'Origin: http://x', 'Connection: close']
    const socket = await dial(web.url)
    socket.write(`${[...lines, `Content-Type: ${types['/ask']}`].join('\r\n')}\r\n\r\n`)
    const answer = hear(socket)
    socket.once('data', () => socket.end())
    expect((await answer).status).toBe(413)
  })
})

describe('a long question', () => {
  const visitor = () => createVisitor(web.url)

  it('of 1 MB is refused', async () => {
    expect((await visitor().send('/ask', { question: 'sleep '.repeat(175_000) })).status).toBe(413)
  })

  it('as long as the page allows is answered, however it is escaped', async () => {
    const question = `sleep in Wyre ${'😴'.repeat(1_990)}`
    expect(await textOf(await visitor().send('/ask', { question }))).toContain('Priya Nolan')
  })

  it('of 50 kB is answered', async () => {
    expect(await textOf(await visitor().send('/ask', { question: `sleep in Wyre ${'please '.repeat(7_000)}` }))).toContain('Priya Nolan')
  })
})

describe('a form that cannot be read', () => {
  const post = (body: string, type: string) =>
    fetch(`${web.url}/ask`, { method: 'POST', body, headers: { origin: web.url, 'content-type': type }, redirect: 'manual' })

  it.each([
    ['in parts without a boundary', 'question=sleep', 'multipart/form-data'],
    ['in parts that are none', 'question=sleep', 'multipart/form-data; boundary=x'],
    ['without a question', 'other=sleep', types['/ask']],
    ['with nothing in it', '', types['/ask']],
    ['of JSON', '{"question":"sleep"}', 'application/json'],
    [
      'with a file for a question',
      '--x\r\nContent-Disposition: form-data; name="question"; filename="a"\r\n\r\nsleep\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
  ])('%s is the sender’s mistake, and said so', async (_, body, type) => {
    const response = await post(body, type)
    expect(response.status).toBe(400)
    expect(await textOf(response)).toContain('could not be read')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('takes the last of several questions, and ignores fields it does not know', async () => {
    const response = await post('__proto__=x&constructor=y&question=first&question=sleep+in+Wyre', types['/ask'])
    expect(response.status).toBe(303)
  })

  it('is read with broken escapes as they stand', async () => {
    expect((await post('question=%zz%C3+sleep+in+Wyre', types['/ask'])).status).toBe(303)
  })
})

describe('JSON that is no question', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"sleep"',
    '{"question":7}',
    '{"question":null}',
    '{"thread":"t"}',
    '{"question":"x","thread":7}',
    `{"question":"x","thread":"${'t'.repeat(201)}"}`,
  ])('such as %s is refused as JSON', async (body) => {
    const response = await fetch(`${web.url}/api/ask`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringContaining('Send JSON such as') })
  })

  it('nested deeply, or with the names of every object, does no harm', async () => {
    const body = `{"question":"sleep in Wyre","__proto__":{"thread":"x"},"deep":${'['.repeat(15_000)}${']'.repeat(15_000)}}`
    const response = await fetch(`${web.url}/api/ask`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect(await response.json()).toMatchObject({ found: true, thread: null })
  })
})

describe('a sender who breaks off', () => {
  it.each(['Content-Length: 100', 'Transfer-Encoding: chunked'])('leaves no failure behind in the log (%s)', async (length) => {
    const socket = await dial(web.url)
    socket.end(['POST /api/ask HTTP/1.1', 'Host: x', 'Content-Type: application/json', length, '', '5\r\n{"que\r\n'].join('\r\n'))
    await hear(socket)
    // The server has seen to the broken request once it answers the next one.
    await speak(web.url, ['GET /health HTTP/1.1', 'Host: x', 'Connection: close'])
    expect(logged).toEqual([])
  })
})
