/** An OpenAI-compatible server on this machine that answers as it is told: well, badly, late or not at all. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How one request is answered. `body` is the parsed request. */
export type Behaviour = (response: ServerResponse, body: Record<string, unknown>) => void
export type ModelServer = { url: string; requests: Record<string, unknown>[]; stop(): Promise<void> }

/** Behaviours are used in order; the last one goes on for ever. */
export async function startModelServer(...behaviours: Behaviour[]): Promise<ModelServer> {
  const requests: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await readAll(request))
    requests.push({ path: request.url, ...body })
    const next = behaviours.length > 1 ? behaviours.shift() : behaviours[0]
    next?.(response, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The answer as JSON in the body that the responses interface wraps it in. */
export function responding(answer: unknown): string {
  return responseBody([{ type: 'output_text', text: typeof answer === 'string' ? answer : JSON.stringify(answer), annotations: [] }])
}

export function refusing(): string {
  return responseBody([{ type: 'refusal', refusal: 'I cannot help with that.' }])
}

function cutShort(answer: string): string {
  return responseBody([{ type: 'output_text', text: answer, annotations: [] }], 'incomplete')
}

function responseBody(content: unknown[], status = 'completed'): string {
  const message = { type: 'message', id: 'm', role: 'assistant', status, content }
  return JSON.stringify({
    id: 'r',
    object: 'response',
    status,
    incomplete_details: status === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    output: [message],
    usage: { input_tokens: 100, output_tokens: 20, total_tokens: 120 },
  })
}

/** The same in the body of chat completions. */
export function chatting(answer: unknown, finish = 'stop'): string {
  const content = typeof answer === 'string' ? answer : JSON.stringify(answer)
  return JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal: null } }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  })
}

export function saying(body: string, status = 200, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }
}

const trouble = (message: string, code: string | null = null) => JSON.stringify({ error: { message, type: 'error', code, param: null } })

/** Everything that can go wrong on the way, by name. */
export const faults = {
  busy: saying(trouble('slow down'), 429, { 'retry-after-ms': '1' }),
  'busy for long': saying(trouble('slow down'), 429, { 'retry-after': '30' }),
  'out of credit': saying(trouble('no credit', 'insufficient_quota'), 429, { 'retry-after-ms': '1' }),
  'failing inside': saying(trouble('oops'), 500, { 'retry-after-ms': '1' }),
  hanging: () => {},
  'stalling in the middle': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":"r","output":[')
  },
  'cutting the line': (response) => response.destroy(),
  'breaking off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"id":"r","output":[')
    response.destroy()
  },
  'not JSON': saying(responding('Of course! Here is the answer: {')),
  'the wrong shape': saying(responding({ lead: 'only text' })),
  'a body of no shape': saying('{"hello":"world"}'),
  'an empty body': saying(''),
  null: saying('null'),
  refusing: saying(refusing()),
  'cut short': saying(cutShort('{"lead":{"says":"Claire Fox')),
  'saying nothing': saying(responding('')),
  'far too long': saying(responding({ lead: { says: 'x'.repeat(100_000), cites: 'a' }, summary: [] })),
  'a page of a proxy': saying('<html><body>Please log in</body></html>', 200, { 'content-type': 'text/html' }),
  'a wrong key': saying(trouble('bad key'), 401),
  'no such model': saying(trouble('no such model'), 404),
  'a request it cannot read': saying(trouble('bad request'), 400),
} satisfies Record<string, Behaviour>

async function readAll(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
