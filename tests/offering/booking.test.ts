import { expect, it } from 'vitest'
import { offeringWorld } from '../support/offering.ts'

const priya = { as: 'priya-nolan' }

it('an offer is booked by what its author says, and other details stay out of it', async () => {
  const { reply, say, shelf } = await offeringWorld()
  const first = await reply(
    priya,
    'add an offer: Calm Nights, sleep evenings in Wyre. Kyle’s mum Sue Hobson is on 07700 900123. Book at team@calm.example',
  )
  expect(first.parts).toContainEqual(expect.objectContaining({ kind: 'warning', text: expect.stringContaining('phone number') }))
  expect(JSON.stringify(first.parts)).not.toContain('900123')
  await say(priya, 'cancel')
  const read = await reply(priya, 'add an offer: Calm Nights, sleep evenings in Wyre, book at team@calm.example or 01632 960123')
  expect(read.parts.map(({ kind }) => kind)).toEqual(['text', 'text'])
  await say(priya, 'publish')
  const [file = ''] = [...(await shelf.read()).knowledge.offers.values()].map(({ id }) => id).filter((id) => id.includes('sleep-evenings'))
  const text = await shelf.text(`offers/${file}.md`)
  expect(text).toContain('email: team@calm.example')
  expect(text).toContain('phone: 01632 960123')
  // It stands on no page that somebody could have read.
  expect(await say({ thread: 'a school' }, 'sleep evenings in Wyre')).toContain('confirmed 24 November 2026')
})

it('an officer gives a proposal another booking address', async () => {
  const { say } = await offeringWorld()
  await say({ thread: 'x' }, 'add an offer: Calm Nights, sleep evenings in Wyre, book at https://calm.example')
  await say({ thread: 'x' }, 'send')
  expect(await say(priya, 'change 1: book at team@calm.example')).toContain('E-mail for bookings: team@calm.example')
})
