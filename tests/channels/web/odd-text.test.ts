import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVisitor, startWeb, textOf, type Web } from '../../support/web.ts'

const logged: string[] = []
let web: Web
beforeAll(async () => {
  web = await startWeb({ files: [], env: { RATE_LIMIT: '1000' }, log: { failed: (what) => logged.push(what) } })
})
afterAll(async () => {
  await web.stop()
  expect(logged).toEqual([])
})

const odd: [name: string, text: string][] = [
  ['NUL', 'sleep\u0000 in Wyre\u0000'],
  ['control characters', '\u0001\u0007\u001b[31msleep in Wyre\u007f'],
  ['zero-width characters', 's\u200bl\u200ce\u200de\u2060p in\ufeff Wyre'],
  ['text that runs from right to left', '\u202esleep in Wyre\u202c \u2066x\u2069'],
  ['a lone surrogate', 'sleep in Wyre \ud800'],
  ['surrogates in the wrong order', '\udc00\ud800 sleep in Wyre'],
  ['characters beyond the first plane', '😴🛏️ sleep in Wyre 𝕎𝕪𝕣𝕖'],
  ['combining marks by the hundred', `sleep in Wyre ${`e${'\u0301'.repeat(500)}`}`],
  ['line and paragraph separators', 'sleep\u2028in\u2029Wyre\u0085'],
  ['non-characters', 'sleep in Wyre \uffff\ufffe'],
]

describe('a question with', () => {
  it.each(odd)('%s is answered, shown again and kept', async (_, question) => {
    const { send, visit } = createVisitor(web.url)
    const sent = await send('/ask', { question })
    expect(sent.status).toBe(200)
    const text = await textOf(sent)
    expect(text).toMatch(/Wyre|𝕎𝕪𝕣𝕖/)
    expect(await textOf(await visit('/'))).toBe(text)
  })

  it.each(odd)('%s is answered as JSON that can be read', async (_, question) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${web.url}/api/ask`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ question, thread: question.slice(0, 100) }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ thread: question.slice(0, 100) })
  })

  it.each(odd)('%s can be searched for', async (_, text) => {
    const response = await fetch(`${web.url}/search?q=${encodeURIComponent(text.toWellFormed())}`)
    expect(response.status).toBe(200)
    await response.text()
  })
})
