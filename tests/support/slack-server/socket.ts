/** Socket Mode of our loopback Slack: says hello, sends envelopes until they are acknowledged, and closes when told to. */
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Delivered, deadline, type Payload } from './deliver.ts'

const types = { event: 'events_api', interactive: 'interactive', command: 'slash_commands' } as const
const mostTries = 4

export function createSockets(server: Server, changed: () => void) {
  const tickets = new Set<string>()
  const open = new Set<WebSocket>()
  const waiting = new Map<string, (payload: unknown) => void>()
  const acceptor = new WebSocketServer({ noServer: true })
  let opened = 0
  let address = ''

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '', 'http://slack').searchParams.get('ticket') ?? ''
    if (!tickets.delete(ticket)) return void socket.destroy()
    acceptor.handleUpgrade(request, socket, head, (connection) => {
      connection.on('close', () => {
        open.delete(connection)
        changed()
      })
      connection.on('message', (data) => {
        const { envelope_id, payload } = JSON.parse(String(data))
        waiting.get(envelope_id)?.(payload)
      })
      opened += 1
      open.add(connection)
      connection.send(JSON.stringify({ type: 'hello', num_connections: open.size, connection_info: { app_id: 'A0TASS' } }))
      changed()
    })
  })
  const acknowledged = (id: string) =>
    new Promise<{ payload: unknown } | null>((resolve) => {
      const late = setTimeout(() => resolve(null), deadline)
      waiting.set(id, (payload) => {
        clearTimeout(late)
        resolve({ payload })
      })
    }).finally(() => waiting.delete(id))

  return {
    listening: (at: string) => {
      address = at
    },
    /** A new address to connect to, good for one connection. */
    ticket() {
      const ticket = randomUUID()
      tickets.add(ticket)
      return `${address}/link?ticket=${ticket}`
    },
    isOpen: () => open.size > 0,
    opened: () => opened,
    /** Slack’s routine: it wants another connection, and the app closes this one. */
    refresh: () => {
      for (const connection of open) connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    },
    /** As a network does it. */
    drop: () => {
      for (const connection of open) connection.terminate()
    },
    async deliver({ kind, body }: Payload, until: (look: () => boolean) => Promise<unknown>): Promise<Delivered> {
      for (let tries = 1; ; tries++) {
        await until(() => open.size > 0)
        const started = performance.now()
        const envelope_id = randomUUID()
        const answer = acknowledged(envelope_id)
        const retry = tries > 1 ? { retry_attempt: tries - 1, retry_reason: 'timeout' } : { retry_attempt: 0 }
        const [connection] = open
        connection?.send(
          JSON.stringify({ envelope_id, type: types[kind], payload: body, accepts_response_payload: kind !== 'event', ...retry }),
        )
        const got = await answer
        if (got || kind !== 'event' || tries === mostTries)
          return { ok: got !== null, ms: performance.now() - started, tries, answer: got?.payload }
      }
    },
    close: () => {
      for (const connection of open) connection.terminate()
      acceptor.close()
    },
  }
}
