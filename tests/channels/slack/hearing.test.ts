import { describe, expect, it } from 'vitest'
import { nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import { bot, type Message } from '../../support/slack-server/workspace.ts'

useSlack()

const question = 'who helps with sleep in Wyre?'
const tell = (message: Message, more: Record<string, unknown> = {}) => Promise.all(slack.eventsOf(message, more).map(slack.deliver))

/** Asks something that is answered, and gives what was said until then. */
async function saidMeanwhile(): Promise<(string | undefined)[]> {
  const asked = await slack.say({ text: 'NEET in Preston?' })
  await slack.until(() => slack.said().some(({ thread_ts }) => thread_ts === asked.ts))
  return slack.said().flatMap(({ thread_ts }) => (thread_ts === asked.ts ? [] : [thread_ts]))
}

describe('what is no question', () => {
  it.each([
    ['of its own', { user: bot.user, bot_id: bot.id }],
    ['of another bot', { user: 'U0OTHER', bot_id: 'B0OTHER', subtype: 'bot_message' }],
    ['of another app without the mark of a bot', { bot_id: 'B0OTHER' }],
    ['of Slackbot', { user: 'USLACKBOT' }],
    ['that somebody joined', { subtype: 'channel_join' }],
    ['that the topic changed', { subtype: 'channel_topic' }],
  ])('a message %s is left alone', async (_, more) => {
    await open()
    await tell(slack.write({ text: `${question} <@${bot.user}>` }), more)
    expect(await saidMeanwhile()).toEqual([])
  })

  it('an edit does not answer a question again', async () => {
    await open()
    const asked = await slack.say({ text: question })
    await nextAnswer(0)
    await slack.event({
      type: 'message',
      subtype: 'message_changed',
      channel: 'D0JO',
      channel_type: 'im',
      ts: slack.nextTs(),
      message: { ...asked, text: 'NEET in Wyre?' },
      previous_message: asked,
    })
    expect(await saidMeanwhile()).toEqual([asked.ts])
  })

  it('a question that was taken back before it was answered is not answered', async () => {
    const held = Promise.withResolvers<void>()
    const { stop } = await open({
      around: (assistant) => ({
        reply: async (message) => {
          if (message.text === question) await held.promise
          return assistant.reply(message)
        },
      }),
    })
    const asked = await slack.say({ text: question })
    await slack.event({
      type: 'message',
      subtype: 'message_deleted',
      channel: 'D0JO',
      channel_type: 'im',
      deleted_ts: asked.ts,
      ts: slack.nextTs(),
    })
    held.resolve()
    expect(await saidMeanwhile()).toEqual([])
    expect(stop).toBeTypeOf('function')
  })
})

describe('a question', () => {
  it('with a picture is answered', async () => {
    await open()
    await tell(slack.write({ text: question }), { subtype: 'file_share' })
    expect((await nextAnswer(0)).text).toContain('Sleep')
  })

  it('is heard whichever of its two events comes, and in whichever order', async () => {
    await open()
    const asked = slack.write({ channel: 'C0HEADS', text: `<@${bot.user}> ${question}` })
    const [message, mention] = slack.eventsOf(asked)
    if (!message || !mention) throw new Error('no events')
    await slack.deliver(mention)
    await slack.deliver(message)
    const alone = slack.write({ channel: 'C0HEADS', text: `<@${bot.user}> NEET in Preston?` })
    await slack.deliver(slack.eventsOf(alone)[0] as typeof message)
    await slack.until(() => slack.said().length === 2)
    expect(await saidMeanwhile()).toEqual([asked.ts, alone.ts])
  })

  it('that comes after a later one of its thread is answered all the same', async () => {
    await open()
    const first = slack.write({ text: question })
    const second = slack.write({ text: 'NEET in Preston?', thread: first.ts })
    await tell(second)
    await tell(first)
    await slack.until(() => slack.said().length === 2)
  })

  it('is read without Slack’s marks, and cannot make the answer call anybody', async () => {
    await open()
    await slack.say({ text: `<!channel> <@U0SAM> @here <https://evil.example|sleep> in &lt;Wyre&gt; &amp; <#C0HEADS|heads> *_~\`\u202e` })
    const answer = await nextAnswer(0)
    expect(answer.text).toContain('Sleep')
    const shown = JSON.stringify(answer, (name, value) => (name === 'value' ? undefined : value))
    expect(shown).not.toMatch(/<!|<@|<#|@here/)
  })

  it('of danger is answered with the card, in a channel too', async () => {
    await open()
    await slack.say({ channel: 'C0HEADS', text: `<@${bot.user}> a pupil told me her dad hits her` })
    expect((await nextAnswer(0)).text).toContain('999')
  })

  it('of 40,000 characters, of nothing but marks, or of nothing gets an answer', async () => {
    await open()
    for (const [n, text] of ['sleep '.repeat(6_600), '*_~`>', ''].entries()) {
      await slack.say({ text })
      expect((await nextAnswer(n)).text).not.toBe('')
    }
  })
})
