import { describe, expect, it } from 'vitest'
import { scopeNames } from '../../../src/channels/slack/needs.ts'
import { brokenStore } from '../../support/broken.ts'
import { startDoor } from '../../support/slack.ts'
import { eventually, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import { startSlack } from '../../support/slack-server/server.ts'
import { bot } from '../../support/slack-server/workspace.ts'

useSlack()

const question = 'who helps with sleep in Wyre?'

describe('at the start, one sentence says', () => {
  it('that the bot token is wrong, and where to get it', async () => {
    await expect(open({ settings: { workspaces: { token: 'xoxb-wrong-token' } } })).rejects.toThrow(
      'Slack refused SLACK_BOT_TOKEN: copy it again from api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token.',
    )
  })

  it('which scopes are missing', async () => {
    const poor = await startSlack({ scopes: scopeNames.filter((scope) => scope !== 'commands' && scope !== 'im:history') })
    await expect(startDoor(poor)).rejects.toThrow(/^The Slack app lacks the scopes commands, im:history: paste slack\/manifest\.json /)
    await poor.stop()
  })

  it('that Slack cannot be reached', async () => {
    await expect(open({ settings: { apiUrl: 'http://127.0.0.1:9/api/' } })).rejects.toThrow(/^Slack cannot be reached: /)
  })
})

describe('later, a clear line in the log says', () => {
  it('that the token was taken back', async () => {
    const { log } = await open()
    slack.revoke()
    await slack.say({ text: question })
    await eventually(async () => log.length > 0)
    expect(log).toEqual([
      'Slack refuses the token of workspace T0TASS, so nothing can be answered there: install the app again to get a new one: token_revoked',
    ])
  })

  it.each(['channel_not_found', 'is_archived', 'not_in_channel'])(
    'that a channel takes no more messages (%s), and the next is answered',
    async (error) => {
      const { log } = await open()
      slack.faults.next({ method: 'chat.postMessage', is: 'refused', error })
      await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> ${question}` })
      await eventually(async () => log.length > 0)
      expect(log).toEqual([`An answer could not be posted in channel C0HEADS, and is not tried again: ${error}`])
      await slack.say({ text: question })
      await nextAnswer(0)
    },
  )

  it('what failed, never what was said', async () => {
    const { log } = await open({
      around: () => ({ reply: () => Promise.reject(new Error('search index is broken')) }),
    })
    await slack.say({ text: `${question} Jake` })
    expect((await nextAnswer(0)).text).toContain('Please try again in a minute')
    expect(log.join('\n')).toContain('A question in Slack could not be answered: Error: search index is broken')
    expect(log.join('\n')).not.toContain('Jake')
  })
})

it('answers in words alone when Slack refuses how an answer is drawn', async () => {
  await open()
  slack.faults.next({ method: 'chat.postMessage', is: 'refused', error: 'msg_blocks_too_long' })
  await slack.say({ text: question })
  const answer = await nextAnswer(0)
  expect(answer.text).toContain('Help families on the Fylde Coast to sleep well')
  expect(answer.blocks).toBeUndefined()
})

it('is told of an event again while the store cannot be used, rather than lose it', async () => {
  await open({ store: brokenStore })
  const { delivered } = await slack.say({ text: question })
  expect(delivered).toMatchObject([{ ok: false, tries: 4 }])
})

it('apologises for what only one person asked, too', async () => {
  await open({ around: () => ({ reply: () => Promise.reject(new Error('broken')) }) })
  await slack.command(question)
  expect((await nextAnswer(0)).text).toContain('Please try again in a minute')
})

it('finishes the answers under way before it stops', async () => {
  const held = Promise.withResolvers<void>()
  const door = await startDoor(slack, {
    around: (assistant) => ({
      reply: async (message) => {
        await held.promise
        return assistant.reply(message)
      },
    }),
  })
  slack.sendTo(door.events)
  await slack.say({ text: question })
  const stopped = door.stop()
  expect((await fetch(door.events, { method: 'POST' })).status).toBe(503)
  held.resolve()
  await stopped
  expect(slack.said()).toHaveLength(1)
})
