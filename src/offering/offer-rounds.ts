/** What is seen to from time to time: approved offers are published, and owners are asked. */
import { weekOf } from '../digest/weeks.ts'
import type { Library } from '../finding/library.ts'
import type { Reach } from '../notes.ts'
import type { Clock, Store } from '../ports.ts'
import type { OfferOffice } from './offer-office.ts'
import { reviewNote, toAsk } from './reviews.ts'

/** `newId` gives a random text that nobody guesses. */
type Parts = {
  store: Pick<Store, 'offering' | 'notes'>
  office: OfferOffice
  reach: Reach
  library(): Library
  clock: Clock
  baseUrl: string
  newId(): string
}

export type OfferRounds = { round(): Promise<void> }

export function createOfferRounds(parts: Parts): OfferRounds {
  let asked = ''
  return {
    async round() {
      await parts.office.publishApproved()
      // Once a day is often enough to find what falls due.
      if (asked !== parts.clock.today()) await askOwners(parts)
      asked = parts.clock.today()
    },
  }
}

async function askOwners({ store, library, reach, clock, baseUrl, newId }: Parts): Promise<void> {
  const { knowledge } = library()
  const today = clock.today()
  const { notes } = store
  const { reviews } = store.offering
  for (const asking of await toAsk({ knowledge, today, reach }, weekOf(today))) {
    if (await notes.has(asking.key)) continue
    const tokens = asking.to.door === 'e-mail' ? asking.offers.map(newId) : []
    for (const [i, token] of tokens.entries()) await reviews.ask(token, asking.offers[i]?.id ?? '', clock.now())
    await notes.queue(reviewNote(asking, { knowledge, tokens, baseUrl }), clock.now())
  }
}
