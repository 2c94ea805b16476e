/** Opens the web door on the network, and closes it without cutting an answer short. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { headers } from './guard.ts'
import type { Door } from './problem-page.ts'
import { words } from './wording.ts'

export type Listening = { url: string; stop(): Promise<void> }

/** How long it waits for others, in milliseconds, and how many at a time. */
export const usualPatience = {
  /** A client that sends its headers, or all of a request, more slowly is cut off. */
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  /** So is one that neither sends nor takes anything. */
  silence: 30_000,
  /** More at once are turned away, so that open connections cannot use up memory. */
  mostConnections: 2_000,
  /** Answers under way may take this long once a stop was asked for. */
  grace: 8_000,
}
export type Patience = typeof usualPatience

/** Milliseconds between two looks for connections that have become idle during a stop. */
const idleCheck = 50

type Address = { host: string; port: number }
/** `slack`: who answers what Slack sends, on the same port. */
type Beside = { patience?: Patience; slack?: RequestListener | null }

/** Throws an `Error` whose message can be shown when the address cannot be had. */
export function listen(
  app: Hono<Door>,
  { host, port }: Address,
  { patience = usualPatience, slack = null }: Beside = {},
): Promise<Listening> {
  // The body of a refused request is left to Node, which drops it for as long as its patience lasts.
  const answer = getRequestListener(app.fetch, { hostname: host, autoCleanupIncoming: false, errorHandler: sayUnreadable })
  const server = createServer(patience, (request, response) => {
    if (slack && request.url?.startsWith('/slack/')) slack(request, response)
    else void answer(request, response)
  })
  server.timeout = patience.silence
  server.maxConnections = patience.mostConnections
  const open = trackConnections(server)
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, () => {
      const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${shown}:${(server.address() as AddressInfo).port}`, stop: () => stop(server, open, patience.grace) })
    })
  })
}

const unreadable = new Hono().use(headers).all('*', (c) => c.text(words.unreadable, 400))

/** For an address or host that is none: such a request never reaches a route. */
function sayUnreadable(): Response | Promise<Response> {
  return unreadable.request('/')
}

function trackConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return open
}

function stop(server: Server, open: ReadonlySet<Socket>, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    const idle = setInterval(() => server.closeIdleConnections(), idleCheck)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(idle)
      resolve()
    })
    // Browsers open connections ahead of need, and Node does not count those as idle.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const say =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop the program that uses it, or set PORT to another number.`
      : error.code === 'EACCES'
        ? `Port ${port} may not be opened by this user: set PORT to a number above 1023.`
        : `The address ${host}, port ${port}, cannot be opened: check HOST and PORT.`
  return new Error(say, { cause: error })
}
