import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { expect, it } from 'vitest'
import { scopeNames } from '../../../src/channels/slack/needs.ts'
import { startDoor } from '../../support/slack.ts'
import { eventually } from '../../support/slack-journey.ts'
import { sign } from '../../support/slack-server/deliver.ts'
import { secrets, startSlack } from '../../support/slack-server/server.ts'

const app = { app_id: 'A0TASS', name: 'tass', bot_name: 'tass', bot_id: 'B0TASS', bot_user_id: 'U0TASSBOT', scopes: [...scopeNames] }

it('answers in a Slack that somebody else made, which has none of the agent features', async () => {
  const other = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        signing_secret: secrets.signing,
        strict_scopes: true,
        users: [{ name: 'jo' }],
        channels: [{ name: 'heads' }],
        oauth_apps: [{ client_id: '1.2', client_secret: 's', redirect_uris: [], ...app }],
        tokens: [
          { token: secrets.bot, user_id: app.bot_user_id, ...app },
          { token: 'xoxp-jo', user: 'jo', scopes: ['channels:history', 'channels:join', 'channels:manage', 'channels:read', 'chat:write'] },
        ],
      },
    },
  })
  const slack = await startSlack()
  const door = await startDoor({ ...slack, apiUrl: `${other.url}/api/` })
  try {
    const call = async (method: string, args: Record<string, string>) => {
      const response = await fetch(`${other.url}/api/${method}`, {
        method: 'POST',
        body: new URLSearchParams(args),
        headers: { authorization: 'Bearer xoxp-jo' },
      })
      return (await response.json()) as {
        ok: boolean
        error?: string
        ts: string
        channels: { id: string; name: string }[]
        messages: { text: string; thread_ts?: string; bot_id?: string }[]
      }
    }
    const { channels } = await call('conversations.list', {})
    const channel = channels.find(({ name }) => name === 'heads')?.id ?? ''
    await call('conversations.join', { channel })
    await call('conversations.invite', { channel, users: app.bot_user_id })
    const asked = await call('chat.postMessage', { channel, text: `<@${app.bot_user_id}> who helps with sleep in Wyre?` })
    expect(asked).toMatchObject({ ok: true })
    const event = { type: 'app_mention', user: 'U0JO', channel, ts: asked.ts, text: `<@${app.bot_user_id}> who helps with sleep in Wyre?` }
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T000000001', event, event_id: 'Ev1', authorizations: [] })
    const sent = await fetch(door.events, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...sign(secrets.signing, body) },
    })
    expect(sent.status).toBe(200)
    const replies = () => call('conversations.replies', { channel, ts: asked.ts }).then(({ messages }) => messages.slice(1))
    await eventually(async () => (await replies()).length > 0 || door.log.length > 0)
    expect(door.log).toEqual([])
    expect(await replies()).toMatchObject([
      { thread_ts: asked.ts, text: expect.stringContaining('Help families on the Fylde Coast to sleep well') },
    ])
  } finally {
    await door.stop()
    await slack.stop()
    await other.close()
  }
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
