/** The digest on the web: every address below /digest. */
import { Hono } from 'hono'
import { composeDigest } from '../../digest/compose-digest.ts'
import type { Schedule } from '../../digest/weeks.ts'
import type { Mailer } from '../../ports.ts'
import type { WebParts } from './app.ts'
import { askDigestRoutes } from './ask-digest.ts'
import { changeDigestRoutes } from './change-digest.ts'
import { digestWords as words } from './digest-page-wording.ts'
import { drawEdition } from './edition-page.ts'
import { type Door, sayProblem } from './problem-page.ts'
import { findUnknown, readChoice } from './read-choice.ts'

/** `mailer` null: no e-mail goes out from here. `baseUrl`: where these pages are for others. `newId` gives a random text that nobody guesses. */
export type DigestDoor = { mailer: Mailer | null; baseUrl: string; schedule: Schedule; newId: () => string }

/** More than this no page needs to show. */
const mostOnPage = 500

export function digestRoutes(parts: WebParts): Hono<Door> {
  const { store, clock, library } = parts
  const routes = new Hono<Door>().route('/', askDigestRoutes(parts)).route('/', changeDigestRoutes(parts))

  routes.get('/:week', async (c) => {
    const edition = await store.digests.find(c.req.param('week'))
    if (!edition?.made) return sayProblem(c, 'notFound', words.noEdition)
    const { knowledge } = library()
    const unknown = findUnknown(c.req.queries(), knowledge)
    if (unknown) return sayProblem(c, 'notFound', unknown)
    const choice = readChoice(c.req.queries(), knowledge)
    return c.html(drawEdition(edition.day, composeDigest(edition, { choice, knowledge, today: clock.today(), most: mostOnPage })))
  })

  return routes
}
