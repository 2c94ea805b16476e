import { expect, it } from 'vitest'
import { contactFile } from '../../support/builders.ts'
import { nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import type { Message } from '../../support/slack-server/workspace.ts'

useSlack()

const officers = [contactFile({ slackId: 'U0JO' }), contactFile({ id: 'sam-reed', name: 'Sam Reed', slackId: 'U0SAM' })]
const start = 'Draft an update for sleep on the Fylde Coast'

/** Says something in the thread that `first` began, and gives the answer. */
async function reply(first: Message, text: string): Promise<Message> {
  const before = slack.said().length
  await slack.say({ text, thread: first.ts })
  return nextAnswer(before)
}
const labelsOf = ({ blocks }: Message) =>
  Array.from(JSON.stringify(blocks).matchAll(/"type":"button","text":\{"type":"plain_text","text":"([^"]*)"/g), ([, label]) => label)

it('goes from notes to a published update in five messages', async () => {
  await open({ drafts: true, files: officers })
  const first = await slack.say({ text: `${start}: we met on 3 November and 34 parents came. Next workshop is on 10 December.` })
  const preview = await nextAnswer(0)
  expect(preview.text).toContain('4. We met on 3 November and 34 parents came.')
  expect(labelsOf(preview)).toContain('Approve')
  const answered = await reply(first, 'first done, rest dropped')
  expect(answered.text).toContain('To invite the school nurse to the workshops.')
  await slack.press(answered, 'Approve')
  const asked = await nextAnswer(2)
  expect(asked.text).toContain('to look at before you approve')
  const published = await reply(first, 'accept all and publish')
  expect(published.text).toContain('Published: Sleep on the Fylde Coast, autumn 2026.')
  await slack.say({ text: 'sleep in Wyre' })
  expect((await nextAnswer(4)).text).toContain('autumn 2026')
})

it('a button does what it says, and what was said before it is not done again', async () => {
  const { store } = await open({ drafts: true, files: officers })
  const first = await slack.say({ text: start })
  await nextAnswer(0)
  await reply(first, 'all dropped')
  await reply(first, 'We met the heads. We met the nurses. We met the police.')
  const dropped = await reply(first, 'drop the last')
  await slack.press(dropped, 'What’s missing?')
  await nextAnswer(4)
  const [draft] = await store.drafts.list()
  expect(draft?.lines.filter(({ place }) => place !== 'dropped').map(({ text }) => text)).toEqual([
    'We met the heads.',
    'We met the nurses.',
  ])
})

it('shows all of a long draft before it can be approved, however many messages that takes', async () => {
  await open({ drafts: true, files: officers })
  const first = await slack.say({ text: start })
  await nextAnswer(0)
  await reply(first, 'all dropped')
  const lines = Array.from(
    { length: 90 },
    (_, i) => `We visited school number ${i + 1} and spoke with its head, its nurse and several parents about sleep.`,
  )
  await slack.say({ text: lines.join('\n'), thread: first.ts })
  const last = await slack.until(() =>
    slack
      .said()
      .slice(2)
      .find((message) => labelsOf(message).includes('Approve')),
  )
  const parts = slack.said().slice(2)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.at(-1)).toBe(last)
  for (const part of parts.slice(0, -1)) expect(labelsOf(part)).toEqual([])
  const shown = JSON.stringify(parts.map(({ blocks }) => blocks))
  expect(lines.filter((line) => !shown.includes(`. ${line}`))).toEqual([])
  expect(shown).not.toContain('Show ')
})

it('posts each part of a long draft once, though Slack’s answer to the second was lost', async () => {
  await open({ drafts: true, files: officers, pace: { lease: 300 } })
  const first = await slack.say({ text: start })
  await nextAnswer(0)
  const lines = Array.from(
    { length: 90 },
    (_, i) => `We visited school number ${i + 1} and spoke with its head, its nurse and several parents about sleep.`,
  )
  slack.faults.next({ method: 'chat.postMessage', is: 'trouble' })
  await slack.say({ text: lines.join('\n'), thread: first.ts })
  await slack.until(() =>
    slack
      .said()
      .slice(1)
      .some((message) => labelsOf(message).includes('Approve')),
  )
  const shown = slack
    .said()
    .slice(1)
    .map(({ blocks }) => JSON.stringify(blocks))
    .join()
  expect(lines.filter((line) => shown.split(`. ${line}`).length !== 2)).toEqual([])
})

it('shows an officer’s words as they were written', async () => {
  await open({ drafts: true, files: officers })
  const first = await slack.say({ text: start })
  await nextAnswer(0)
  await reply(first, 'all dropped')
  const added = await reply(first, 'We met *all* heads of 3 schools_in_need at [the hub](x) &amp; &lt;b&gt; on 3 November.')
  expect(JSON.stringify(added.blocks)).toContain('1. We met *all* heads of 3 schools_in_need at [the hub](x) & <b> on 3 November.')
  const dropped = await reply(first, 'drop the last')
  expect(JSON.stringify(dropped.blocks)).toContain(
    'Took out “We met *all* heads of 3 schools_in_need at [the hub](x) & <b> on 3 November.”',
  )
})

it('drafts for nobody but officers', async () => {
  const { store } = await open({ drafts: true, files: officers })
  slack.members.set('U0SAM', { id: 'U0SAM', team_id: 'T0TASS', is_restricted: true })
  for (const [i, user] of ['U0HEAD', 'U0SAM'].entries()) {
    await slack.say({ text: `${start}: 12 schools came.`, user })
    expect((await nextAnswer(i)).text).toContain('Updates to the reports are drafted by Education Partnership Officers')
  }
  expect(await store.drafts.list()).toEqual([])
})
