/** Asking on the page: forms that work on their own, and the same without a reload where script helps. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Reply } from '../../reply.ts'
import { anybody } from '../../speaker.ts'
import type { WebParts } from './app.ts'
import { findConversation, joinConversation, leaveConversation } from './conversation-cookie.ts'
import { drawTurn, type ShownTurn, toConversationPage, toShownTurns } from './conversation-page.ts'
import { readForm, wantsPart } from './forms.ts'
import { type Door, sayProblem } from './problem-page.ts'
import { streamPart } from './turn-stream.ts'
import { words } from './wording.ts'

function toTurn({ number, ...reply }: Reply & { number: number | null }): ShownTurn {
  return { number, question: reply.question, reply, feedback: null }
}

const Asked = z.object({ question: z.string() })

type Shown = { turns: ShownTurn[]; notice: string | null }

export function conversationRoutes({ assistant, store, keepDays, visitorOf, log }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()

  /** A store that fails costs what was said before, not the page. */
  const said = async (c: Context<Door>): Promise<Shown> => {
    const conversation = findConversation(c, visitorOf(c))
    try {
      return { turns: conversation ? toShownTurns(await store.conversations.read(conversation)) : [], notice: null }
    } catch (error) {
      log.failed('A conversation could not be read from the store', error)
      return { turns: [], notice: words.notShown }
    }
  }
  const page = (c: Context<Door>, shown: Shown) => c.html(toConversationPage({ ...shown, keepDays }))

  routes.get('/', async (c) => page(c, await said(c)))

  routes.post('/ask', async (c) => {
    const asked = Asked.safeParse(await readForm(c))
    if (!asked.success) return sayProblem(c, 'unreadable', words.unreadable)
    const text = asked.data.question
    const conversation = joinConversation(c, visitorOf(c), keepDays)
    const ask = async (early?: (reply: Reply) => void) =>
      toTurn(await assistant.reply({ conversation, text, by: anybody, ...(early ? { early } : {}) }))
    if (wantsPart(c)) {
      const part = await streamPart(async (early) => drawTurn(await ask((reply) => early(drawTurn(toTurn({ ...reply, number: null }))))))
      return part instanceof Response ? c.newResponse(part.body, part) : c.html(part)
    }
    const turn = await ask()
    const { number } = turn
    // Sent again by a reload, a question would be asked twice: the browser is sent on to the page that holds the answer.
    if (number !== null) return c.redirect(`/#turn-${number}`, 303)
    const { turns, notice } = await said(c)
    return page(c, { turns: [...turns, turn], notice })
  })

  routes.post('/new', async (c) => {
    leaveConversation(c, visitorOf(c))
    return c.redirect('/', 303)
  })

  routes.post('/forget', async (c) => {
    const conversation = findConversation(c, visitorOf(c))
    if (conversation) await store.conversations.forget(conversation)
    leaveConversation(c, visitorOf(c))
    return page(c, { turns: [], notice: words.forgotten })
  })

  return routes
}
