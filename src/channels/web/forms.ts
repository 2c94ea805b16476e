/** What a form of our pages sends, by itself or through our script. */
import type { Context } from 'hono'
import type { Door } from './problem-page.ts'

/** Null when it is no form, or broke off. */
export function readForm(c: Context<Door>): Promise<Record<string, unknown> | null> {
  return c.req.parseBody().catch(() => null)
}

/** Our script wants only the new part of the page. */
export function wantsPart(c: Context<Door>): boolean {
  return c.req.header('X-Page-Part') !== undefined
}
