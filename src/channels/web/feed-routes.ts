/** Feeds of news and of dates, by district and theme. */
import { type Context, Hono } from 'hono'
import { composeDigest, newsOf } from '../../digest/compose-digest.ts'
import { datedEvents } from '../../digest/dated-events.ts'
import { describeChoice } from '../../digest/describe-choice.ts'
import type { WebParts } from './app.ts'
import type { FeedNews } from './atom-feed.ts'
import { type Door, sayProblem } from './problem-page.ts'
import { findUnknown, readChoice } from './read-choice.ts'

/** Weeks of news in a feed, and pieces of it. */
const most = { weeks: 8, news: 200 }

export function feedRoutes({ store, digest: { baseUrl }, clock, library }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()
  const read = (c: Context<Door>) => {
    const { knowledge } = library()
    const choice = readChoice(c.req.queries(), knowledge)
    c.header('Cache-Control', 'public, max-age=900')
    return { knowledge, choice, asked: describeChoice(choice, knowledge), unknown: findUnknown(c.req.queries(), knowledge) }
  }

  routes.get('/atom', async (c) => {
    const { knowledge, choice, asked, unknown } = read(c)
    if (unknown) return sayProblem(c, 'notFound', unknown)
    const editions = await store.digests.list(most.weeks)
    const news = editions.flatMap((edition): FeedNews[] => {
      const digest = composeDigest(edition, { choice, knowledge, today: clock.today(), most: most.news })
      return digest ? newsOf(digest).map((each) => ({ ...each, week: edition.week, since: edition.made ?? clock.now() })) : []
    })
    // Loaded when somebody asks for it, which is seldom.
    const { toAtom } = await import('./atom-feed.ts')
    return c.body(toAtom({ news: news.slice(0, most.news), choice, asked, baseUrl, now: editions[0]?.made ?? clock.now() }), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    })
  })

  routes.get('/calendar.ics', async (c) => {
    const { knowledge, choice, asked, unknown } = read(c)
    if (unknown) return sayProblem(c, 'notFound', unknown)
    const { toCalendar } = await import('./calendar-feed.ts')
    const events = datedEvents(choice, knowledge, clock.today())
    return c.body(toCalendar({ events, asked, baseUrl, host: new URL(baseUrl).hostname }), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
    })
  })

  return routes
}
