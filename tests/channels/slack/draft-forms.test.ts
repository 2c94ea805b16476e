import { expect, it } from 'vitest'
import { blockOf } from '../../../src/channels/slack/views/draft-view.ts'
import { contactFile } from '../../support/builders.ts'
import { nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import type { Message, View } from '../../support/slack-server/workspace.ts'

useSlack()

const officers = [contactFile({ slackId: 'U0JO' }), contactFile({ id: 'sam-reed', name: 'Sam Reed', slackId: 'U0SAM' })]
const start = 'Draft an update for sleep on the Fylde Coast'
type Input = { block_id: string; element: { action_id: string; initial_value?: string; initial_option?: { value: string } } }

const sam = { user: 'U0SAM' }

/** A draft with two lines under activity, and the message that shows it. */
async function begin(): Promise<Message> {
  slack.members.set('U0SAM', { id: 'U0SAM', team_id: 'T0TASS' })
  const first = await slack.say({ text: start })
  for (const [i, text] of ['all dropped', 'We met the heads. Sam saw the school nurse on 3 November.'].entries()) {
    await nextAnswer(i)
    await slack.say({ text, thread: first.ts })
  }
  return nextAnswer(2)
}

async function openForm(message: Message, by: { user?: string } = {}): Promise<View> {
  const before = slack.views.size
  await slack.press(message, 'Open as a form', by)
  await slack.until(() => slack.views.size > before)
  return [...slack.views.values()].at(-1) as View
}

const inputsOf = ({ view }: View) => (view.blocks as Input[]).filter(({ element }) => element)
/** As Slack sends what stands in the window, with these fields filled in. */
function filled(view: View, fields: Record<string, string>) {
  const values = inputsOf(view).map(({ block_id, element }) => {
    const { action_id, initial_value = null, initial_option = null } = element
    const written = fields[action_id]
    return [
      block_id,
      {
        [action_id]: initial_option
          ? { selected_option: written ? { value: written } : initial_option }
          : { value: written ?? initial_value },
      },
    ]
  })
  return Object.fromEntries(values)
}
const textIn = (view: View, name: string) => inputsOf(view).find(({ element }) => element.action_id === name)?.element.initial_value
const shownIn = (id: string) => slack.views.get(id) as View

it('shows every field, and what is saved stands in the thread as the next version', async () => {
  const { store } = await open({ drafts: true, files: officers })
  const form = await openForm(await begin())
  expect(inputsOf(form).map(({ element }) => element.action_id)).toEqual([
    'period',
    'title',
    'status',
    'handedTo',
    'intendedOutcomes',
    'activityLastPeriod',
    'plannedNextPeriod',
    'impactSoFar',
    'exitStrategy',
  ])
  expect(textIn(form, 'activityLastPeriod')).toBe('We met the heads.\nSam saw the school nurse on 3 November.')
  const activityLastPeriod = 'We met the heads.\nSam saw the school nurse on 4 November.\n- A fair was held in May.'
  await slack.submit(
    form.id,
    filled(form, { activityLastPeriod, impactSoFar: '34 parents came.', period: '2027-spring', status: 'closed' }),
  )
  const shown = await nextAnswer(3)
  for (const line of [
    '1. We met the heads.',
    '2. Sam saw the school nurse on 4 November.',
    '3. A fair was held in May.',
    '4. 34 parents came.',
  ])
    expect(shown.text).toContain(line)
  const [draft] = await store.drafts.list()
  expect(draft).toMatchObject({ period: '2027-spring', subject: { status: 'closed', renamed: false } })
  const lines = draft?.lines.filter(({ place }) => place !== 'dropped') ?? []
  expect(lines.map(({ touched, origin }) => `${touched} ${origin.from}`)).toEqual([
    'false message',
    'true message',
    'true form',
    'true form',
  ])
})

it('tells the second of two editors, shows the other’s words, and loses nobody’s', async () => {
  const { store } = await open({ drafts: true, files: officers })
  const message = await begin()
  const priya = await openForm(message)
  const other = await openForm(message, sam)
  await slack.submit(priya.id, filled(priya, { activityLastPeriod: 'We met all heads.', exitStrategy: 'Schools carry on alone.' }))
  await nextAnswer(3)
  await slack.submit(other.id, filled(other, { activityLastPeriod: 'We met the heads in Garstang.', impactSoFar: '34 parents came.' }), sam)
  const again = shownIn(other.id)
  const said = JSON.stringify(again.view)
  expect(said).toContain('Priya Nolan changed this draft while you had it open, so nothing is saved yet.')
  expect(said).toContain('Priya Nolan wrote under “Activity last period”:')
  expect(said).toContain('We met all heads.')
  expect(textIn(again, 'activityLastPeriod')).toBe('We met the heads in Garstang.')
  expect(textIn(again, 'impactSoFar')).toBe('34 parents came.')
  expect(textIn(again, 'exitStrategy')).toBe('Schools carry on alone.')
  await slack.submit(other.id, filled(again, { activityLastPeriod: 'We met all heads, in Garstang.' }), sam)
  await nextAnswer(4)
  const lines = (await store.drafts.list())[0]?.lines.filter(({ place }) => place !== 'dropped')
  expect(lines?.map(({ text }) => text).sort()).toEqual(['34 parents came.', 'Schools carry on alone.', 'We met all heads, in Garstang.'])
})

it('says which field is wrong, and keeps the window open', async () => {
  await open({ drafts: true, files: officers })
  const form = await openForm(await begin())
  const { answer } = await slack.submit(form.id, filled(form, { status: 'handed-over' }))
  const version = Number(inputsOf(form)[0]?.block_id.split(':')[1])
  expect(answer).toEqual({ response_action: 'errors', errors: { [blockOf('handedTo', version)]: 'Say who has it now.' } })
})

it('shows whom to call when a child may be at risk, keeps none of it, and masks names', async () => {
  const { store } = await open({ drafts: true, files: officers })
  const form = await openForm(await begin())
  await slack.submit(form.id, filled(form, { impactSoFar: 'A pupil told me that her dad hits her.' }))
  expect(JSON.stringify(shownIn(form.id).view)).toContain('999')
  expect(JSON.stringify(await store.drafts.list())).not.toContain('her dad')
  const again = shownIn(form.id)
  await slack.submit(form.id, filled(again, { impactSoFar: 'A pupil called Jason Smythe sleeps better.' }))
  await nextAnswer(3)
  expect(JSON.stringify(await store.drafts.list())).not.toContain('Smythe')
})

it('leaves a section that is too long for a form to the conversation, and says so', async () => {
  const { store } = await open({ drafts: true, files: officers })
  await begin()
  const lines = Array.from(
    { length: 40 },
    (_, i) => `We visited school number ${i + 1} and spoke with its head, its nurse and several parents.`,
  )
  await slack.say({ text: lines.join('\n'), thread: slack.said()[0]?.thread_ts ?? '' })
  const form = await openForm(
    await slack.until(() =>
      slack
        .said()
        .slice(3)
        .find(({ blocks }) => JSON.stringify(blocks).includes('Open as a form')),
    ),
  )
  expect(textIn(form, 'activityLastPeriod')).toBeUndefined()
  expect(JSON.stringify(form.view)).toContain('“Activity last period” is longer than a form in Slack can hold')
  await slack.submit(form.id, filled(form, { exitStrategy: 'Schools carry on alone.' }))
  await slack.until(() => slack.said().some(({ blocks }) => JSON.stringify(blocks).includes('Schools carry on alone.')))
  expect((await store.drafts.list())[0]?.lines.filter(({ place }) => place === 'activityLastPeriod')).toHaveLength(42)
})

it('keeps the window open with its words when the store does not work', async () => {
  const { store } = await open({ drafts: true, files: officers })
  const form = await openForm(await begin())
  store.drafts.append = () => Promise.reject(new Error('no connection'))
  const { answer } = await slack.submit(form.id, filled(form, { impactSoFar: '34 parents came.' }))
  expect(JSON.stringify(answer)).toContain('This could not be saved just now. Your words are still here')
})

it('opens for nobody but officers', async () => {
  await open({ drafts: true, files: officers })
  const message = await begin()
  slack.members.set('U0SAM', { id: 'U0SAM', team_id: 'T0TASS', is_restricted: true })
  for (const user of ['U0SAM', 'U0HEAD']) {
    const form = await openForm(message, { user })
    expect(inputsOf(form)).toEqual([])
    expect(JSON.stringify(form.view)).toContain('This draft cannot be changed here')
  }
})
