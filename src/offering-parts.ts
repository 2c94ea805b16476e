/** The parts that offers are added, proposed and reviewed with, as the settings choose them. */
import { randomBytes, randomUUID } from 'node:crypto'
import { createEmailNotifier } from './channels/e-mail/note-mail.ts'
import type { OfferDoor } from './channels/web/offer-routes.ts'
import type { Library } from './finding/library.ts'
import { createOfferOffice, type Reach } from './offering/offer-office.ts'
import { createOfferRounds, type OfferRounds } from './offering/offer-rounds.ts'
import type { OfferingParts } from './offering/offering.ts'
import { offerPaths } from './offering/offering-wording.ts'
import type { Clock, KnowledgeShelf, Log, Mailer, Notifier, Store } from './ports.ts'
import type { Settings } from './settings.ts'

/** Longer than a mail server may be silent. */
const leaseSeconds = 180

/** `notifiers`: of doors besides e-mail. `mailer` null: no e-mail goes out. `refresh` brings `library` up to what was written. */
type Needs = {
  settings: Settings['digest']
  store: Store
  shelf: KnowledgeShelf
  library(): Library
  refresh(): Promise<void>
  clock: Clock
  log: Log
  mailer: Mailer | null
  notifiers?: readonly Notifier[]
}

export type OfferingDoors = { conversation: OfferingParts; door: OfferDoor; rounds: OfferRounds }

export function createOfferingParts({ settings, mailer, notifiers = [], ...needs }: Needs): OfferingDoors {
  const { store, clock, log } = needs
  const { baseUrl, mail } = settings
  const all = [...notifiers, ...(mailer ? [createEmailNotifier({ mailer, domain: mail?.domain ?? new URL(baseUrl).hostname, clock })] : [])]
  const reach = reachBy(all)
  const office = createOfferOffice({ ...needs, reach, baseUrl })
  return {
    conversation: { office, offering: store.offering, form: `${baseUrl}${offerPaths.propose}`, log },
    door: { office, reviews: store.offering.reviews, secret: () => store.offering.secret(randomBytes(32).toString('hex')) },
    rounds: createOfferRounds({ ...needs, office, reach, notifiers: all, baseUrl, newId: randomUUID, holder: randomUUID(), leaseSeconds }),
  }
}

/** By the first door that reaches them. */
function reachBy(notifiers: readonly Notifier[]): Reach {
  return async (contact) => {
    for (const notifier of notifiers) {
      const to = await notifier.reach(contact)
      if (to) return to
    }
    return null
  }
}
