import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import type { Assistant } from '../../../src/assistant.ts'
import type { Deliveries } from '../../../src/deliveries.ts'
import type { Store } from '../../../src/ports.ts'
import { close, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'

useSlack()
let store: Store
beforeEach(async () => {
  store = await openMemoryStore()
})
afterEach(() => store.close())

const question = 'who helps with sleep in Wyre?'
/** A process that is gone: it neither answers nor lets go. */
const gone = () => new Promise<never>(() => {})
const short = { lease: 60, grace: 0 }
const withDeliveries = (own: Partial<Deliveries>): Store => ({ ...store, deliveries: { ...store.deliveries, ...own } })

/** Asks something else, so that whatever could still have been said about the first question has been said. */
async function expectOneAnswer(): Promise<void> {
  await slack.until(() => slack.said().length > 0)
  const before = slack.said().length
  await slack.say({ text: 'NEET in Preston?' })
  await slack.until(() => slack.said().some(({ text }) => text.includes('Preston')))
  expect(before).toBe(1)
  expect(slack.said()).toHaveLength(2)
}

describe('what Slack tells of more than once', () => {
  it('is answered once, however often and to whichever process it comes', async () => {
    await open({ store })
    await open({ store })
    const asked = slack.write({ text: question })
    const [event] = slack.eventsOf(asked)
    if (!event) throw new Error('no event')
    const delivered = await Promise.all([1, 2, 3, 4, 5, 6].map(() => slack.deliver(event)))
    expect(delivered.every(({ ok }) => ok)).toBe(true)
    await slack.deliver(slack.eventsOf(asked)[0] ?? event)
    await expectOneAnswer()
  })

  it('is answered when the first time could not be claimed', async () => {
    let fails = 1
    const claim: Deliveries['claim'] = async (...given) => {
      if (fails-- > 0) throw new Error('database is locked')
      return store.deliveries.claim(...given)
    }
    await open({ store: withDeliveries({ claim }) })
    const asked = await slack.say({ text: question })
    expect(asked.delivered.map(({ ok, tries }) => ({ ok, tries }))).toEqual([{ ok: true, tries: 2 }])
    await expectOneAnswer()
  })
})

describe('a process that ends in the middle', () => {
  const silent = (assistant: Assistant): Assistant => ({ ...assistant, reply: gone })

  it('leaves its question to another, which reads it again from Slack', async () => {
    const dying = await open({ store, around: silent, pace: short })
    await slack.say({ text: question })
    await close(dying)
    await open({ store })
    await expectOneAnswer()
  })

  it('leaves what it was about to post to another', async () => {
    const begun = Promise.withResolvers<void>()
    const begin: Deliveries['begin'] = async (...given) => {
      await store.deliveries.begin(...given)
      begun.resolve()
      return gone()
    }
    const dying = await open({ store: withDeliveries({ begin }), pace: short })
    await slack.say({ text: question })
    await begun.promise
    await close(dying)
    await open({ store })
    await expectOneAnswer()
  })

  it('does not have its post repeated when it could not note that it was posted', async () => {
    const dying = await open({ store: withDeliveries({ sent: gone }), pace: short })
    await slack.say({ text: question })
    await nextAnswer(0)
    await close(dying)
    await open({ store })
    await slack.until(() => slack.callsOf('conversations.replies').length > 0)
    await expectOneAnswer()
  })

  it('lets a question go when it was taken back meanwhile', async () => {
    const dying = await open({ store, around: silent, pace: short })
    const asked = await slack.say({ text: question })
    await close(dying)
    slack.messages.splice(0)
    await open({ store })
    await slack.until(() => slack.callsOf('conversations.replies').length > 0)
    await slack.say({ text: 'NEET in Preston?' })
    await nextAnswer(0)
    expect(slack.said().map(({ thread_ts }) => thread_ts)).not.toContain(asked.ts)
  })

  it('does not end one process after another: in the end the question is answered with an apology', async () => {
    for (let process = 1; process <= 4; process++) {
      const dying = await open({ store, around: silent, pace: short })
      if (process === 1) await slack.say({ text: question })
      else await slack.until(() => slack.callsOf('conversations.replies').length === process - 1)
      await close(dying)
    }
    await open({ store })
    expect((await nextAnswer(0)).text).toContain('Please try again in a minute')
  })
})

it('apologises when an answer takes too long', async () => {
  await open({ store, around: (assistant) => ({ ...assistant, reply: gone }), pace: short })
  await slack.say({ text: question })
  expect((await nextAnswer(0)).text).toContain('Please try again in a minute')
})

describe('a post whose end is not known', () => {
  it('is not repeated when Slack took it', async () => {
    await open({ store, pace: { lease: 100 } })
    slack.faults.next({ method: 'chat.postMessage', is: 'cut' })
    await slack.say({ text: question })
    await slack.until(() => slack.callsOf('conversations.replies').length > 0)
    await expectOneAnswer()
  })

  it.each(['lost', 'trouble'] as const)('is made again when Slack never got it (%s)', async (is) => {
    await open({ store, pace: { lease: 100 } })
    slack.faults.next({ method: 'chat.postMessage', is }, { method: 'conversations.replies', is: 'lost' })
    await slack.say({ text: question })
    await expectOneAnswer()
  })
})

describe('when Slack wants fewer posts', () => {
  it('waits as long as Slack says, with everything else in that workspace too, and posts each answer once', async () => {
    await open({ store })
    slack.faults.next({ method: 'chat.postMessage', is: 'limited', retryAfter: 1 })
    await slack.say({ text: question })
    await slack.say({ text: 'NEET in Preston?' })
    await slack.until(() => slack.said().length === 2)
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2)
  })
})
