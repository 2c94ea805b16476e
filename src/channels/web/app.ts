/** The web door: every address, and what each request passes through on its way. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Assistant } from '../../assistant.ts'
import type { Library } from '../../finding/library.ts'
import type { Clock, Log, Store } from '../../ports.ts'
import { wording } from '../../wording.ts'
import { askJson } from './ask-json.ts'
import { assets } from './assets.ts'
import { browseRoutes } from './browse-routes.ts'
import { stopRoute } from './change-digest.ts'
import { confirmRoutes } from './confirm-routes.ts'
import { conversationRoutes } from './conversation-routes.ts'
import { type DigestDoor, digestRoutes } from './digest-routes.ts'
import { directoryRoutes, open, welcome } from './directory-routes.ts'
import { feedRoutes } from './feed-routes.ts'
import { toPath } from './format.ts'
import { headers, type Limits, limit, sameOrigin, size } from './guard.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { type OfferDoor, offerRoutes } from './offer-routes.ts'
import { privacyRoutes } from './privacy-page.ts'
import { type Door, sayProblem } from './problem-page.ts'
import { ratingRoutes } from './rating-routes.ts'
import { createVisitors, type Visitor } from './visitor.ts'
import { words } from './wording.ts'

/** `library` gives null until the index is loaded; until then every page says that it is starting. */
export type WebDoor = {
  assistant: Assistant
  library: () => Library | null
  store: Store
  clock: Clock
  log: Log
  digest: DigestDoor
  offers: OfferDoor
  metrics?: Metrics
}
/** `keepDays`: how long a conversation is kept. */
export type WebSettings = { trustProxy: readonly string[]; limits: Limits; keepDays: number }
/** What the routes are made from. */
export type WebParts = Omit<WebDoor, 'library' | 'metrics'> & {
  library: () => Library
  keepDays: number
  visitorOf: (c: Context<Door>) => Visitor
}

/** Offers a minute from one client, counting those sent again because something was wrong. */
const mostOffers = 10

/** Requests a minute from one client that send a letter to somebody. */
const mostLetters = 5

export function createWebApp(door: WebDoor, { trustProxy, limits, keepDays }: WebSettings): Hono<Door> {
  const metrics = door.metrics ?? createMetrics()
  const parts = toParts(door, { keepDays, metrics, trustProxy })
  const app = new Hono<Door>({ getPath: ({ url }) => toPath(url) })
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return sayProblem(c, 'forbidden', words.forbidden)
    // The client broke off while it sent: nothing of ours failed, and nobody is there to read this.
    if (error === c.env.incoming.errored) return sayProblem(c, 'unreadable', words.unreadable)
    door.log.failed(`${c.req.method} ${c.req.path} failed`, error)
    return sayProblem(c, 'failed', wording.tryAgain)
  })
  app.notFound((c) => sayProblem(c, 'notFound', words.notFound))
  app.use(metrics.timed, headers, uncached)
  for (const { path, type, body } of assets)
    app.get(path, (c) => c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }))
  app.get('/health', health(door))
  app.get('/metrics', metrics.read)
  app.use(limit(limits.pages, parts.visitorOf), size)
  app.post('/digest/stop', stopRoute(parts))
  app.use(sameOrigin, started(door))
  app.post('/digest', limit(mostLetters, parts.visitorOf))
  for (const path of ['/offers/propose', '/offers/review', '/drafts/confirm']) app.post(path, limit(mostOffers, parts.visitorOf))
  for (const path of ['/ask', '/api/ask']) app.use(path, limit(limits.questions, parts.visitorOf))
  app.route('/', conversationRoutes(parts))
  app.route('/feedback', ratingRoutes(parts))
  app.route('/api/ask', askJson(parts))
  // Loaded when somebody asks for it, which is seldom.
  app.get('/api', async (c) => c.json((await import('./open-api.ts')).openApi))
  app.get('/o/', open, welcome)
  app.route('/o', directoryRoutes(parts))
  app.route('/privacy', privacyRoutes(parts))
  app.route('/digest', digestRoutes(parts))
  app.route('/feeds', feedRoutes(parts))
  app.route('/offers', offerRoutes(parts))
  app.route('/drafts', confirmRoutes(parts))
  app.route('/', browseRoutes(parts))
  return app
}

function toParts(
  { assistant, library, ...door }: WebDoor,
  { keepDays, metrics, trustProxy }: { keepDays: number; metrics: Metrics; trustProxy: readonly string[] },
): WebParts {
  const visitors = createVisitors(trustProxy)
  return {
    ...door,
    keepDays,
    visitorOf: (c) => visitors(c.env.incoming),
    library: () => {
      const loaded = library()
      if (!loaded) throw new Error('The index is not loaded yet')
      return loaded
    },
    assistant: {
      async reply(message) {
        const reply = await assistant.reply(message)
        metrics.answered(reply)
        return reply
      },
    },
  }
}

/** Ready when questions can be answered and remembered. */
function health({ library, store, log }: WebDoor): MiddlewareHandler<Door> {
  return async (c) => {
    if (!library()) return c.json({ status: 'starting' }, 503)
    try {
      await store.check()
      return c.json({ status: 'ready' })
    } catch (error) {
      log.failed('The store cannot be used', error)
      return c.json({ status: 'store unavailable' }, 503)
    }
  }
}

function started({ library }: WebDoor): MiddlewareHandler<Door> {
  return async (c, next) => {
    if (library()) return next()
    c.header('Retry-After', '2')
    if (c.req.method === 'GET') c.header('Refresh', '3')
    return sayProblem(c, 'starting', words.starting)
  }
}

const uncached: MiddlewareHandler<Door> = async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}
