/** The parts of the digest, as its settings choose them. */
import { randomUUID } from 'node:crypto'
import type { Activity } from './activity.ts'
import { finish } from './adapters/finish.ts'
import { createEmailCourier } from './channels/e-mail/courier.ts'
import type { DigestDoor } from './channels/web/digest-routes.ts'
import { createOffice, type Office } from './digest/office.ts'
import { createDigestRounds, type DigestRounds } from './digest/rounds.ts'
import { createRunOffice } from './digest/run-office.ts'
import { createSubscribe } from './digest/subscribe.ts'
import { createSubscribing } from './digest/subscribing.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import type { Clock, Courier, Log, Mailer, Store } from './ports.ts'
import type { Settings } from './settings.ts'

/** Longer than a mail server may be silent. */
const leaseSeconds = 180

/** `mailer` null: no mail server is set. `couriers`: of doors besides e-mail. `refresh` brings `knowledge` up to what is published. */
type Needs = {
  settings: Settings['digest']
  store: Store
  knowledge: () => Knowledge
  refresh: () => Promise<void>
  clock: Clock
  log: Log
  mailer: Mailer | null
  couriers?: readonly Courier[]
}

export type DigestParts = {
  rounds: DigestRounds
  office: Office
  door: DigestDoor
  /** Doors by which digests leave. */
  doors: readonly Courier['door'][]
  activities: readonly Activity[]
  close(): void
}

export function createDigestParts({ settings, mailer, couriers = [], ...needs }: Needs): DigestParts {
  const { store, clock } = needs
  const { schedule, baseUrl, mail } = settings
  const all = [...couriers, ...(mail && mailer ? [createEmailCourier({ mailer, baseUrl, domain: mail.domain, clock })] : [])]
  const parts = { ...needs, finish, schedule }
  const office = createOffice(parts)
  const subscribing = createSubscribing({ subscriptions: store.subscriptions, clock, newId: randomUUID })
  return {
    rounds: createDigestRounds({ ...parts, couriers: all, holder: randomUUID(), leaseSeconds }),
    office,
    door: { mailer, baseUrl, schedule, newId: randomUUID },
    doors: all.map(({ door }) => door),
    activities: [createRunOffice({ office, clock, schedule, baseUrl }), createSubscribe({ subscribing, clock, schedule, baseUrl })],
    close: () => mailer?.close(),
  }
}
