/** What somebody sees when a page cannot be had: one sentence that says what to do, as a page or as JSON. */
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { wantsJson } from './format.ts'
import { html } from './html.ts'
import { toPage } from './layout.ts'
import { words } from './wording.ts'

/** What Hono knows of the connection. */
export type Door = { Bindings: HttpBindings }

const statuses = { unreadable: 400, forbidden: 403, notFound: 404, tooLarge: 413, tooMany: 429, failed: 500, starting: 503 } as const

export function sayProblem(c: Context<Door>, problem: keyof typeof statuses, say: string) {
  const status = statuses[problem]
  if (wantsJson(c)) return c.json({ error: say }, status)
  const title = words.problems[problem]
  return c.html(toPage({ title, body: html`<h1>${title}</h1><p>${say}</p><p><a href="/">${words.goAsk}</a></p>` }), status)
}
