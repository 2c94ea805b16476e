import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { movingClock } from '../../support/digest.ts'
import { createVisitor, startWeb, textOf, type Web } from '../../support/web.ts'

const opened = '2026-11-24T10:00:00Z'
const clock = movingClock(opened)
let web: Web
beforeEach(async () => {
  clock.set(opened)
  web = await startWeb({ files: [], clock })
})
afterEach(() => web.stop())

const filled = {
  partner: 'Steady Steps CIC',
  title: 'Bedtime evenings',
  what: 'Six evenings for parents on bedtime.',
  themes: 'sleep',
  districts: 'wyre',
  cost: 'free',
  howToGet: 'Ask us for a date',
  email: 'bookings@steady.example',
  ends: '31 July 2027',
  name: 'Sam Field',
  address: 'sam@steady.example',
}

/** Opens the form, waits as long as somebody who types, and sends it. */
async function send(fields: Record<string, string> = {}, seconds = 60) {
  const visitor = createVisitor(web.url)
  const page = await (await visitor.visit('/offers/propose')).text()
  const [, time = ''] = /name="time" value="([^"]*)"/.exec(page) ?? []
  clock.set(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString())
  return visitor.send('/offers/propose', { ...filled, time, ...fields })
}
const proposals = () => web.store.offering.proposals.list(['open'])

it('takes a proposal and keeps who made it for the decision', async () => {
  const response = await send()
  expect([response.status, await textOf(response)]).toEqual([200, expect.stringContaining('Priya Nolan will look at it.')])
  expect(await proposals()).toMatchObject([
    {
      state: 'open',
      by: { contact: null, name: 'Sam Field', address: { door: 'e-mail', to: 'sam@steady.example' } },
      said: {
        partner: { id: null, name: 'Steady Steps CIC' },
        title: 'Bedtime evenings',
        districts: ['wyre'],
        themes: ['sleep'],
        cost: 'free',
        email: 'bookings@steady.example',
        ends: '2027-07-31',
      },
    },
  ])
})

describe('shows the form again with what was typed, and keeps nothing,', () => {
  const wrong: [string, Record<string, string>, string][] = [
    ['when something needed is missing', { partner: '', address: 'sam' }, 'Enter the name of the organisation'],
    ['when nothing says where', { districts: 'nowhere' }, 'Choose at least one district, or the whole county'],
    ['when the last day is past', { ends: '2026-11-23' }, 'Enter the last day as a date like 31 July 2027'],
    ['when a link leads nowhere good', { website: 'javascript:alert(1)' }, 'Enter a web address that starts with https://'],
    ['when the text is full of links', { what: 'See https://a.example https://b.example www.c.example' }, 'Use at most 2 web addresses'],
    ['when a field is too long', { title: 'a'.repeat(121) }, 'Name of the offer must be 120 characters or fewer'],
    ['when the time is not of ours', { time: 'kx1.forged' }, 'This page was open for a long time'],
  ]
  it.each(wrong)('%s', async (_, fields, says) => {
    const response = await send(fields)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(says)
    expect(page).toContain('There is a problem')
    expect(page).toContain('value="bookings@steady.example"')
    expect(await proposals()).toEqual([])
  })

  it('when a program filled it in at once', async () => {
    const response = await send({}, 1)
    expect([response.status, await textOf(response)]).toEqual([422, expect.stringContaining('That was sent very quickly.')])
    expect(await proposals()).toEqual([])
  })
})

it('thanks a program that fills in every field, and keeps nothing', async () => {
  expect((await send({ company: 'Cheap pills' })).status).toBe(200)
  expect(await proposals()).toEqual([])
})

it('shows the safety card first, and keeps nothing', async () => {
  const response = await send({ what: 'A child told me her dad hits her.' })
  expect(await textOf(response)).toContain('999')
  expect(await proposals()).toEqual([])
})

it('masks details of pupils', async () => {
  const response = await send({ what: 'It helped my pupil Jaydenne Kowalczyk, born 03/04/2012, to sleep.' })
  expect(await textOf(response)).toContain('date of birth')
  expect(JSON.stringify(await proposals())).not.toContain('03/04/2012')
})

it('takes nothing that was sent from another site', async () => {
  const { status } = await fetch(`${web.url}/offers/propose`, {
    method: 'POST',
    body: new URLSearchParams(filled),
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  })
  expect(status).toBe(403)
})

it('takes so many offers a minute from one client, and no more', async () => {
  const visitor = createVisitor(web.url)
  const statuses: number[] = []
  for (let n = 0; n < 11; n++) statuses.push((await visitor.send('/offers/propose', filled)).status)
  expect(statuses.slice(-2)).toEqual([422, 429])
})
