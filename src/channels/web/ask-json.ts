/** `POST /api/ask`: one question, and the answer as `ask --json` gives it. */
import { Hono } from 'hono'
import { z } from 'zod'
import { anybody } from '../../speaker.ts'
import { toAnswerJson } from '../answer-json.ts'
import type { WebParts } from './app.ts'
import type { Door } from './problem-page.ts'
import { words } from './wording.ts'

export const Question = z.object({
  question: z.string('give a “question” as text'),
  thread: z
    .string('give “thread” as text')
    .max(200, 'give a shorter “thread”')
    .nullish()
    .describe('Any name of yours. Questions of one thread, sent from one address, are one conversation'),
})

export function askJson({ assistant, visitorOf }: WebParts): Hono<Door> {
  return new Hono<Door>().post('/', async (c) => {
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return c.json({ error: words.notJson }, 415)
    const asked = Question.safeParse(await c.req.json().catch(() => null))
    if (!asked.success) return c.json({ error: words.notJson }, 400)
    const { question, thread = null } = asked.data
    const started = performance.now()
    // Two clients may both call their thread “t1”.
    const conversation = thread === null ? null : `api ${visitorOf(c).client} ${thread}`
    const reply = await assistant.reply({ conversation, text: question, by: anybody })
    return c.json(toAnswerJson(reply, { thread, tookMs: Math.round((performance.now() - started) * 100) / 100 }))
  })
}
