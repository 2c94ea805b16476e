import { expect, it } from 'vitest'
import { nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'

useSlack()

const question = 'who helps with sleep in Wyre?'

it('answers through a socket, and a command too', async () => {
  await open({ by: 'socket' })
  const { delivered } = await slack.say({ text: question })
  expect(delivered).toMatchObject([{ ok: true, tries: 1 }])
  expect((await nextAnswer(0)).text).toContain('Help families on the Fylde Coast to sleep well')
  expect(await slack.command('NEET in Preston?')).toMatchObject({ ok: true })
  expect((await nextAnswer(1)).text).toContain('NEET in Preston')
})

it('opens another socket when Slack wants one, and when the network drops it', async () => {
  await open({ by: 'socket' })
  for (const [n, end] of [slack.sockets.refresh, slack.sockets.drop].entries()) {
    end()
    await slack.until(() => slack.sockets.opened() === n + 2)
    await slack.say({ text: question })
    await nextAnswer(n)
  }
})

it('comes back after Slack was away for several tries', async () => {
  const { log } = await open({ by: 'socket' })
  const away = { method: 'apps.connections.open' } as const
  slack.faults.next({ ...away, is: 'lost' }, { ...away, is: 'trouble' }, { ...away, is: 'limited', retryAfter: 1 })
  slack.sockets.drop()
  await slack.until(() => slack.sockets.opened() === 2)
  await slack.say({ text: question })
  await nextAnswer(0)
  expect(log.filter((line) => line.startsWith('The socket to Slack could not be opened again yet'))).toHaveLength(1)
})

it('answers once what is sent again because the socket ended before it could acknowledge it', async () => {
  await open({ by: 'socket' })
  const [event] = slack.eventsOf(slack.write({ text: question }))
  if (!event) throw new Error('no event')
  const first = slack.deliver(event)
  slack.sockets.drop()
  const again = slack.deliver(event)
  await Promise.all([first, again])
  await slack.say({ text: 'NEET in Preston?' })
  await slack.until(() => slack.said().some(({ text }) => text.includes('Preston')))
  expect(slack.said()).toHaveLength(2)
})

it('says in one sentence that the app token is wrong', async () => {
  const receives = { by: 'socket', appToken: 'xapp-wrong-token' } as const
  await expect(open({ by: 'socket', settings: { receives } })).rejects.toThrow(
    'Slack refused SLACK_APP_TOKEN: copy it again from api.slack.com/apps, your app, Basic Information, App-Level Tokens.',
  )
})

it('tells the log, and nothing falls over, when the app token is taken back later', async () => {
  const { log } = await open({ by: 'socket' })
  slack.faults.next({ method: 'apps.connections.open', is: 'refused', error: 'invalid_auth' })
  slack.sockets.drop()
  await slack.until(() => slack.sockets.opened() === 2)
  expect(log.join('\n')).toContain('Slack refused SLACK_APP_TOKEN')
})
