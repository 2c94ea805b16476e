/** Changing and stopping a digest, for whoever has the link that stands in each letter. */
import { type Context, Hono } from 'hono'
import { withoutTheme } from '../../digest/choice.ts'
import { describeChoice } from '../../digest/describe-choice.ts'
import { pathOfSubscription } from '../../digest/paths.ts'
import type { WebParts } from './app.ts'
import { digestWords as words } from './digest-page-wording.ts'
import { drawChange, drawPress, drawSaid } from './digest-pages.ts'
import type { Door } from './problem-page.ts'
import { readChoice, toValues } from './read-choice.ts'

export function changeDigestRoutes({ store, library }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()
  const find = (c: Context<Door>) => store.subscriptions.findById(c.req.query('id') ?? '')

  routes.get('/stop', (c) => {
    const path = pathOfSubscription(c.req.query('id') ?? '', 'stop')
    return c.html(drawPress({ title: words.stopTitle, says: words.stopSays, path, button: words.stop }))
  })

  routes.get('/change', async (c) => {
    const found = await find(c)
    if (!found) return c.html(drawSaid(words.staleTitle, words.stale), 410)
    const less = c.req.query('less')
    const choice = less ? (withoutTheme(found.choice, less) ?? found.choice) : found.choice
    return c.html(drawChange(pathOfSubscription(found.id, 'change'), choice, library().knowledge))
  })

  routes.post('/change', async (c) => {
    const found = await find(c)
    if (!found) return c.html(drawSaid(words.staleTitle, words.stale), 410)
    const choice = readChoice(toValues(await c.req.parseBody({ all: true }).catch(() => ({}))), library().knowledge)
    await store.subscriptions.save({ ...found, choice })
    return c.html(drawSaid(words.saved, describeChoice(choice, library().knowledge)))
  })

  return routes
}

/** Mail programs press the button for their user, and come from no page of ours: the id in the address is proof enough. */
export function stopRoute({ store }: WebParts) {
  return async (c: Context<Door>) => {
    // Gone already is stopped too.
    await store.subscriptions.remove(c.req.query('id') ?? '')
    return c.html(drawSaid(words.stopped, words.stoppedSays))
  }
}
