import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { contactFile, offerFile } from '../../support/builders.ts'
import { offeringWorld } from '../../support/offering.ts'
import { courierTo } from '../../support/slack.ts'
import { nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'

useSlack()

const officer = contactFile({ slackId: 'U0JO' })
const proposed = 'Add an offer: Calm Nights, free bedtime evenings on sleep for parents in Wyre, book at https://calm.example'

/** An assistant behind the loopback Slack, in which U0JO is the officer for Wyre. */
async function world(...files: Parameters<typeof offerFile>[0][]) {
  const store = await openMemoryStore()
  const { notifier, log } = courierTo(slack, store)
  const entries = [officer, ...files.map((fields) => offerFile(fields))]
  const offering = await offeringWorld({ files: entries, store, notifier })
  await open({ store, files: [officer], around: () => offering.assistant, offers: offering.office })
  return { ...offering, log }
}

it('an officer is told of a proposal and decides with a button, and the proposer is told what became of it', async () => {
  const { rounds, library } = await world()
  slack.members.set('U0SAM', { id: 'U0SAM', team_id: 'T0TASS' })
  slack.channels.set('D0SAM', { joined: true })
  const first = await slack.say({ text: proposed, user: 'U0SAM' })
  await nextAnswer(0)
  await slack.say({ text: 'send', user: 'U0SAM', thread: first.ts })
  expect((await nextAnswer(1)).text).toContain('Priya Nolan will decide')
  await rounds().round()
  const note = slack.said().at(-1)
  expect(note).toMatchObject({ channel: 'D0JO' })
  expect(note?.text).toContain('Proposal 1 waits for you')
  expect(note?.text).toContain('Partner: Calm Nights')
  if (note) await slack.press(note, 'Approve 1')
  expect((await nextAnswer(3)).text).toContain('Published:')
  expect([...library().knowledge.partners.values()].map(({ name }) => name)).toContain('Calm Nights')
  await rounds().round()
  expect(slack.said().at(-1)).toMatchObject({ channel: 'D0SAM', text: expect.stringContaining('was approved and is listed now') })
  await rounds('two').round()
  expect(slack.said()).toHaveLength(5)
})

it('a note whose sending broke off is not posted twice', async () => {
  const { rounds, say, clock } = await world()
  await say({ address: { door: 'e-mail', to: 'ann@calm.example' } }, proposed)
  await say({ address: { door: 'e-mail', to: 'ann@calm.example' } }, 'send')
  slack.faults.next({ method: 'chat.postMessage', is: 'cut' })
  await rounds().round()
  expect(slack.said()).toHaveLength(1)
  clock.set('2026-11-24T11:00:00Z')
  await rounds().round()
  clock.set('2026-11-24T12:00:00Z')
  await rounds().round()
  expect(slack.said()).toHaveLength(1)
})

it('an officer whom Slack does not know is given up on, and the log says so without a word of the offer', async () => {
  const { rounds, say, store, log } = await world()
  slack.faults.next({ method: 'conversations.open', is: 'refused', error: 'user_not_found' })
  await say({ thread: 'x' }, proposed)
  await say({ thread: 'x' }, 'send')
  await rounds().round()
  expect(slack.said()).toEqual([])
  expect(log).toEqual([expect.stringContaining('A note about an offer for U0JO could not be posted')])
  expect(await store.offering.proposals.list(['open'])).toHaveLength(1)
})

it('an officer is asked whether an offer is still right, and answers with a button', async () => {
  const { rounds, shelf } = await world({ reviewBy: '2026-11-20', districts: ['wyre'] })
  await rounds().round()
  const [note] = slack.said()
  expect(note).toMatchObject({ channel: 'D0JO', text: expect.stringContaining('Is this offer still right?') })
  expect(note?.text).not.toContain('/offers/review?token=')
  if (note) await slack.press(note, 'Still right')
  expect((await nextAnswer(1)).text).toContain('Confirmed: Calm Start. The next check is on 23 May 2027.')
  expect(await shelf.text('offers/calm-start.md')).toContain('checked: 2026-11-24')
})

it('the Home tab of an officer lists what is proposed to them', async () => {
  const { say } = await world()
  await say({ thread: 'x' }, proposed)
  await say({ thread: 'x' }, 'send')
  await slack.event({ type: 'app_home_opened', user: 'U0JO', channel: 'D0JO', tab: 'home', event_ts: '1.1' })
  const home = await slack.until(() => [...slack.views.values()].find(({ type }) => type === 'home'))
  expect(JSON.stringify(home.view)).toMatch(/Offers proposed to you.*1\. [^"]*Calm Nights, Wyre/)
})
