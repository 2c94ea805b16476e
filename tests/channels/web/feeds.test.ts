import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerFile } from '../../support/builders.ts'
import { newsOn } from '../../support/digest.ts'
import { startWeb, type Web } from '../../support/web.ts'

let web: Web
beforeEach(async () => {
  web = await startWeb({
    env: { PUBLIC_URL: 'https://tass.example' },
    files: [
      offerFile({ districts: ['wyre'], starts: '2026-11-30', ends: '2026-12-04', title: 'Sleep, week; & more' }),
      offerFile({
        id: 'long',
        title: 'Long',
        districts: ['preston'],
        themes: ['neet'],
        starts: '2026-09-01',
        ends: '2027-07-23',
        body: 'Long. '.repeat(40),
      }),
      offerFile({ id: 'month', title: 'Month', ends: '2026-12', body: 'Until December.' }),
      offerFile({ id: 'proposed', title: 'Proposed', status: 'proposed', ends: '2026-12-01', body: 'Not yet.' }),
    ],
  })
  const make = (week: string, made: string, news: ReturnType<typeof newsOn>[]) =>
    web.store.digests.make({ week, day: made.slice(0, 10), made, news }, { put: [], drop: [] }, [])
  await make('2026-W47', '2026-11-16T08:00:00.000Z', [
    newsOn({ entry: 'offers/long', title: 'Long', districts: ['preston'], themes: ['neet'] }),
  ])
  await make('2026-W48', '2026-11-23T08:00:00.000Z', [newsOn({ title: 'Sleep <week>\u0008 & more', about: '“Quotes” ]]> & more' })])
})
afterEach(() => web.stop())

const get = (path: string) => fetch(`${web.url}/feeds/${path}`)

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name)
}

function textIn(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? ''
}

async function atom(query = '') {
  const response = await get(`atom${query}`)
  const { root } = parseXml(await response.text())
  if (!root) throw new Error('The feed has no root')
  return { response, root, entries: childrenOf(root, 'entry') }
}

describe('the Atom feed', () => {
  it('is well formed, and has what the format asks for', async () => {
    const { response, root, entries } = await atom()
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect([root.name, root.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    expect(textIn(root, 'updated')).toBe('2026-11-23T08:00:00.000Z')
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes.rel)).toContain('self')
    for (const element of [root, ...entries]) for (const name of ['id', 'title', 'updated']) expect(textIn(element, name)).not.toBe('')
    expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(2)
  })

  it('tells of each week’s news, the newest first, and where to read on', async () => {
    const { entries } = await atom()
    expect(entries.map((entry) => textIn(entry, 'updated').slice(0, 10))).toEqual(['2026-11-23', '2026-11-16'])
    expect(textIn(entries[0] as XmlElement, 'title')).toBe('Sleep &lt;week&gt; &amp; more: New: listed on 20 November 2026.')
    expect(childrenOf(entries[0] as XmlElement, 'link')[0]?.attributes.href).toBe('https://tass.example/offers/calm-start')
  })

  it('is for a district and a theme', async () => {
    const titles = async (query: string) => (await atom(query)).entries.map((entry) => textIn(entry, 'id'))
    expect(await titles('?district=wyre')).toEqual(['urn:tass-digest:2026-W48:offers/calm-start:new'])
    expect(await titles('?theme=neet')).toEqual(['urn:tass-digest:2026-W47:offers/long:new'])
    expect(await titles('?district=wyre&theme=neet')).toEqual([])
  })
})

describe('the calendar', () => {
  async function events(query = '') {
    const response = await get(`calendar.ics${query}`)
    const text = await response.text()
    const calendar = new ICAL.Component(ICAL.parse(text))
    return { response, text, calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
  }

  it('is read by a calendar program, with days as whole days', async () => {
    const { response, calendar, events: all, text } = await events()
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(all.map(({ summary, startDate, endDate }) => `${summary} ${startDate} ${endDate}`)).toEqual([
      'Long: first day 2026-09-01 2026-09-02',
      'Sleep, week; & more 2026-11-30 2026-12-05',
      'Long: last day 2027-07-23 2027-07-24',
    ])
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(all[1]?.uid).toBe('offer.calm-start@tass.example')
    expect(String(all[1]?.component.getFirstPropertyValue('url'))).toBe('https://tass.example/offers/calm-start')
  })

  it('is the same whenever it is read', async () => {
    expect((await events()).text).toBe((await events()).text)
  })

  it('is for a district and a theme', async () => {
    expect((await events('?district=wyre&theme=sleep')).events.map(({ summary }) => summary)).toEqual(['Sleep, week; & more'])
    expect((await events('?district=fylde')).events).toEqual([])
  })
})

it.each(['atom?district=narnia', 'atom?theme=yoga', 'calendar.ics?district=narnia'])('says what is not there: %s', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(404)
  expect(await response.text()).toMatch(/There is no (?:district|theme) “/)
})
