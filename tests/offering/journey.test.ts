import { expect, it } from 'vitest'
import { offerFile } from '../support/builders.ts'
import { offeringWorld } from '../support/offering.ts'

const sentence =
  'add an offer: Calm Nights, free bedtime evenings for Y9 in Wyre and Fylde, until 31 July, book at https://calm.example/book'
const priya = { as: 'priya-nolan' }

it('reads an offer from a sentence, shows it field by field, and publishes it when the officer says so', async () => {
  const { say, shelf, store } = await offeringWorld()
  const shown = await say(priya, sentence)
  for (const line of [
    '- Partner: Calm Nights',
    '- Title: Bedtime evenings',
    '- Where: Wyre, Fylde',
    '- Helps with: Sleep',
    '- For: Year 9 · Secondary',
    '- Cost: free',
    '- Web page: https://calm.example/book',
    '- Ends: 31 July 2027',
    '- Tied to: Sleep on the Fylde Coast, because it helps with Sleep, for Fylde',
    'Say “publish” when it is right',
  ])
    expect(shown).toContain(line)
  expect(await say(priya, 'publish')).toBe('Published: Bedtime evenings. Answers use it from now on.')
  expect(await shelf.text('offers/bedtime-evenings.md')).toContain('districts: [wyre, fylde]')
  expect(await say({}, 'free help with sleep for year 9 in Wyre')).toContain('Bedtime evenings')
  expect((await store.audit.list('offers/bedtime-evenings')).map(({ by, did }) => [by, did])).toEqual([
    ['priya-nolan', 'published proposal 1'],
  ])
})

it('takes changes in words before it is published', async () => {
  const { say } = await offeringWorld()
  await say(priya, sentence)
  expect(await say(priya, 'until Easter')).toContain('- Ends: 28 March 2027')
  expect(await say(priya, 'change the title to Calm evenings')).toContain('- Title: Calm evenings')
  expect(await say(priya, 'no, Year 10')).toContain('- For: Year 10')
  expect(await say(priya, 'not Fylde')).toContain('- Where: Wyre\n')
  expect(await say(priya, 'also Fylde')).toContain('- Where: Wyre, Fylde')
  expect(await say(priya, 'it costs £20 a head')).toContain('- Cost: paid, it costs £20 a head')
})

it('asks one short question at a time for what is missing and needed', async () => {
  const { say } = await offeringWorld()
  expect(await say({}, 'add an offer')).toContain('Who provides it?')
  expect(await say({}, 'Calm Nights')).toContain('What is offered?')
  expect(await say({}, 'a bedtime workshop')).toContain('Where is it offered?')
  expect(await say({}, 'Warton')).toContain('Fylde or Lancaster')
  expect(await say({}, 'Fylde')).toContain('How does a school get it?')
  expect(await say({}, 'send')).toContain('How does a school get it?')
  expect(await say({}, 'ask the school nurse')).toContain('Say “send” when it is right')
})

it('answers a plain question in between, and the offer goes on', async () => {
  const { say } = await offeringWorld()
  await say(priya, sentence)
  expect(await say(priya, 'Who is the officer for Preston?')).toContain('Tom Ashworth')
  expect(await say(priya, 'publish')).toContain('Published: Bedtime evenings')
})

it('goes on after a restart, with whoever spoke and with nobody else', async () => {
  const before = await offeringWorld()
  await before.say(priya, sentence)
  const after = await offeringWorld({ store: before.store, folder: before.folder })
  expect(await after.say({}, 'publish')).not.toContain('Published')
  expect(await after.say({ as: 'tom-ashworth' }, 'publish')).not.toContain('Published')
  expect(await after.say({ ...priya, thread: 'other' }, 'publish')).not.toContain('Published')
  expect(await after.say(priya, 'publish')).toContain('Published')
})

it('drops an offer that is cancelled', async () => {
  const { say, shelf } = await offeringWorld()
  await say(priya, sentence)
  expect(await say(priya, 'cancel')).toBe('The offer was dropped. Nothing was published or sent.')
  expect(await say(priya, 'publish')).not.toContain('Published')
  expect(await shelf.text('offers/bedtime-evenings.md')).toBeNull()
})

it('sends anybody else’s offer to the officer, who shows, changes and approves it', async () => {
  const { say, shelf, rounds, mail } = await offeringWorld()
  const address = { door: 'e-mail', to: 'sam@calm.example' } as const
  await say({ address }, sentence)
  expect(await say({ address }, 'send')).toBe(
    'Sent as proposal 1. Priya Nolan will decide, and it is listed only then. You will be told what was decided, and why.',
  )
  expect(await shelf.text('offers/bedtime-evenings.md')).toBeNull()
  expect(await say(priya, 'proposals')).toContain('**1.** Bedtime evenings, Calm Nights, Wyre, Fylde')
  expect(await say({ as: 'tom-ashworth' }, 'proposals')).toBe('No proposals are waiting for you.')
  expect(await say(priya, 'change 1: until Easter')).toContain('- Ends: 28 March 2027')
  expect(await say(priya, 'approve 1')).toBe('Published: Bedtime evenings. Answers use it from now on.')
  expect(await shelf.text('offers/bedtime-evenings.md')).toContain('ends: 2027-03-28')
  await rounds().round()
  await rounds('two').round()
  expect(mail.notes.map(({ to, subject, links }) => [to, subject, links[0]?.url])).toEqual([
    [address, 'Your offer is listed: Bedtime evenings', 'https://tass.example/offers/bedtime-evenings'],
  ])
})

it('declines with a reason, which the proposer is told, and then forgets who they were', async () => {
  const { say, rounds, mail, store } = await offeringWorld()
  const address = { door: 'e-mail', to: 'sam@calm.example' } as const
  await say({ address }, sentence)
  await say({ address }, 'send')
  expect(await say(priya, 'decline 1')).toContain('Why is proposal 1 declined?')
  expect(await say(priya, 'It is only for adults.')).toContain('Proposal 1 is declined.')
  await rounds().round()
  expect(mail.notes[0]?.lines[0]).toContain('The officer’s reason: It is only for adults.')
  expect(await store.offering.proposals.find(1)).toMatchObject({ state: 'declined', by: { contact: null, name: null, address: null } })
  expect(await say(priya, 'approve 1')).toContain('No proposal 1 is waiting.')
})

it('lets nobody but an officer of the places decide', async () => {
  const { say, shelf } = await offeringWorld()
  await say({ thread: 'a' }, sentence)
  await say({ thread: 'a' }, 'send')
  for (const who of [{}, { as: 'tom-ashworth' }, { as: 'calm-nights' }])
    for (const words of ['approve 1', 'decline 1 because no', 'change 1: in Preston']) await say(who, words)
  expect(await shelf.text('offers/bedtime-evenings.md')).toBeNull()
  expect(await say(priya, 'proposals')).toContain('Wyre, Fylde')
})

it('makes a proposal of what an officer adds for districts of others', async () => {
  const { say, shelf } = await offeringWorld()
  const tom = { as: 'tom-ashworth' }
  await say(tom, sentence)
  expect(await say(tom, 'send')).toContain('Priya Nolan will decide')
  expect(await shelf.text('offers/bedtime-evenings.md')).toBeNull()
})

it('shows an offer that may be the same first', async () => {
  const known = offerFile({ title: 'Bedtime evenings', districts: ['wyre'] })
  const { say } = await offeringWorld({ files: [known] })
  await say(priya, sentence)
  expect(await say(priya, 'publish')).toContain('This may be listed already: Bedtime evenings (same name and provider)')
  expect(await say(priya, 'publish')).toContain('Published')
})

it('adds a partner that nobody knows together with the offer', async () => {
  const { say, shelf } = await offeringWorld()
  expect(await say(priya, 'add an offer: Steady Steps CIC, free vaping workshops in Wyre, https://steady.example')).toContain(
    'Steady Steps CIC (new here: it will be added as a partner)',
  )
  await say(priya, 'publish')
  expect(await shelf.text('partners/steady-steps-cic.md')).toContain('source: https://steady.example')
  expect(await say({}, 'what does Steady Steps CIC do?')).toContain('Steady Steps CIC')
})

it('says where an offer comes from that stands on no page', async () => {
  const { say, shelf } = await offeringWorld()
  await say(priya, 'add an offer: Calm Nights, free bedtime evenings in Wyre, ask the school nurse')
  await say(priya, 'book through the school nurse')
  await say(priya, 'publish')
  expect(await shelf.text('offers/bedtime-evenings.md')).toContain('where: Told by Priya Nolan on 24 November 2026')
  expect(await shelf.text('sources/told-to-the-assistant.md')).toContain('publisher: Lancashire County Council')
})

it.each([
  'how do i tell you about an offer we run',
  'how do we get our group listed?',
  'we run a free counselling drop-in for year 10s in Chorley, can you list it',
])('says how an offer is listed: “%s”', async (question) => {
  const { say } = await offeringWorld()
  expect(await say({}, question)).toContain('Say “add an offer:”')
})
