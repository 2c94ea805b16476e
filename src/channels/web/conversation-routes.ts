/** Asking on the page: forms that work on their own, and the same without a reload where script helps. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { maskPupils } from '../../safety/mask.ts'
import type { WebParts } from './app.ts'
import { findConversation, joinConversation, leaveConversation } from './conversation-cookie.ts'
import { drawTurn, type ShownTurn, toConversationPage, toShownTurns } from './conversation-page.ts'
import { type Door, sayProblem } from './problem-page.ts'
import { words } from './wording.ts'

/** Sent by our script, which wants only the new part of the page. */
const partHeader = 'X-Page-Part'

const Rating = z.object({
  turn: z.coerce.number().int().positive(),
  useful: z.enum(['yes', 'no']),
  comment: z.string().trim().max(1000).default(''),
})

export function conversationRoutes({ assistant, store, keepDays, visitorOf, library }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()

  const said = async (c: Context<Door>): Promise<ShownTurn[]> => {
    const conversation = findConversation(c)
    return conversation ? toShownTurns(await store.conversations.read(conversation)) : []
  }
  const page = async (c: Context<Door>, { turns, notice = null }: { turns: ShownTurn[]; notice?: string | null }) =>
    c.html(toConversationPage({ turns, notice, keepDays }))

  routes.get('/', async (c) => page(c, { turns: await said(c) }))

  routes.post('/ask', async (c) => {
    const text = String((await c.req.parseBody()).question ?? '')
    const conversation = joinConversation(c, { days: keepDays, secure: visitorOf(c).isSecure })
    const { number, ...reply } = await assistant.reply({ conversation, text, by: null })
    const turn: ShownTurn = { number, question: reply.question, reply, feedback: null }
    if (c.req.header(partHeader)) return c.html(drawTurn(turn))
    // Sent again by a reload, a question would be asked twice: the browser is sent on to the page that holds the answer.
    if (number !== null) return c.redirect(`/#turn-${number}`, 303)
    return page(c, { turns: [...(await said(c)), turn] })
  })

  routes.post('/feedback', async (c) => {
    const rating = Rating.safeParse(await c.req.parseBody())
    const conversation = findConversation(c)
    if (!rating.success || !conversation) return sayProblem(c, 'notFound', words.notKept)
    const { turn, useful, comment } = rating.data
    const masked = comment === '' ? null : maskPupils(comment, library().publicNames).text
    if (!(await store.conversations.rate(conversation, turn, { useful: useful === 'yes', comment: masked })))
      return sayProblem(c, 'notFound', words.notKept)
    return c.req.header(partHeader) ? c.text(words.thanksForRating) : c.redirect(`/#turn-${turn}`, 303)
  })

  routes.post('/new', async (c) => {
    leaveConversation(c)
    return c.redirect('/', 303)
  })

  routes.post('/forget', async (c) => {
    const conversation = findConversation(c)
    if (conversation) await store.conversations.forget(conversation)
    leaveConversation(c)
    return page(c, { turns: [], notice: words.forgotten })
  })

  return routes
}
