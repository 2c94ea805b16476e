/** Opens the web door on the network, and closes it without cutting an answer short. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Door } from './problem-page.ts'

export type Listening = { url: string; stop(): Promise<void> }

/** A client that sends this slowly is cut off. Milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 }
/** Answers under way may take this long once a stop was asked for. Milliseconds. */
const grace = 8_000

/** Throws an `Error` whose message can be shown when the address cannot be had. */
export function listen(app: Hono<Door>, { host, port }: { host: string; port: number }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: patience }, (address) => {
      const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${shown}:${address.port}`, stop: () => stop(server as Server) })
    })
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
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
