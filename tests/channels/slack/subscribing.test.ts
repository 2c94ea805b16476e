import { expect, it } from 'vitest'
import { choiceOf, letterOf } from '../../support/digest.ts'
import { nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import { bot, team } from '../../support/slack-server/workspace.ts'

useSlack()
const channel = { door: 'slack', team, channel: 'C0HEADS' } as const

it('a sentence in a channel brings the digest there, and a button below the digest stops it', async () => {
  const { store, courier } = await open()
  await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> send the weekly digest here: NEET in Preston` })
  expect((await nextAnswer(0)).text).toContain('This channel will get a digest of NEET in Preston')
  expect((await store.subscriptions.find(channel))?.choice).toEqual(choiceOf({ districts: ['preston'], themes: ['neet'] }))
  await courier.send(letterOf({ to: channel }), async () => true)
  await slack.press(await nextAnswer(1), 'Stop the digest here')
  expect((await nextAnswer(2)).text).toContain('The digest is stopped in this channel')
  expect(await store.subscriptions.find(channel)).toBeNull()
})

it('a sentence in a direct message brings it to who said it', async () => {
  const { store } = await open()
  await slack.say({ text: 'send me NEET for Preston' })
  expect((await nextAnswer(0)).text).toContain('You will get a digest of NEET in Preston')
  expect((await store.subscriptions.find({ door: 'slack', team, user: 'U0JO' }))?.choice).toEqual(
    choiceOf({ districts: ['preston'], themes: ['neet'] }),
  )
})
