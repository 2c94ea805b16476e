/** A directory on a free port of this machine that answers as a test says, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Asked = { path: string; headers: IncomingMessage['headers'] }
export type FeedServer = { url: string; asked: Asked[]; stop(): Promise<void> }

/** `answer` gets the path with its query, and how often it was asked for before. */
export async function startFeed(
  answer: (path: string, times: number, response: ServerResponse, request: IncomingMessage) => void,
): Promise<FeedServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const times = asked.filter((each) => each.path === path).length
    asked.push({ path, headers: request.headers })
    answer(path, times, response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export function sendJson(response: ServerResponse, json: unknown, headers: Record<string, string> = {}, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
}

/** Pages of services, as version 3 has them. */
export function toPage(
  path: string,
  services: readonly unknown[],
  size: number,
  lies: Record<string, unknown> = {},
): Record<string, unknown> {
  const number = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1)
  const contents = services.slice((number - 1) * size, number * size)
  const pages = Math.ceil(services.length / size)
  return { total_items: services.length, total_pages: pages, page_number: number, size, last_page: number >= pages, contents, ...lies }
}
