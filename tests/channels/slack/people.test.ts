import { describe, expect, it } from 'vitest'
import { contactFile } from '../../support/builders.ts'
import { eventually, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import { bot } from '../../support/slack-server/workspace.ts'
import { gap } from '../../support/store.ts'

useSlack()

const priya = [contactFile({ slackId: 'U0JO' })]
const jo = { team: 'T0TASS', user: 'U0JO' }

async function openHome(): Promise<{ id: string; shows: string }> {
  const before = slack.callsOf('views.publish').length
  await slack.event({ type: 'app_home_opened', user: 'U0JO', channel: 'D0JO', tab: 'home', event_ts: '1.1' })
  await slack.until(() => slack.callsOf('views.publish').length > before)
  const [id, { view }] = [...slack.views.entries()][0] ?? ['', { view: {} }]
  return { id, shows: JSON.stringify(view) }
}
const choose = (...values: string[]) => ({ type: 'multi_static_select', selected_options: values.map((value) => ({ value })) })

describe('the Home tab', () => {
  it('keeps somebody’s districts, phases and subjects, and forgets them when told to', async () => {
    const { store } = await open()
    const { id, shows } = await openHome()
    expect(shows).toContain('My districts')
    expect(shows).not.toContain('Your priorities')
    expect(shows).not.toContain('For the team')
    await slack.act(id, { action_id: 'home_districts', ...choose('wyre', 'fylde') })
    await slack.act(id, { action_id: 'home_phases', ...choose('primary', 'no-such-phase') })
    await slack.act(id, { action_id: 'home_themes', ...choose('sleep') })
    const person = await eventually(async () => (await store.people.find(jo))?.themes.length && store.people.find(jo))
    expect(person).toEqual({ districts: ['wyre', 'fylde'], phases: ['primary'], themes: ['sleep'], model: true })
    expect((await openHome()).shows).toContain('"initial_options":[{"text":{"type":"plain_text","text":"Fylde"}')
    await slack.act(id, { action_id: 'home_forget' })
    await slack.until(() => slack.callsOf('views.publish').length === 3)
    expect(await store.people.find(jo)).toBeNull()
  })

  it('makes somebody’s districts the place that is meant when they name none', async () => {
    const { store } = await open()
    await store.people.save(jo, { districts: ['wyre'], phases: [], themes: [], model: true })
    await slack.say({ text: 'sleep?' })
    expect((await nextAnswer(0)).text).toContain('This is for Wyre, your district. Name another place to change that.')
    await slack.command('who do I contact?')
    expect((await nextAnswer(1)).text).toContain('Priya Nolan')
  })

  it('browses by district and subject', async () => {
    await open()
    const { id } = await openHome()
    const state = {
      browse: { browse_district: { selected_option: { value: 'wyre' } }, browse_theme: { selected_option: { value: 'sleep' } } },
    }
    await slack.act(id, { action_id: 'browse' }, { state })
    await slack.until(() => slack.callsOf('views.open').length === 1)
    expect(JSON.stringify(slack.callsOf('views.open')[0]?.args.view)).toContain('Help families on the Fylde Coast to sleep well')
    await slack.act(id, { action_id: 'browse' })
    await slack.until(() => slack.callsOf('views.open').length === 2)
    expect(JSON.stringify(slack.callsOf('views.open')[1]?.args.view)).toContain('Choose a district or a subject first')
  })

  it('turns the weekly digest on and off, and changes what is in it', async () => {
    const { store } = await open()
    const address = { door: 'slack', ...jo } as const
    const { id, shows } = await openHome()
    expect(shows).toContain('You get no weekly digest here.')
    const state = { digest_districts: { digest_districts: choose('wyre') }, digest_themes: { digest_themes: choose('sleep') } }
    await slack.act(id, { action_id: 'digest_on' }, { state })
    const first = await eventually(() => store.subscriptions.find(address))
    expect(first?.choice).toEqual({ districts: ['wyre'], themes: ['sleep'], phases: [], without: [] })
    await slack.until(() => slack.callsOf('views.publish').length === 2)
    expect(JSON.stringify(slack.views.get(id)?.view)).toContain('You get a digest of Sleep in Wyre here')
    await slack.act(id, { action_id: 'digest_themes', ...choose() })
    await eventually(async () => (await store.subscriptions.find(address))?.choice.themes.length === 0)
    await slack.act(id, { action_id: 'digest_off' })
    await eventually(async () => (await store.subscriptions.find(address)) === null)
  })

  it('says what a language model is sent, and keeps somebody’s “no” to it also when the rest is forgotten', async () => {
    const { store } = await open({ model: true })
    const { id, shows } = await openHome()
    expect(shows).toContain('It is not sent your name')
    await slack.act(id, { action_id: 'model_off' })
    await eventually(async () => (await store.people.find(jo))?.model === false)
    await slack.act(id, { action_id: 'home_forget' })
    await slack.until(() => slack.callsOf('views.publish').length === 3)
    expect(await store.people.find(jo)).toEqual({ districts: [], phases: [], themes: [], model: false })
    expect(JSON.stringify(slack.views.get(id)?.view)).toContain('It is not used for your questions')
  })

  it('says that no language model is used where none is set up', async () => {
    await open()
    expect((await openHome()).shows).toContain('No language model is used here')
  })

  it('lets an officer draft from a priority, save, and approve what the window shows', async () => {
    const { store } = await open({ drafts: true, files: priya })
    const { id } = await openHome()
    await slack.act(id, { action_id: 'home_draft', value: 'fylde-coast-sleep' })
    const form = await slack.until(() => [...slack.views.values()].find(({ view }) => view.callback_id === 'draft_form'))
    const [version] = String(JSON.stringify(form.view)).match(/(?<="exitStrategy:)\d+/) ?? []
    const typed = (name: string, value: string) => ({ [`${name}:${version}`]: { [name]: { value } } })
    const title = 'Help families on the Fylde Coast to sleep well'
    await slack.submit(form.id, { ...typed('title', title), ...typed('exitStrategy', 'Schools carry on alone.') })
    const saved = slack.views.get(form.id)?.view
    expect(JSON.stringify(saved)).toContain('Schools carry on alone.')
    expect(JSON.stringify(saved)).toContain('The form is saved.')
    expect((await openHome()).shows).toContain('Sleep on the Fylde Coast, autumn 2026 (draft, not published)')
    expect((await store.drafts.list()).map(({ step }) => step)).toEqual(['carrying'])
  })

  it('shows officers their priorities', async () => {
    await open({ files: priya })
    expect((await openHome()).shows).toContain('Sleep on the Fylde Coast (Fylde Coast, summer 2026)')
  })

  it.each([
    ['a guest', { is_restricted: true }],
    ['a guest of one channel', { is_ultra_restricted: true }],
    ['somebody of another organisation', { is_stranger: true }],
    ['somebody of another workspace', { team_id: 'T0OTHER' }],
    ['somebody who has left', { deleted: true }],
  ])('shows %s what everybody may see, whatever id they have', async (_, more) => {
    slack.members.set('U0JO', { id: 'U0JO', team_id: 'T0TASS', ...more })
    await open({ files: priya, settings: { teamUsers: ['U0JO'] } })
    const { shows } = await openHome()
    expect(shows).not.toContain('Your priorities')
    expect(shows).not.toContain('For the team')
  })

  it('shows nobody more than everybody when Slack does not say who they are', async () => {
    await open({ files: priya })
    slack.faults.next({ method: 'users.info', is: 'refused', error: 'user_not_found' })
    expect((await openHome()).shows).not.toContain('Your priorities')
  })

  it('shows the team health and what nothing answered', async () => {
    const { store } = await open({ settings: { teamUsers: ['U0JO'] } })
    await store.gaps.record(gap({ question: 'Yoga in <!channel> Wyre?' }))
    const { shows } = await openHome()
    expect(shows).toContain('Store: working')
    expect(shows).toContain('Questions nothing answered in the last 30 days: 1')
    expect(shows).toContain('{"type":"plain_text","text":"• Yoga in <!channel> Wyre?"}')
  })

  it('offers first questions for somebody’s district in the Messages tab', async () => {
    const { store } = await open()
    await store.people.save(jo, { districts: ['preston'], phases: [], themes: [], model: true })
    await slack.event({ type: 'app_home_opened', user: 'U0JO', channel: 'D0JO', tab: 'messages', event_ts: '1.1' })
    await slack.until(() => slack.prompts.length === 1)
    expect(slack.prompts[0]).toMatchObject({ channel_id: 'D0JO', title: 'Ask about Preston, for example:' })
    expect(JSON.stringify(slack.prompts[0])).toContain('What are the priorities in Preston?')
  })
})

describe('who may ask', () => {
  it('is everybody in the workspaces and channels that are listed, and directly', async () => {
    await open({ settings: { channels: ['G0PRIVATE'] } })
    await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> NEET in Preston?` })
    await slack.command('NEET in Preston?')
    expect((await nextAnswer(0)).text).toBe('This assistant is not switched on in this channel. Send it a direct message instead.')
    await slack.say({ channel: 'G0PRIVATE', text: `<@${bot.user}> NEET in Preston?` })
    await nextAnswer(1)
    await slack.say({ text: 'NEET in Preston?' })
    await nextAnswer(2)
    expect(slack.said().map(({ channel }) => channel)).toEqual(['C0HEADS', 'G0PRIVATE', 'D0JO'])
  })

  it('is nobody in other workspaces', async () => {
    await open({ settings: { teams: ['T0OTHER'] } })
    await slack.say({ text: 'NEET in Preston?' })
    await slack.event({ type: 'app_home_opened', user: 'U0JO', channel: 'D0JO', tab: 'home', event_ts: '1.1' })
    await slack.command('NEET in Preston?')
    expect((await nextAnswer(0)).text).toContain('not switched on')
    expect(slack.said()).toHaveLength(1)
    expect(slack.views.size).toBe(0)
  })
})

describe('Slack’s agent view', () => {
  it('names the session after its first question', async () => {
    await open()
    const asked = await slack.say({ text: 'who helps with sleep in Wyre?' })
    await slack.until(() => slack.statuses.length === 1)
    await slack.say({ text: 'and in Preston?', thread: asked.ts })
    await nextAnswer(1)
    expect(slack.statuses).toEqual([{ channel_id: 'D0JO', thread_ts: asked.ts, status: 'active', title: 'Sleep · Wyre' }])
  })

  it('shows that it works, when that takes a while', async () => {
    const held = Promise.withResolvers<void>()
    await open({
      around: (assistant) => ({
        reply: async (message) => {
          await held.promise
          return assistant.reply(message)
        },
      }),
    })
    const asked = await slack.say({ text: 'who helps with sleep in Wyre?' })
    await slack.until(() => slack.statuses.length === 1)
    held.resolve()
    await slack.until(() => slack.statuses.length === 2)
    const at = { channel_id: 'D0JO', thread_ts: asked.ts }
    expect(slack.statuses).toEqual([
      { ...at, status: 'processing', initiator_user_id: 'U0JO' },
      { ...at, status: 'active', title: 'Sleep · Wyre' },
    ])
  })

  it('can be stopped: what is still being worked out is not said any more', async () => {
    const held = Promise.withResolvers<void>()
    await open({
      around: (assistant) => ({
        reply: async (message) => {
          if (message.text.includes('Wyre')) await held.promise
          return assistant.reply(message)
        },
      }),
    })
    const asked = await slack.say({ text: 'who helps with sleep in Wyre?' })
    await slack.event({
      type: 'agent_session_stopped',
      channel: 'D0JO',
      user: 'U0JO',
      thread_ts: asked.ts,
      streaming_message_ts: [],
      event_ts: '1.1',
    })
    await slack.until(() => slack.statuses.some(({ status }) => status === 'active'))
    held.resolve()
    await slack.say({ text: 'NEET in Preston?' })
    await nextAnswer(0)
    expect(slack.said().map(({ thread_ts }) => thread_ts)).not.toContain(asked.ts)
  })

  it('is not needed: answers come where none of it is there', async () => {
    slack.faults.without('agents.', 'assistant.')
    await open()
    await slack.event({ type: 'app_home_opened', user: 'U0JO', channel: 'D0JO', tab: 'messages', event_ts: '1.1' })
    await slack.say({ text: 'who helps with sleep in Wyre?' })
    await nextAnswer(0)
    await slack.until(() => slack.callsOf('assistant.threads.setTitle').length === 1)
    await slack.say({ text: 'NEET in Preston?' })
    const answer = await nextAnswer(1)
    expect(JSON.stringify(answer.blocks)).not.toContain('context_actions')
    expect(slack.callsOf('agents.sessions.setStatus')).toHaveLength(1)
  })
})
