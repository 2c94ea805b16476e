import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  contactFile,
  offerFile,
  partnerFile,
  priorityFile,
  resourceFile,
  sourceFile,
  termFile,
  themeFile,
  updateFile,
} from '../../support/builders.ts'
import { createVisitor, startWeb, type Web } from '../../support/web.ts'

/** Closes whatever it may stand in, and begins something that runs. */
const hostile = `"'></title></textarea><script>evil()</script><img src=x onerror=evil()>`
const markdown = [
  `A body ${hostile}`,
  '',
  '[a link](javascript:evil()) and [another](data:text/html,evil) and [a third](vbscript:evil())',
  '',
  '![a picture](https://evil.example/track.png) <javascript:evil()> <b onclick=evil()>bold</b>',
  '',
  '<iframe src="https://evil.example"></iframe>',
  '',
  '[ref]: javascript:evil()',
  '[ref]',
].join('\n')

/** Every text field of every kind that has a page. */
const files = [
  themeFile({ name: `Sleep ${hostile}`, words: ['sleep', `bedtime ${hostile}`], body: markdown }),
  termFile({ short: `NEET ${hostile}`, long: hostile, says: hostile, aliases: ['NEET', hostile], theme: 'neet' }),
  contactFile({ name: `Priya ${hostile} Nolan`, phone: `01772 ${hostile}`, aliases: ['Priya Nolan', hostile], body: markdown }),
  partnerFile({
    name: `Calm Nights ${hostile}`,
    what: hostile,
    facts: [{ say: hostile, source: 'summer-report', where: hostile, checked: '2026-11-02' }],
    body: markdown,
    districts: ['wyre'],
  }),
  priorityFile({ title: `Sleep ${hostile}`, shortTitle: `Sleep ${hostile}`, partners: ['calm-nights'], where: hostile, body: markdown }),
  updateFile({ where: hostile, sections: { activityLastPeriod: [`Sleep workshops ${hostile}`, '[a link](javascript:evil())'] } }),
  offerFile({ title: `Calm Start ${hostile}`, audience: hostile, howToGet: hostile, where: hostile, districts: ['wyre'], body: markdown }),
  resourceFile({ title: `Bedtime film ${hostile}`, form: hostile, find: hostile, where: hostile, body: markdown }),
  sourceFile({ title: `TASS report ${hostile}`, publisher: hostile, body: markdown }),
]

let web: Web
beforeAll(async () => {
  web = await startWeb({ files, env: { RATE_LIMIT: '1000' } })
})
afterAll(() => web.stop())

/** The page as a browser would read it holds no element, attribute or address that an entry or a visitor wrote. */
function expectHarmless(html: string): void {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  const names = new Set(tags.map((tag) => /^<([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase()))
  for (const name of ['iframe', 'img', 'b', 'object', 'embed', 'base']) expect([...names]).not.toContain(name)
  for (const tag of tags) {
    expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son[a-z]+\s*=|\sstyle\s*=/i)
    expect(tag).not.toMatch(/(?:href|src|action)\s*=\s*"?\s*(?:javascript|data|vbscript|file):/i)
  }
  expect(html).not.toMatch(/<script(?! src="\/assets\/)/)
  expect(html.match(/<\/title>/g)?.length ?? 0).toBeLessThanOrEqual(1)
}

const pages = [
  '/',
  '/localities',
  '/localities/fylde-coast',
  '/districts',
  '/districts/wyre',
  '/themes',
  '/themes/sleep',
  '/priorities',
  '/priorities/fylde-coast-sleep',
  '/partners',
  '/partners/calm-nights',
  '/offers',
  '/offers/calm-start',
  '/resources',
  '/resources/bedtime-film',
  '/contacts',
  '/contacts/priya-nolan',
  '/glossary',
  '/glossary/neet',
  '/sources',
  '/sources/summer-report',
  '/search?q=sleep',
  '/search?q=calm',
  '/entries?refs=themes/sleep,offers/calm-start,contacts/priya-nolan,partners/calm-nights',
]

describe('entries in which somebody wrote script', () => {
  it.each(pages)('are shown as text on %s', async (path) => {
    const response = await fetch(web.url + path)
    expect(response.status).toBe(200)
    expectHarmless(await response.text())
  })

  it.each([
    ['an answer', 'sleep in Wyre'],
    ['a contact', 'who is the officer for Wyre?'],
    ['a definition', 'what does NEET stand for?'],
    ['a list', 'all offers on sleep'],
    ['a detail', 'tell me more about Calm Nights'],
  ])('are shown as text in %s', async (_, question) => {
    const { send, visit } = createVisitor(web.url)
    const html = await (await send('/ask', { question })).text()
    expect(html).toContain('<article class="turn"')
    expectHarmless(html)
    expectHarmless(await (await visit('/')).text())
  })

  it('keep their words', async () => {
    const html = await (await fetch(`${web.url}/offers/calm-start`)).text()
    expect(html).toContain('Calm Start &quot;&#39;&gt;&lt;/title&gt;')
    expect(html).toContain('&lt;iframe src=&quot;https://evil.example&quot;&gt;')
  })

  it('are JSON that no browser takes for a page', async () => {
    const response = await fetch(`${web.url}/offers/calm-start.json`)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.json()).toMatchObject({ title: `Calm Start ${hostile}` })
  })
})

describe('script in what a visitor sends', () => {
  const payloads = [
    hostile,
    '<svg/onload=evil()>',
    '[click](javascript:evil())',
    '`<script>`',
    '&lt;script&gt;',
    '{{7*7}} #{7*7} <%= 7 %>',
    '--><script>',
    '</script><script>evil()</script>',
  ]

  it.each(payloads)('comes back as text from a question: %s', async (payload) => {
    const { send, visit } = createVisitor(web.url)
    for (const question of [payload, `sleep in ${payload}`, `${payload} in Wyre`, `what does ${payload} stand for?`])
      expectHarmless(await (await send('/ask', { question })).text())
    expectHarmless(await (await visit('/')).text())
  })

  it.each(payloads)('comes back as text from a search and a filter: %s', async (payload) => {
    const text = encodeURIComponent(payload)
    for (const path of [
      `/search?q=${text}`,
      `/search?q=sleep%20in%20${text}`,
      `/offers?theme=${text}&district=${text}&page=${text}`,
      `/entries?refs=${text}`,
      `/${text}`,
      `/themes/${text}`,
    ])
      expectHarmless(await (await fetch(web.url + path)).text())
  })

  it('comes back as text to our own script, which puts it into the page', async () => {
    const headers = { origin: web.url, 'x-page-part': 'turn' }
    const sent = { method: 'POST', headers, body: new URLSearchParams({ question: `sleep in Wyre ${hostile}` }) }
    const part = await (await fetch(`${web.url}/ask`, sent)).text()
    expect(part).toContain('&lt;script&gt;')
    expectHarmless(part)
  })
})
