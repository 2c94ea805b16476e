/** “Was this useful?” */
import { Hono } from 'hono'
import { z } from 'zod'
import { maskPupils } from '../../safety/mask.ts'
import type { WebParts } from './app.ts'
import { findConversation } from './conversation-cookie.ts'
import { readForm, wantsPart } from './forms.ts'
import { type Door, sayProblem } from './problem-page.ts'
import { words } from './wording.ts'

const Rating = z.object({
  turn: z.coerce.number().int().positive(),
  useful: z.enum(['yes', 'no']),
  comment: z.string().trim().max(1000).default(''),
})

export function ratingRoutes({ store, visitorOf, library }: WebParts): Hono<Door> {
  return new Hono<Door>().post('/', async (c) => {
    const rating = Rating.safeParse(await readForm(c))
    const conversation = findConversation(c, visitorOf(c))
    if (!rating.success || !conversation) return sayProblem(c, 'notFound', words.notKept)
    const { turn, useful, comment } = rating.data
    const masked = comment === '' ? null : maskPupils(comment, library().publicNames).text
    if (!(await store.conversations.rate(conversation, turn, { useful: useful === 'yes', comment: masked })))
      return sayProblem(c, 'notFound', words.notKept)
    return wantsPart(c) ? c.text(words.thanksForRating) : c.redirect(`/#turn-${turn}`, 303)
  })
}
