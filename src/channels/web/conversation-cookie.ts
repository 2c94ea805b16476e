/** The only cookie: which conversation a browser is in. It holds a random id and nothing else. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'conversation'
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Null when there is none, or one that we never gave. */
export function findConversation(c: Context): string | null {
  const id = getCookie(c, name)
  return id !== undefined && shape.test(id) ? id : null
}

/** The conversation this browser is in, begun now if need be. `days`: how long it is kept. */
export function joinConversation(c: Context, { days, secure }: { days: number; secure: boolean }): string {
  const id = findConversation(c) ?? randomUUID()
  setCookie(c, name, id, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: days * 24 * 60 * 60 })
  return id
}

export function leaveConversation(c: Context): void {
  deleteCookie(c, name, { path: '/' })
}
