import { describe, expect, it } from 'vitest'
import { open, slack, useSlack } from '../../support/slack-journey.ts'
import { sign, toBody } from '../../support/slack-server/deliver.ts'
import { secrets } from '../../support/slack-server/server.ts'

useSlack()

async function send(headers: (text: string) => Record<string, string>, change: (text: string) => string = (same) => same) {
  const { events } = await open()
  const [event] = slack.eventsOf(slack.write({ text: 'who helps with sleep in Wyre?' }))
  if (!event) throw new Error('no event')
  const { text, type } = toBody(event)
  return fetch(events, { method: 'POST', body: change(text), headers: { 'content-type': type, ...headers(text) } })
}
const now = () => Math.floor(Date.now() / 1000)

describe('what is not signed by Slack', () => {
  it.each([
    ['nothing at all', () => ({})],
    ['another secret', (text: string) => sign('another-secret', text)],
    ['six minutes ago', (text: string) => sign(secrets.signing, text, now() - 360)],
    ['something else', () => sign(secrets.signing, 'something else')],
  ])('is refused: signed with %s', async (_, headers) => {
    expect((await send(headers)).status).toBe(401)
    expect(slack.said()).toEqual([])
  })

  it('is refused: changed on the way', async () => {
    const response = await send(
      (text) => sign(secrets.signing, text),
      (text) => text.replace('Wyre', 'Fylde'),
    )
    expect(response.status).toBe(401)
  })
})

it('proves to Slack that it is there', async () => {
  const { events } = await open()
  const text = JSON.stringify({ type: 'url_verification', challenge: 'c1' })
  const response = await fetch(events, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...sign(secrets.signing, text) },
  })
  expect(await response.json()).toEqual({ challenge: 'c1' })
})

it('takes no body larger than Slack sends', async () => {
  const { events } = await open()
  const text = 'x'.repeat(2 * 1024 * 1024)
  const response = await fetch(events, { method: 'POST', body: text, headers: sign(secrets.signing, text) }).catch(() => null)
  expect(response?.status ?? 413).toBe(413)
})

it('has the web chat on the same port, and nothing else below /slack', async () => {
  const { url } = await open()
  expect((await fetch(url)).status).toBe(200)
  for (const path of ['/slack/', '/slack/events', '/slack/install', '/slack/../slack/x']) expect((await fetch(url + path)).status).toBe(404)
})

it('acknowledges before it answers, however long that takes, and gives each answer once', async () => {
  const held = Promise.withResolvers<void>()
  await open({
    around: (assistant) => ({
      reply: async (message) => {
        await held.promise
        return assistant.reply(message)
      },
    }),
  })
  const asked = await Promise.all(Array.from({ length: 20 }, () => slack.say({ text: 'who helps with sleep in Wyre?' })))
  expect(asked.flatMap(({ delivered }) => delivered).filter(({ ok }) => ok)).toHaveLength(20)
  expect(slack.said()).toEqual([])
  held.resolve()
  await slack.until(() => slack.said().length === 20)
  const threads = slack.said().map(({ thread_ts }) => thread_ts ?? '')
  expect(threads.sort()).toEqual(asked.map(({ ts }) => ts).sort())
}, 60_000)
