/** What is kept of a conversation, for how long, and how to have it deleted. */
import { Hono } from 'hono'
import type { WebParts } from './app.ts'
import { html } from './html.ts'
import { toPage } from './layout.ts'
import type { Door } from './problem-page.ts'
import { words } from './wording.ts'

export function privacyRoutes({ keepDays }: WebParts): Hono<Door> {
  const { title, says } = words.privacy
  const page = toPage({ title, body: html`<h1>${title}</h1>${says(keepDays).map((text) => html`<p>${text}</p>`)}` })
  return new Hono<Door>().get('/', (c) => c.html(page))
}
