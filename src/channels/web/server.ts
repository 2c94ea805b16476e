/** Opens the web door on the network, and closes it without cutting an answer short. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { headers } from './guard.ts'
import type { Door } from './problem-page.ts'
import { words } from './wording.ts'

export type Listening = { url: string; stop(): Promise<void> }
/** `graceMs`: how long answers under way may take once a stop was asked for. */
type Address = { host: string; port: number; graceMs?: number }

/** A client that sends this slowly is cut off. Milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 }
/** So is one that neither sends nor takes anything for so long. Milliseconds. */
const silence = 30_000
/** More at once are turned away, so that open connections cannot use up memory. */
const mostConnections = 2_000
/** Milliseconds between two looks for connections that have become idle during a stop. */
const idleCheck = 50

/** Throws an `Error` whose message can be shown when the address cannot be had. */
export function listen(app: Hono<Door>, { host, port, graceMs = 8_000 }: Address): Promise<Listening> {
  // The body of a refused request is left to Node, which drops it for as long as its patience lasts.
  const answer = getRequestListener(app.fetch, { hostname: host, autoCleanupIncoming: false, errorHandler: sayUnreadable })
  const server = createServer(patience, answer)
  server.timeout = silence
  server.maxConnections = mostConnections
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, () => {
      const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${shown}:${(server.address() as AddressInfo).port}`, stop: () => stop(server, graceMs) })
    })
  })
}

const unreadable = new Hono().use(headers).all('*', (c) => c.text(words.unreadable, 400))

/** For an address or host that is none: such a request never reaches a route. */
function sayUnreadable(): Response | Promise<Response> {
  return unreadable.request('/')
}

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    const idle = setInterval(() => server.closeIdleConnections(), idleCheck)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(idle)
      resolve()
    })
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
