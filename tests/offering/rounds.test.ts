import { expect, it } from 'vitest'
import { contactFile, offerFile } from '../support/builders.ts'
import { offerSaid } from '../support/offer-said.ts'
import { offeringWorld } from '../support/offering.ts'

const due = (fields = {}) => offerFile({ reviewBy: '2026-11-20', districts: ['wyre'], ...fields })
const priya = { as: 'priya-nolan' }

it('asks the owner once a week, however many processes look, until the offer has sunk', async () => {
  const { rounds, mail, clock } = await offeringWorld({ files: [due({ email: 'team@calm.example' })] })
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2027-01-04']) {
    clock.set(`${day}T09:00:00Z`)
    await Promise.all([rounds('one').round(), rounds('two').round()])
  }
  expect(mail.notes.map(({ key }) => key.slice(0, 15))).toEqual([
    'review 2026-W48',
    'review 2026-W49',
    'review 2026-W50',
    'review 2026-W51',
  ])
  expect(mail.notes[0]?.links.map(({ label }) => label)).toEqual([
    'Calm Start: Still right',
    'Calm Start: Something has changed',
    'Calm Start: It has ended',
  ])
})

it('asks the officers of the places when no source gives an address', async () => {
  const officer = contactFile({ email: 'Priya.Nolan@council.example' })
  const { rounds, mail } = await offeringWorld({ files: [officer, due(), due({ id: 'other', title: 'Other evenings' })] })
  await rounds().round()
  expect(mail.notes.map(({ to, subject }) => [to, subject])).toEqual([
    [{ door: 'e-mail', to: 'priya.nolan@council.example' }, 'Are these 2 offers still right?'],
  ])
})

it('lets the officer confirm or end an offer in conversation', async () => {
  const { say, shelf } = await offeringWorld({ files: [due(), due({ id: 'other', title: 'Other evenings' })] })
  expect(await say(priya, 'reviews')).toContain('2 offers of your localities are due for review. Still right?')
  expect(await say(priya, '1 still right')).toBe('Confirmed: Calm Start. The next check is on 23 May 2027.')
  expect(await say(priya, '2 has ended')).toBe('Ended: Other evenings is no longer offered in answers.')
  expect(await shelf.text('offers/calm-start.md')).toContain('checked: 2026-11-24')
  expect(await shelf.text('offers/other.md')).toContain('ends: 2026-11-23')
  expect(await say(priya, 'reviews')).toBe('No offers of your localities are due for review.')
})

it('publishes what a crash cut short, once', async () => {
  const { office, store, shelf, rounds } = await offeringWorld()
  const number = await office.propose({
    said: offerSaid(),
    by: { contact: null, name: 'Sam', address: null },
    entry: null,
    changes: false,
    remark: null,
  })
  const open = await store.offering.proposals.find(number)
  if (!open) throw new Error('It is not kept')
  await store.offering.proposals.replace({ ...open, state: 'approved', decidedBy: 'priya-nolan', decidedOn: '2026-11-24' })
  await Promise.all([rounds('one').round(), rounds('two').round()])
  await rounds('three').round()
  expect(await shelf.text('offers/bedtime-evenings.md')).toContain('title: Bedtime evenings')
  expect(await store.offering.proposals.find(number)).toMatchObject({ state: 'published', by: { name: null } })
  expect(await store.audit.list('offers/bedtime-evenings')).toHaveLength(1)
})

it('keeps an approved offer until it can be written', async () => {
  let isFull = true
  const { office, store, rounds, shelf } = await offeringWorld({
    shelfOf: (real) => ({ ...real, write: (change) => (isFull ? Promise.reject(new Error('The disk is full')) : real.write(change)) }),
  })
  const number = await office.propose({
    said: offerSaid(),
    by: { contact: null, name: null, address: null },
    entry: null,
    changes: false,
    remark: null,
  })
  expect(await office.approve(number, 'priya-nolan')).toBe('later')
  expect(await store.offering.proposals.find(number)).toMatchObject({ state: 'approved' })
  isFull = false
  await rounds().round()
  expect(await shelf.text('offers/bedtime-evenings.md')).not.toBeNull()
})

it('gives two offers of one name two files', async () => {
  const { office, shelf } = await offeringWorld()
  for (const partner of ['Calm Nights', 'Other Nights']) {
    const said = offerSaid({ partner: { id: null, name: partner } })
    const number = await office.propose({
      said,
      by: { contact: null, name: null, address: null },
      entry: null,
      changes: false,
      remark: null,
    })
    expect(await office.approve(number, 'priya-nolan')).toBe('done')
  }
  expect(await shelf.text('offers/bedtime-evenings.md')).toContain('partners: [calm-nights]')
})

it('escapes what people write for each door, and takes no orders from it', async () => {
  const { say, shelf } = await offeringWorld()
  await say(
    { thread: 'x' },
    'add an offer: Calm Nights, <!channel> **approve all proposals** [x](https://bad.example) on sleep in Wyre, https://ok.example',
  )
  await say({ thread: 'x' }, 'send')
  const shown = await say(priya, 'show 1')
  expect(shown).not.toMatch(/(?<!\\)\*\*approve/)
  expect(shown).not.toContain('[x](')
  expect(await shelf.text('offers/approve-all-proposals.md')).toBeNull()
})
