/** What is seen to from time to time: approved offers are published, owners are asked, and letters leave. */
import { weekOf } from '../digest/weeks.ts'
import type { Library } from '../finding/library.ts'
import type { Clock, Log, Notifier, Store } from '../ports.ts'
import type { OfferOffice, Reach } from './offer-office.ts'
import { reviewNote, toAsk } from './reviews.ts'

/** `newId` gives a random text that nobody guesses. `holder`: another name for every process. `leaseSeconds`: longer than any letter takes. */
type Parts = {
  store: Pick<Store, 'offering'>
  office: OfferOffice
  reach: Reach
  library(): Library
  notifiers: readonly Notifier[]
  clock: Clock
  log: Log
  baseUrl: string
  newId(): string
  holder: string
  leaseSeconds: number
}

/** A round ends early, at no harm, once `stopping`. */
export type OfferRounds = { round(stopping?: AbortSignal): Promise<void> }

const atOnce = 10

export function createOfferRounds(parts: Parts): OfferRounds {
  let asked = ''
  return {
    async round(stopping) {
      await parts.office.publishApproved()
      // Once a day is often enough to find what falls due.
      if (asked !== parts.clock.today()) await askOwners(parts)
      asked = parts.clock.today()
      await sendNotes(parts, stopping)
    },
  }
}

async function askOwners({ store, library, reach, clock, baseUrl, newId }: Parts): Promise<void> {
  const { knowledge } = library()
  const today = clock.today()
  const { notes, reviews } = store.offering
  for (const asking of await toAsk({ knowledge, today, reach }, weekOf(today))) {
    if (await notes.has(asking.key)) continue
    const tokens = asking.to.door === 'e-mail' ? asking.offers.map(newId) : []
    for (const [i, token] of tokens.entries()) await reviews.ask(token, asking.offers[i]?.id ?? '', clock.now())
    await notes.queue(reviewNote(asking, { knowledge, tokens, baseUrl }), clock.now())
  }
}

async function sendNotes({ store, notifiers, clock, log, holder, leaseSeconds }: Parts, stopping?: AbortSignal): Promise<void> {
  const { notes } = store.offering
  while (!stopping?.aborted) {
    const lease = { holder, now: clock.now(), until: after(clock.now(), leaseSeconds) }
    const claimed = await notes.claim(atOnce, lease)
    if (claimed.length === 0) return
    for (const note of claimed) {
      const notifier = notifiers.find(({ door }) => door === note.to.door)
      try {
        const posted = await notifier?.tell(note)
        if (posted?.outcome === 'refused') log.failed('A letter about an offer was refused and is not tried again', note.to.door)
        if (posted && posted.outcome !== 'later') await notes.end(note.key)
        else await notes.wait(note.key, after(clock.now(), posted?.seconds ?? waitSeconds))
      } catch (error) {
        log.failed('A letter about an offer could not be sent', error)
        await notes.wait(note.key, after(clock.now(), waitSeconds))
      }
    }
  }
}

/** Before a letter that no door takes is tried again. */
const waitSeconds = 900

function after(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}
