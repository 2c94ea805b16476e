/** How Slack’s requests come in: over HTTP on the port of the web chat, or through a socket that the app opens. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type App, HTTPReceiver, type HTTPReceiverOptions, type Receiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../ports.ts'
import { rootOf, toLogger } from './api.ts'
import { paths } from './needs.ts'

/** An event is acknowledged when its listeners are done: they only claim it, and what could not be claimed comes again. */
export function acknowledgeLast(receiver: Receiver): Receiver {
  return {
    init(app) {
      const processEvent = async (event: ReceiverEvent) => {
        if (!('event' in event.body)) return app.processEvent(event)
        let acknowledged = false
        await app.processEvent({
          ...event,
          ack: async () => {
            acknowledged = true
          },
        })
        if (acknowledged) await event.ack()
      }
      receiver.init({ processEvent } as App)
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  }
}

type Install = Pick<HTTPReceiverOptions, 'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'>

export function createHttpReceiver({ signingSecret, install, log }: { signingSecret: string; install: Install; log: Log }): HTTPReceiver {
  return new HTTPReceiver({ signingSecret, endpoints: paths.events, logger: toLogger(log), bodyLimit: '1mb', ...install })
}

/** `isOpen` false: Slack is told to try again. */
export function toRequestListener(receiver: HTTPReceiver, isOpen: () => boolean): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    if (!isOpen()) {
      response.writeHead(503, { 'Retry-After': '5' }).end()
      return
    }
    try {
      receiver.requestListener(request, response)
    } catch {
      // It throws for an address or method that is none of Slack’s.
      response.writeHead(404).end()
    }
  }
}

/** Connected again by us: its own way gives up for good at a network error, and takes the process with it. */
export function createSocketReceiver({ appToken, url, log }: { appToken: string; url: string | null; log: Log }): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: toLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...rootOf(url), retryConfig: { retries: 0 }, timeout: 10_000 } },
    processEventErrorHandler: async () => false,
  })
}
