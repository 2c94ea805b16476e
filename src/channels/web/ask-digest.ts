/** Asking for the digest by e-mail, and confirming it from the mailbox. Whether an address has a subscription already, no answer tells. */
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Choice, everything } from '../../digest/choice.ts'
import { describeChoice } from '../../digest/describe-choice.ts'
import { pathOfConfirmation, pathOfEdition } from '../../digest/paths.ts'
import { nextDigest } from '../../digest/rounds.ts'
import { createSubscribing } from '../../digest/subscribing.ts'
import { toMailbox } from '../../digest/subscription.ts'
import { toDateName } from '../../knowledge/periods.ts'
import type { WebParts } from './app.ts'
import { createConfirmations } from './confirmations.ts'
import { digestWords as words } from './digest-page-wording.ts'
import { drawAsking, drawPress, drawSaid } from './digest-pages.ts'
import type { Door } from './problem-page.ts'
import { readChoice, toValues } from './read-choice.ts'

const Address = z.email().max(254)

/** `address`: as it was typed. `wrong`: it is none. */
type Typed = { choice: Choice; address: string; wrong: boolean }

export function askDigestRoutes(parts: WebParts): Hono<Door> {
  const { store, digest: door, library } = parts
  const routes = new Hono<Door>()
  const confirmations = createConfirmations(parts)

  const page = async (c: Context<Door>, typed: Typed) => {
    const [last] = await store.digests.list(1)
    const latest = last ? { path: pathOfEdition(last.week, everything), day: toDateName(last.day) } : null
    const address = door.mailer ? typed.address : null
    const { knowledge } = library()
    return c.html(drawAsking({ ...typed, knowledge, address, when: words.when(door.schedule), latest }), typed.wrong ? 422 : 200)
  }

  routes.get('/', (c) => page(c, { choice: readChoice(c.req.queries(), library().knowledge), address: '', wrong: false }))

  routes.post('/', async (c) => {
    const form = toValues(await c.req.parseBody({ all: true }).catch(() => ({})))
    const choice = readChoice(form, library().knowledge)
    const address = form.address?.[0]?.trim() ?? ''
    if (!door.mailer) return page(c, { choice, address, wrong: false })
    if (!Address.safeParse(address).success) return page(c, { choice, address: address.slice(0, 254), wrong: true })
    confirmations.ask(address, choice)
    return c.html(drawSaid(words.asked, words.askedSays(confirmations.hours)))
  })

  return routes.route('/confirm', confirmRoutes(parts))
}

function confirmRoutes(parts: WebParts): Hono<Door> {
  const { store, digest: door, clock, library } = parts
  const subscribing = createSubscribing({ subscriptions: store.subscriptions, clock, newId: door.newId })
  const confirmations = createConfirmations(parts)
  const routes = new Hono<Door>()

  routes.get('/', (c) => {
    const path = pathOfConfirmation(c.req.query('token') ?? '')
    return c.html(drawPress({ title: words.confirmTitle, says: words.confirmSays, path, button: words.confirm }))
  })

  routes.post('/', async (c) => {
    const found = await confirmations.take(c.req.query('token') ?? '')
    if (!found) return c.html(drawSaid(words.staleTitle, words.stale), 410)
    const { knowledge } = library()
    const { choice } = await subscribing.choose(toMailbox(found.to), found.choice)
    const { day } = nextDigest({ clock, schedule: door.schedule, knowledge: () => knowledge })
    return c.html(drawSaid(words.confirmed, words.confirmedSays(describeChoice(choice, knowledge), toDateName(day))))
  })

  return routes
}
