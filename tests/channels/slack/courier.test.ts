import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { describeCourier } from '../../adapters/describe-courier.ts'
import { offerFile } from '../../support/builders.ts'
import { choiceOf, digestWorld, letterOf } from '../../support/digest.ts'
import { courierTo } from '../../support/slack.ts'
import { slack, useSlack } from '../../support/slack-journey.ts'
import { startSlack } from '../../support/slack-server/server.ts'
import { team } from '../../support/slack-server/workspace.ts'

for (const [name, to] of [
  ['to a person in Slack', { door: 'slack', team, user: 'U0JO' }],
  ['to a channel in Slack', { door: 'slack', team, channel: 'C0HEADS' }],
] as const)
  describeCourier(`the courier that brings digests ${name}`, async () => {
    const here = await startSlack()
    const store = await openMemoryStore()
    const stop = async () => {
      await here.stop()
      await store.close()
    }
    return { courier: courierTo(here, store).courier, taken: () => here.said().length, to, stop }
  })

useSlack()
const toChannel = letterOf({ to: { door: 'slack', team, channel: 'C0HEADS' } })
const yes = async () => true

async function courier() {
  return courierTo(slack, await openMemoryStore())
}

it('a lost answer counts as “may have left”, and the letter is found where it stands', async () => {
  const { courier: slackCourier } = await courier()
  slack.faults.next({ method: 'chat.postMessage', is: 'cut' })
  expect(await slackCourier.send(toChannel, yes)).toEqual({ outcome: 'later', what: 'letter', seconds: null, left: true })
  expect(await slackCourier.find(toChannel)).toEqual({ trace: 'found', receipt: slack.said()[0]?.ts })
})

it('waits as long as Slack says, and cannot have left anything', async () => {
  const { courier: slackCourier } = await courier()
  slack.faults.next({ method: 'chat.postMessage', is: 'limited', retryAfter: 40 })
  expect(await slackCourier.send(toChannel, yes)).toEqual({ outcome: 'later', what: 'door', seconds: 40, left: false })
  slack.faults.next({ method: 'conversations.history', is: 'limited', retryAfter: 90 })
  expect(await slackCourier.find(toChannel)).toEqual({ trace: 'later' })
})

it('gives up on a channel that is not there any more, and not on a workspace that took the token back', async () => {
  const { courier: slackCourier, log } = await courier()
  const gone = letterOf({ to: { door: 'slack', team, channel: 'C0GONE' } })
  expect(await slackCourier.send(gone, yes)).toEqual({ outcome: 'refused' })
  slack.revoke()
  expect(await slackCourier.send(toChannel, yes)).toEqual({ outcome: 'later', what: 'letter', seconds: null, left: false })
  expect(log).toEqual([
    expect.stringContaining('The digest for C0GONE could not be posted'),
    expect.stringContaining('Slack refuses the token of workspace T0TASS'),
  ])
})

it('shows all of the digest in one message, with nothing secret in it', async () => {
  const { courier: slackCourier } = await courier()
  await slackCourier.send(toChannel, yes)
  const [message] = slack.said()
  expect(message?.text).toContain('Calm Start')
  expect(message?.text).toContain('Other <b>'.replace('<', '&lt;').replace('>', '&gt;'))
  expect(JSON.stringify(message)).not.toContain('2026-W48 ann')
  expect(JSON.stringify(message)).not.toContain('Show ')
})

it('a week’s digest reaches a person and a channel once each, though its sending broke off', async () => {
  const store = await openMemoryStore()
  const calm = offerFile({ districts: ['wyre'] })
  const other = offerFile({ id: 'other', title: 'Other', districts: ['wyre'], body: 'Another offer.' })
  const world = await digestWorld({ files: [calm], couriers: [courierTo(slack, store).courier], store })
  await world.rounds().round()
  for (const [id, to] of [
    ['ann', { user: 'U0JO' }],
    ['heads', { channel: 'C0HEADS' }],
  ] as const)
    await store.subscriptions.save({ id, address: { door: 'slack', team, ...to }, choice: choiceOf(), since: '2026-11-01T00:00:00Z' })
  world.publish(calm, other)
  world.clock.set('2026-11-23T08:00:00Z')
  slack.faults.next({ method: 'chat.postMessage', is: 'cut' })
  await world.rounds().round()
  world.clock.set('2026-11-23T08:10:00Z')
  await world.rounds('two').round()
  world.clock.set('2026-11-23T09:10:00Z')
  await world.rounds('three').round()
  expect(
    slack
      .said()
      .map(({ channel }) => channel)
      .sort(),
  ).toEqual(['C0HEADS', 'D0JO'])
  expect((await world.office.history(1))[0]?.counts).toMatchObject({ sent: 2, failed: 0 })
})
