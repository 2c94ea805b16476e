/** A partner confirms a line of a report through a link that an officer sent: it shows that line alone, and does nothing until a button is pressed. */
import { Hono } from 'hono'
import { toLine } from '../../digest/content.ts'
import { confirmDays, confirmPath } from '../../drafting/confirming.ts'
import type { Confirmation } from '../../drafting/draft-store.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { showsRisk } from '../../safety/at-risk.ts'
import { maskPupils } from '../../safety/mask.ts'
import { wording } from '../../wording.ts'
import type { WebParts } from './app.ts'
import { confirmWords as words } from './confirm-wording.ts'
import { drawDanger } from './draw-search.ts'
import { readForm } from './forms.ts'
import { type Html, html, nothing } from './html.ts'
import { toPage } from './layout.ts'
import type { Door } from './problem-page.ts'

const longestRemark = 600

type Shown = { text: string; title: string; locality: string; period: string; officer: string; on: string }

export function confirmRoutes({ store, clock, library }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()
  const since = () => new Date(Date.parse(clock.now()) - confirmDays * 86_400_000).toISOString()

  /** Null when it is too old, answered, or about words that have changed. */
  const find = async (token: string): Promise<Shown | null> => {
    const asked = await store.confirmations.find(token, since())
    return asked && asked.answer === null ? show(asked) : null
  }
  const show = async ({ draft: id, line, text, by, on }: Confirmation): Promise<Shown | null> => {
    const draft = await store.drafts.find(id)
    if (!draft?.lines.some((each) => each.id === line && each.text === text && each.place !== 'dropped')) return null
    const { contacts, localities } = library().knowledge
    const { title, locality } = draft.subject
    const officer = contacts.get(by)?.name ?? ''
    return { text, title, locality: localities.get(locality)?.name ?? locality, period: toPeriodName(draft.period), officer, on }
  }

  routes.get('/confirm', async (c) => {
    const token = c.req.query('token') ?? ''
    const shown = await find(token)
    return shown ? c.html(drawQuestion(token, shown)) : c.html(drawSaid(words.stale, words.staleSays), 410)
  })

  routes.post('/confirm', async (c) => {
    const token = c.req.query('token') ?? ''
    const form = await readForm(c)
    const answer = String(form?.answer ?? '')
    const written = toLine(String(form?.remark ?? '')).slice(0, longestRemark)
    if (showsRisk(written)) return c.html(drawDanger())
    const shown = await find(token)
    if (!shown) return c.html(drawSaid(words.stale, words.staleSays), 410)
    if (answer !== 'right' && answer !== 'wrong') return c.html(drawQuestion(token, shown), 422)
    const { text: remark, found } = maskPupils(written, library().publicNames)
    const isRight = answer === 'right'
    const kept = await store.confirmations.answer(token, { isRight, remark, on: clock.today() }, since())
    if (!kept) return c.html(drawSaid(words.stale, words.staleSays), 410)
    const masked = found.length > 0 ? wording.masked([...new Set(found)].join(', ')) : null
    return c.html(drawSaid(words.done, isRight ? words.rightSays(shown.officer) : words.wrongSays(shown.officer), masked))
  })

  return routes
}

function drawQuestion(token: string, { text, title, locality, period, officer, on }: Shown): Html {
  return toPage({
    title: words.title,
    body: html`<h1>${words.title}</h1>
<blockquote><p>${text}</p></blockquote>
<p>${words.about(title.replace(/\.$/, ''), locality, period)} ${words.by(officer, on)}</p>
<form method="post" action="${confirmPath(token)}" class="choice">
<div><label for="remark">${words.remark}</label><p class="hint" id="remark-hint">${words.remarkHint}</p>
<textarea id="remark" name="remark" rows="3" maxlength="${longestRemark}" aria-describedby="remark-hint"></textarea></div>
<p class="answers"><button name="answer" value="right">${words.right}</button> <button name="answer" value="wrong">${words.wrong}</button></p></form>`,
  })
}

function drawSaid(title: string, says: string, warning: string | null = null): Html {
  const told = warning === null ? nothing : html`<p class="warning">${warning}</p>`
  return toPage({ title, body: html`<h1>${title}</h1>${told}<p role="status">${says}</p>` })
}
