/** The only cookie: which conversation a browser is in. It holds a random id and nothing else. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'

const name = 'conversation'
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Behind TLS its name begins `__Host-`: then no other site of the same council can put a conversation of its own into a browser. */
type Way = { isSecure: boolean }

/** Null when there is none, or one that we never gave. */
export function findConversation(c: Context, { isSecure }: Way): string | null {
  const id = isSecure ? getCookie(c, name, 'host') : getCookie(c, name)
  return id !== undefined && shape.test(id) ? id : null
}

/** The conversation this browser is in, begun now if need be. `days`: how long it is kept. */
export function joinConversation(c: Context, way: Way, days: number): string {
  const id = findConversation(c, way) ?? randomUUID()
  setCookie(c, name, id, { ...optionsFor(way), maxAge: days * 24 * 60 * 60 })
  return id
}

export function leaveConversation(c: Context, way: Way): void {
  deleteCookie(c, name, optionsFor(way))
}

function optionsFor({ isSecure }: Way): CookieOptions {
  const options: CookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax' }
  return isSecure ? { ...options, secure: true, prefix: 'host' } : options
}
