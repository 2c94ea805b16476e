/** Page or JSON: every address serves both, by its ending or by what the client accepts. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

const ending = /\.json$/
/** Addresses that only programs ask for. */
const forPrograms = /^\/(?:api|o)(?:\/|$)/

export function wantsJson(c: Context): boolean {
  const { pathname } = new URL(c.req.url)
  if (ending.test(pathname) || forPrograms.test(pathname)) return true
  return accepts(c, { header: 'Accept', supports: ['text/html', 'application/json'], default: 'text/html' }) === 'application/json'
}

/** The address without its ending, by which a page is found. */
export function toPath(url: string): string {
  return new URL(url).pathname.replace(ending, '')
}
