import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { command, shortcuts } from '../../../src/channels/slack/needs.ts'
import { contactFile, updateFile } from '../../support/builders.ts'
import { close, eventually, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import type { Message } from '../../support/slack-server/workspace.ts'

useSlack()

describe(command, () => {
  it('answers only who asked, until they share it with the channel', async () => {
    await open()
    const sent = await slack.command('who helps with sleep in Wyre?')
    expect(sent).toMatchObject({ ok: true, answer: '' })
    const answer = await nextAnswer(0)
    expect(answer).toMatchObject({ channel: 'C0HEADS', onlyFor: 'U0JO' })
    expect(answer.text).toContain('Help families on the Fylde Coast to sleep well')
    await slack.press(answer, 'Share in channel')
    const shared = await slack.until(() => slack.said().find(({ onlyFor }) => !onlyFor))
    expect(shared.text).toContain('Help families on the Fylde Coast to sleep well')
    expect(JSON.stringify(shared.blocks)).toContain('Shared by <@U0JO>')
    await slack.until(() => slack.said().length === 1)
  })

  it('says how to ask when nothing was asked', async () => {
    await open()
    await slack.command('')
    expect((await nextAnswer(0)).text).toBe(
      'Ask like this: `/tass who supports NEET in West Lancs?` Only you see the answer, unless you share it.',
    )
  })

  it('goes on with what was asked before', async () => {
    await open()
    await slack.command('who helps with sleep in Wyre?')
    await nextAnswer(0)
    await slack.command('who do I contact?')
    expect((await nextAnswer(1)).text).toContain('Priya Nolan')
  })
})

describe('shortcuts', () => {
  it('finds support for any message, for whoever asked alone', async () => {
    await open()
    const message = slack.write({ channel: 'C0HEADS', user: 'U0SAM', text: 'A lot of insomnia in our Wyre schools &amp; nurseries' })
    await slack.shortcut(shortcuts.find, { message })
    const answer = await nextAnswer(0)
    expect(answer).toMatchObject({ channel: 'C0HEADS', onlyFor: 'U0JO' })
    expect(answer.text).toContain('Help families on the Fylde Coast to sleep well')
  })

  it('says so when a message holds no words', async () => {
    await open()
    await slack.shortcut(shortcuts.find, { message: slack.write({ channel: 'C0HEADS', text: '' }) })
    expect((await nextAnswer(0)).text).toContain('There are no words in that message')
  })

  it('searches in a window, by words, district and subject', async () => {
    await open()
    await slack.shortcut(shortcuts.search)
    const [id, opened] = await slack.until(() => [...slack.views.entries()][0])
    expect(JSON.stringify(opened.view)).toContain('What do you need support with?')
    const choose = (name: string, value: string) => ({ [name]: { [name]: { selected_option: { value } } } })
    const values = { question: { question: { value: '' } }, ...choose('district', 'wyre'), ...choose('theme', 'sleep') }
    const sent = await slack.submit(id, values)
    expect(sent.answer).toMatchObject({ response_action: 'update' })
    await slack.until(() => slack.callsOf('views.update').length === 1)
    expect(JSON.stringify(slack.views.get(id)?.view)).toContain('Help families on the Fylde Coast to sleep well')
  })
})

describe('buttons below an answer', () => {
  const ask = async (text = 'who helps with sleep in Wyre?'): Promise<Message> => {
    const before = slack.said().length
    await slack.say({ text })
    return nextAnswer(before)
  }
  const labelsOf = (message: Message) =>
    JSON.stringify(message.blocks)
      .match(/"text":"[^"]{1,75}","emoji":false/g)
      ?.join() ?? ''

  it('work after a restart, and after the store has forgotten the conversation', async () => {
    const first = await open()
    const answer = await ask()
    await close(first)
    await open({ store: await openMemoryStore() })
    expect(labelsOf(answer)).toContain('What is planned?')
    await slack.press(answer, 'What is planned?')
    const next = await nextAnswer(1)
    expect(next).toMatchObject({ thread_ts: answer.thread_ts })
    expect(next.text).toContain('Sleep')
  })

  it('answer one press once, though Slack tells of it twice', async () => {
    await open()
    const answer = await ask()
    await Promise.all([1, 2, 3].map(() => slack.press(answer, 'What is planned?', { when: '5.5' })))
    await nextAnswer(1)
    await slack.press(answer, 'Who to contact')
    await nextAnswer(2)
    expect(slack.said().map(({ text }) => text.includes('Priya Nolan'))).toHaveLength(3)
  })

  it('keep a rating, and what was missing, with personal details masked', async () => {
    const { store } = await open()
    const answer = await ask()
    await slack.press(answer, 'Useful')
    expect((await nextAnswer(1)).text).toBe('Thank you. Your answer helps to improve this assistant.')
    await slack.press(answer, 'Not useful')
    const [id, { view }] = await slack.until(() => [...slack.views.entries()][0])
    expect(JSON.stringify(view)).toContain('What should the answer have said?')
    await slack.submit(id, { reason: { reason: { value: 'Nothing on my pupil Jake Smith' } } })
    const ratings = async () => (await store.conversations.read(`slack:T0TASS:D0JO:${answer.thread_ts}`)).map(({ feedback }) => feedback)
    await eventually(async () => (await ratings())[0]?.comment)
    expect(await ratings()).toMatchObject([{ useful: false, comment: expect.not.stringContaining('Jake') }])
  })

  it('say so when the answer is not kept any more', async () => {
    const { store } = await open()
    const answer = await ask()
    await store.conversations.forget(`slack:T0TASS:D0JO:${answer.thread_ts}`)
    await slack.press(answer, 'Useful')
    expect((await nextAnswer(1)).text).toMatch(/^That answer is not kept any more/)
  })

  it('keep what somebody wants to be told about, to be stopped in the Home tab', async () => {
    const { store } = await open()
    const answer = await ask()
    await slack.press(answer, 'Tell me when this changes')
    await nextAnswer(1)
    const person = { team: 'T0TASS', user: 'U0JO' }
    expect(await store.follows.list(person)).toMatchObject([{ kind: 'priorities', id: 'fylde-coast-sleep' }])
    await slack.event({ type: 'app_home_opened', user: 'U0JO', channel: 'D0JO', tab: 'home', event_ts: '1.1' })
    const [id] = await slack.until(() => [...slack.views.entries()][0])
    await slack.act(id, { type: 'button', action_id: 'unfollow', value: 'priorities/fylde-coast-sleep' })
    await slack.until(() => slack.callsOf('views.publish').length === 2)
    expect(await store.follows.list(person)).toEqual([])
  })

  it('say so when they come from a version that is gone', async () => {
    await open()
    const answer = await ask()
    const old = {
      ...answer,
      blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'say_1', text: { text: 'Old' }, value: 'v0:sleep' }] }],
    }
    await slack.press(old, 'Old')
    expect((await nextAnswer(1)).text).toBe('This button is from an earlier version. Please ask your question again.')
  })

  it('open a direct message with an officer whose Slack id is known', async () => {
    await open({ files: [contactFile({ slackId: 'U0PRIYA' })] })
    expect(JSON.stringify((await ask()).blocks)).toContain('https://slack.com/app_redirect?channel=U0PRIYA')
  })

  it('show the rest of a long answer', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `Calm Nights held bedtime workshop number ${n} for parents in Fleetwood.`)
    await open({ files: [updateFile({ sections: { activityLastPeriod: lines } })] })
    const answer = await ask('what happened on sleep in Wyre?')
    const more = /Show \d+ more/.exec(JSON.stringify(answer.blocks))?.[0] ?? ''
    await slack.press(answer, more)
    expect((await nextAnswer(1)).text).toContain('bedtime workshop')
  })
})
