/** “Still right?”: whoever provides an offer answers through a link in a letter, which works once and does nothing until a button is pressed. */
import { Hono } from 'hono'
import { toLine } from '../../digest/content.ts'
import { toDateName } from '../../knowledge/periods.ts'
import { toSaid } from '../../offering/offer-said.ts'
import { partnersOf } from '../../offering/reviews.ts'
import { showsRisk } from '../../safety/at-risk.ts'
import { maskPupils } from '../../safety/mask.ts'
import type { WebParts } from './app.ts'
import { drawDanger } from './draw-search.ts'
import { readForm } from './forms.ts'
import { offerWords } from './offer-page-wording.ts'
import { drawOfferSaid, drawReview } from './offer-pages.ts'
import type { Door } from './problem-page.ts'

/** Days for which a link works. */
const days = 30
const words = offerWords.review

export function reviewRoutes(parts: WebParts): Hono<Door> {
  const { offers, clock, library } = parts
  const routes = new Hono<Door>()
  const since = () => new Date(Date.parse(clock.now()) - days * 86_400_000).toISOString()
  const titleOf = (id: string | null) => library().knowledge.offers.get(id ?? '')?.title ?? null
  const stale = () => drawOfferSaid(words.stale, words.staleSays)

  routes.get('/', async (c) => {
    const token = c.req.query('token') ?? ''
    const offer = titleOf(await offers.reviews.find(token, since()))
    if (offer === null) return c.html(stale(), 410)
    return c.html(drawReview({ token, offer, answer: c.req.query('answer') ?? '', remark: '', fault: null }))
  })

  routes.post('/', async (c) => {
    const token = c.req.query('token') ?? ''
    const form = await readForm(c)
    const answer = String(form?.answer ?? '')
    const remark = toLine(String(form?.remark ?? '')).slice(0, 1000)
    if (showsRisk(remark)) return c.html(drawDanger())
    const offer = titleOf(await offers.reviews.find(token, since()))
    if (offer === null) return c.html(stale(), 410)
    const fault = faultOf(answer, remark)
    if (fault) return c.html(drawReview({ token, offer, answer, remark, fault }), 422)
    const id = await offers.reviews.take(token, since())
    const says = id === null ? null : await settle(parts, { id, title: offer, answer, remark })
    return says === null ? c.html(stale(), 410) : c.html(drawOfferSaid(words.done, says))
  })

  return routes
}

function faultOf(answer: string, remark: string): string | null {
  if (!['right', 'changed', 'ended'].includes(answer)) return words.needsAnswer
  return answer === 'changed' && remark === '' ? words.needsWhat : null
}

type Answered = { id: string; title: string; answer: string; remark: string }

/** Null when the offer is gone. */
async function settle({ offers, library }: WebParts, { id, title, answer, remark }: Answered): Promise<string | null> {
  if (answer === 'right') {
    const next = await offers.office.confirm(id, null)
    return next && words.rightSays(title, toDateName(next))
  }
  if (answer === 'ended') return (await offers.office.end(id, null)) ? words.endedSays(title) : null
  const { knowledge, publicNames } = library()
  const offer = knowledge.offers.get(id)
  if (!offer) return null
  const said = toSaid(offer, partnersOf(offer, knowledge))
  const by = { contact: null, name: null, address: null }
  await offers.office.propose({ said, by, entry: `offers/${id}.md`, changes: true, remark: maskPupils(remark, publicNames).text })
  return words.changedSays
}
