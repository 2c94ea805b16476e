/** The parts that offers are added, proposed and reviewed with, as the settings choose them. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { OfferDoor } from './channels/web/offer-routes.ts'
import type { Library } from './finding/library.ts'
import type { Reach } from './notes.ts'
import { createOfferOffice } from './offering/offer-office.ts'
import { createOfferRounds, type OfferRounds } from './offering/offer-rounds.ts'
import type { OfferingParts } from './offering/offering.ts'
import { offerPaths } from './offering/offering-wording.ts'
import type { Clock, KnowledgeShelf, Log, Store } from './ports.ts'
import type { Settings } from './settings.ts'

/** `refresh` brings `library` up to what was written. */
type Needs = {
  settings: Settings['digest']
  store: Store
  shelf: KnowledgeShelf
  library(): Library
  refresh(): Promise<void>
  clock: Clock
  log: Log
  reach: Reach
}

export type OfferingDoors = { conversation: OfferingParts; door: OfferDoor; rounds: OfferRounds }

export function createOfferingParts({ settings: { baseUrl }, ...needs }: Needs): OfferingDoors {
  const { store, log } = needs
  const office = createOfferOffice({ ...needs, baseUrl })
  return {
    conversation: { office, offering: store.offering, form: `${baseUrl}${offerPaths.propose}`, log },
    door: { office, reviews: store.offering.reviews, secret: () => store.offering.secret(randomBytes(32).toString('hex')) },
    rounds: createOfferRounds({ ...needs, office, baseUrl, newId: randomUUID }),
  }
}
