/** Keeps the socket to Slack open: Slack closes it several times a day, and networks whenever they like. */
import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../ports.ts'
import { setupWords } from './door-wording.ts'
import { isTokenDead, outcomeOf } from './outcome.ts'
import { within } from './within.ts'

export type Socket = { /** Throws an `Error` whose message can be shown. */ open(): Promise<void>; close(): Promise<void> }
type Client = SocketModeReceiver['client']

const longestPauseMs = 60_000
/** Without Slack’s “hello” by then, the connection is no good. */
const helloMs = 15_000
const closeMs = 2_000

export function createSocket({ client }: { client: Client }, log: Log, firstPauseMs = 500): Socket {
  let closing = false
  let connecting = false
  let pause: NodeJS.Timeout | undefined

  const again = (failures: number): void => {
    if (closing || connecting) return
    connecting = true
    // The first time at once: Slack renews connections as a matter of routine.
    const wait = failures === 0 ? 0 : Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs)
    pause = setTimeout(() => {
      connect(client).then(
        () => {
          connecting = false
          if (!client.websocket?.isActive()) again(0)
        },
        (error: unknown) => {
          connecting = false
          if (failures === 0 || isDead(error))
            log.failed(isDead(error) ? appTokenRefused : 'The socket to Slack could not be opened again yet', error)
          again(failures + 1)
        },
      )
    }, wait)
  }
  client.on('disconnected', () => again(0))
  return {
    async open() {
      connecting = true
      try {
        await connect(client)
      } catch (cause) {
        closing = true
        throw new Error(isDead(cause) ? appTokenRefused : setupWords.unreachable, { cause })
      } finally {
        connecting = false
      }
    },
    async close() {
      closing = true
      clearTimeout(pause)
      if (client.websocket) await within(closeMs, client.disconnect()).catch(() => {})
    },
  }
}

const appTokenRefused = setupWords.badToken('SLACK_APP_TOKEN', setupWords.appToken)

function isDead(error: unknown): boolean {
  const outcome = outcomeOf(error)
  return (
    outcome.is === 'refused' &&
    (isTokenDead(outcome.why) || ['not_allowed_token_type', 'missing_scope', 'invalid_app'].includes(outcome.why))
  )
}

async function connect(client: Client): Promise<void> {
  try {
    await within(helloMs, client.start())
  } catch (error) {
    client.websocket?.disconnect()
    throw error ?? new Error('Slack closed the connection')
  }
}
