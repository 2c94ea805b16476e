/** Offers that a report mentions in passing become proposals, decided on like any other. Done twice, it changes nothing. */
import type { Library } from '../finding/library.ts'
import { pick } from '../knowledge/knowledge.ts'
import type { Clock, Store } from '../ports.ts'
import type { OfferOffice } from './offer-office.ts'
import type { ProposalState } from './proposals.ts'
import { readOffer } from './read-offer.ts'

/** `says`: a statement of the report. `partners`: those it names. `districts`: those of the priority. `by`: the officer, a contact. */
export type Mention = { says: string; partners: readonly string[]; districts: readonly string[]; by: string }

type Parts = { office: OfferOffice; store: Pick<Store, 'offering'>; library(): Library; clock: Clock }

const everyState: readonly ProposalState[] = ['open', 'approved', 'published', 'declined']

export async function putForward(mentions: readonly Mention[], { office, store, library, clock }: Parts): Promise<void> {
  if (mentions.length === 0) return
  const before = await store.offering.proposals.list(everyState)
  const { knowledge } = library()
  for (const { says, partners, districts, by } of mentions) {
    const remark = `From a report: ${says}`
    if (before.some((proposal) => proposal.remark === remark && proposal.by.contact === by)) continue
    const read = readOffer(says, { library: library(), today: clock.today() })
    const [named] = pick(knowledge, 'partners', partners)
    const said = {
      ...read,
      partner: named ? { id: named.id, name: named.name } : read.partner,
      districts: read.districts ?? [...districts],
    }
    const name = knowledge.contacts.get(by)?.name ?? null
    await office.propose({ said, by: { contact: by, name, address: null }, entry: null, changes: false, remark })
  }
}
