/** A Slack on this machine, which holds the app to Slack’s documented rules. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import { scopeNames } from '../../../src/channels/slack/needs.ts'
import { checkMessage } from '../slack-limits.ts'
import { answerCall } from './api.ts'
import { type Delivered, deliverOverHttp, type Payload } from './deliver.ts'
import { createFaults } from './faults.ts'
import { createPeople } from './people.ts'
import { createSockets } from './socket.ts'
import { bot, createWorkspace, type Message, team } from './workspace.ts'

export const secrets = { bot: 'xoxb-loopback-token', app: 'xapp-loopback-token', signing: 'loopback-signing-secret' }
export type SlackServer = Awaited<ReturnType<typeof startSlack>>

export async function startSlack({ scopes = scopeNames as readonly string[] } = {}) {
  const workspace = createWorkspace()
  const faults = createFaults()
  workspace.tokens.set(secrets.bot, scopes)
  for (const channel of ['C0HEADS', 'G0PRIVATE', 'D0JO']) workspace.channels.set(channel, { joined: true })
  workspace.members.set('U0JO', { id: 'U0JO', team_id: team })
  const responses = new Map<string, { uses: number; message: Message | null; channel: string; user: string }>()
  const acknowledgements: Delivered[] = []
  const codes = new Map<string, { token: string; team: string }>()
  let receivers: string[] = []

  const special = {
    'apps.connections.open': (token: string) =>
      token === secrets.app ? { ok: true, url: sockets.ticket() } : { ok: false, error: 'invalid_auth' },
    'oauth.v2.access': (_: string, { code }: Record<string, unknown>) => {
      const granted = codes.get(String(code))
      if (!granted) return { ok: false, error: 'invalid_code' }
      codes.delete(String(code))
      workspace.tokens.set(granted.token, scopeNames)
      const access = { access_token: granted.token, token_type: 'bot', scope: scopeNames.join(','), bot_user_id: bot.user, app_id: bot.app }
      return {
        ok: true,
        ...access,
        team: { id: granted.team, name: 'Other' },
        enterprise: null,
        authed_user: { id: 'U0ADMIN' },
        is_enterprise_install: false,
      }
    },
  }
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/api/')) return answerCall(request, response, { workspace, faults, special })
    const used = responses.get((request.url ?? '').replace('/respond/', ''))
    const given = JSON.parse((await readAll(request)) || '{}')
    if (!used || used.uses >= 5) return void response.writeHead(404).end('expired_url')
    used.uses += 1
    response.end('ok')
    takeResponse(given, used)
    workspace.changed()
  })
  const takeResponse = (
    given: Record<string, unknown>,
    { message, channel, user }: { message: Message | null; channel: string; user: string },
  ) => {
    if (given.delete_original) {
      const at = message ? workspace.messages.findIndex(({ ts }) => ts === message.ts) : -1
      if (at >= 0) workspace.messages.splice(at, 1)
      return
    }
    const said = { text: String(given.text ?? ''), blocks: (given.blocks as unknown[]) ?? [] }
    const problems = checkMessage(said)
    if (problems.length > 0) throw new Error(`Slack would refuse this response: ${problems.join('; ')}`)
    const onlyFor = given.response_type === 'in_channel' ? {} : { onlyFor: user }
    workspace.messages.push({ ts: workspace.nextTs(), channel, user: bot.user, bot_id: bot.id, ...said, ...onlyFor })
  }
  const sockets = createSockets(server, workspace.changed)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  sockets.listening(`ws://${address}`)

  let turn = 0
  const deliver = async (payload: Payload): Promise<Delivered> => {
    turn += 1
    const url = receivers[turn % Math.max(receivers.length, 1)]
    const delivered = await (url === undefined
      ? sockets.deliver(payload, workspace.until)
      : deliverOverHttp(payload, { url, secret: secrets.signing }))
    acknowledgements.push(delivered)
    return delivered
  }
  const responseUrl = (message: Message | null, channel: string, user: string) => {
    const id = workspace.nextId('R')
    responses.set(id, { uses: 0, message, channel, user })
    return `http://${address}/respond/${id}`
  }
  return {
    ...workspace,
    ...createPeople(workspace, deliver, responseUrl),
    apiUrl: `http://${address}/api/`,
    faults,
    sockets,
    deliver,
    acknowledgements,
    /** Over HTTP, to each of these in turn; without any through a socket. */
    sendTo: (...urls: string[]) => {
      receivers = urls
    },
    revoke: (token = secrets.bot) => void workspace.tokens.set(token, null),
    /** A code that an install can be finished with. */
    grant: (code: string, granted: { token: string; team: string }) => void codes.set(code, granted),
    async stop() {
      sockets.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
