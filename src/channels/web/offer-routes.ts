/** For those who provide offers: proposing one, and saying that one is still right. */
import { type Context, Hono } from 'hono'
import { toList } from '../../answering/compose/words-of.ts'
import { decidersOf } from '../../offering/may-decide.ts'
import type { OfferOffice } from '../../offering/offer-office.ts'
import type { Offering } from '../../offering/proposals.ts'
import { showsRisk } from '../../safety/at-risk.ts'
import { wording } from '../../wording.ts'
import type { WebParts } from './app.ts'
import { drawDanger } from './draw-search.ts'
import { readTime, signTime } from './form-time.ts'
import { offerWords as words } from './offer-page-wording.ts'
import { drawOfferForm, drawOfferSaid } from './offer-pages.ts'
import type { Door } from './problem-page.ts'
import { toValues } from './read-choice.ts'
import { type FormFault, findFaults, type OfferForm, toOfferForm, toOfferSaid, wordsOf } from './read-offer-form.ts'
import { reviewRoutes } from './review-routes.ts'

export type OfferDoor = { office: OfferOffice; reviews: Offering['reviews']; secret(): Promise<string> }

type Shown = { form: OfferForm; faults: readonly FormFault[]; note: string | null }

export function offerRoutes(parts: WebParts): Hono<Door> {
  const { offers, clock, library } = parts
  const routes = new Hono<Door>().route('/review', reviewRoutes(parts))

  /** The moment it was opened goes with a form that is shown again, so that mending it takes no new wait. */
  const page = async (c: Context<Door>, { form, faults, note }: Shown, isFresh: boolean) => {
    const time = isFresh ? signTime(clock.now(), await offers.secret()) : form.time
    return c.html(drawOfferForm({ form, faults, note, time, knowledge: library().knowledge }), faults.length > 0 || note ? 422 : 200)
  }

  routes.get('/propose', (c) => page(c, { form: toOfferForm({}), faults: [], note: null }, true))

  routes.post('/propose', async (c) => {
    const form = toOfferForm(toValues(await c.req.parseBody({ all: true }).catch(() => ({}))))
    if (showsRisk(wordsOf(form))) return c.html(drawDanger())
    const time = readTime(form.time, clock.now(), await offers.secret())
    const faults = findFaults(form, library(), clock.today())
    if (time === 'stale') return page(c, { form, faults, note: words.errors.stale }, true)
    if (faults.length > 0) return page(c, { form, faults, note: null }, false)
    if (time === 'too-early') return page(c, { form, faults, note: words.errors.tooEarly }, false)
    return c.html(await take(form, parts))
  })

  return routes
}

/** A program that filled in the trap is thanked like anybody, and nothing is kept. */
async function take(form: OfferForm, { offers, clock, library, digest }: WebParts) {
  const { said, found } = toOfferSaid(form, library(), clock.today())
  const by = { contact: null, name: form.text.name, address: { door: 'e-mail', to: form.text.address } as const }
  if (form.trap === '') await offers.office.propose({ said, by, entry: null, changes: false, remark: null })
  const names = decidersOf(library().knowledge, said.districts, clock.today()).map(({ name }) => name)
  const officers = names.length > 0 && names.length <= 4 ? toList(names, 'or') : words.somebody
  const says = digest.mailer ? words.thanksSays(officers) : words.thanksNoMail(officers)
  return drawOfferSaid(words.thanks, says, found.length > 0 ? wording.masked([...new Set(found)].join(', ')) : null)
}
