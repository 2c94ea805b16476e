/** The HTTP side of our loopback Slack: checks the token and its scopes, then runs the method. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readAll } from 'node:stream/consumers'
import type { Faults } from './faults.ts'
import { methods } from './methods.ts'
import type { Workspace } from './workspace.ts'

type Answer = Record<string, unknown>

export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  {
    workspace,
    faults,
    special,
  }: { workspace: Workspace; faults: Faults; special: Record<string, (token: string, args: Record<string, unknown>) => Answer> },
): Promise<void> {
  const method = (request.url ?? '').replace(/^\/api\//, '')
  const args = toArgs(await readAll(request))
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
  const fault = faults.take(method)
  if (fault?.is === 'lost') return void request.socket.destroy()
  if (fault?.is === 'limited') return void response.writeHead(429, { 'retry-after': String(fault.retryAfter) }).end()
  if (fault?.is === 'trouble') return void response.writeHead(503).end()
  const answer =
    fault?.is === 'refused'
      ? { ok: false, error: fault.error }
      : (special[method]?.(token, args) ?? run({ method, token, args }, workspace, faults))
  workspace.calls.push({ method, args, answer, at: performance.now() })
  if (fault?.is === 'cut') request.socket.destroy()
  else {
    const scopes = workspace.tokens.get(token)
    response.writeHead(200, { 'content-type': 'application/json', ...(scopes ? { 'x-oauth-scopes': scopes.join(',') } : {}) })
    response.end(JSON.stringify(answer))
  }
  workspace.changed()
}

function run(
  { method, token, args }: { method: string; token: string; args: Record<string, unknown> },
  workspace: Workspace,
  faults: Faults,
): Answer {
  const found = methods[method]
  if (!found || faults.isMissing(method)) return { ok: false, error: 'unknown_method' }
  const scopes = workspace.tokens.get(token)
  if (scopes === null) return { ok: false, error: 'token_revoked' }
  if (scopes === undefined) return { ok: false, error: token ? 'invalid_auth' : 'not_authed' }
  const needed = found.scopes(args)
  if (needed.length > 0 && !needed.some((scope) => scopes.includes(scope)))
    return { ok: false, error: 'missing_scope', needed: needed.join(','), provided: scopes.join(',') }
  return found.run(args, workspace)
}

/** Slack takes forms, in which what is more than a word is JSON. */
function toArgs(body: string): Record<string, unknown> {
  const structured = /^[[{]/
  return Object.fromEntries(
    Array.from(new URLSearchParams(body), ([name, value]) => [name, structured.test(value) ? tryJson(value) : value]),
  )
}

function tryJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
