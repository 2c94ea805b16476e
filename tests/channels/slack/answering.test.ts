import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { close, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import { bot } from '../../support/slack-server/workspace.ts'

useSlack()

describe('a direct message', () => {
  it('is answered in its thread, and the next question leans on it', async () => {
    await open()
    const asked = await slack.say({ text: 'who helps with sleep in Wyre?' })
    const first = await nextAnswer(0)
    expect(first).toMatchObject({ channel: 'D0JO', thread_ts: asked.ts })
    expect(first.text).toContain('Help families on the Fylde Coast to sleep well')
    await slack.say({ text: 'who do I contact?', thread: asked.ts })
    expect((await nextAnswer(1)).text).toContain('Priya Nolan')
  })

  it('goes on after a restart', async () => {
    const store = await openMemoryStore()
    const before = await open({ store })
    const asked = await slack.say({ text: 'who leads on sleep in Wyre?' })
    await nextAnswer(0)
    await close(before)
    await open({ store })
    await slack.say({ text: 'and in Preston?', thread: asked.ts })
    expect((await nextAnswer(1)).text).toContain('The reports say nothing about sleep in Preston')
    await store.close()
  })
})

describe('in a channel', () => {
  it('answers a mention in its thread, once, though Slack tells of it twice', async () => {
    await open()
    const asked = await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> NEET in Preston?` })
    const answer = await nextAnswer(0)
    expect(answer).toMatchObject({ channel: 'C0HEADS', thread_ts: asked.ts })
    await slack.say({ channel: 'C0HEADS', text: 'who do I contact?', thread: asked.ts })
    expect((await nextAnswer(1)).text).toContain('Tom Ashworth')
    expect(slack.said()).toHaveLength(2)
  })

  it('stays quiet when people talk to each other', async () => {
    await open()
    const talk = await slack.say({ channel: 'C0HEADS', text: 'Anybody know about sleep in Wyre?' })
    await slack.say({ channel: 'C0HEADS', text: 'Ask about NEET in Preston', thread: talk.ts })
    const asked = await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> NEET in Preston?` })
    await nextAnswer(0)
    await slack.say({ channel: 'C0HEADS', text: '<@U0SAM> who leads sleep in Wyre?', thread: asked.ts })
    await slack.say({ channel: 'C0HEADS', text: 'lovely, see you at the gate', thread: asked.ts })
    await slack.say({ text: 'who helps with sleep in Wyre?' })
    await nextAnswer(1)
    expect(slack.said().map(({ channel }) => channel)).toEqual(['C0HEADS', 'D0JO'])
  })

  it('knows what “this” is when it is called into a thread, and leaves the thread to those who began it', async () => {
    await open()
    const talk = await slack.say({ channel: 'C0HEADS', text: 'Our year 6 in Wyre hardly sleep at all' })
    await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> who can help with this?`, thread: talk.ts })
    expect((await nextAnswer(0)).text).toContain('Help families on the Fylde Coast to sleep well')
    await slack.say({ channel: 'C0HEADS', text: 'who leads NEET in Preston?', thread: talk.ts })
    await slack.say({ text: 'who helps with sleep in Wyre?' })
    await nextAnswer(1)
    expect(slack.said().map(({ channel }) => channel)).toEqual(['C0HEADS', 'D0JO'])
  })
})
