/** Offers as a table, a row each, with headings that our own import understands. */
import { type Knowledge, type Offer, pick } from '../knowledge/knowledge.ts'
import { offerState } from '../knowledge/offer-state.ts'
import { serviceId } from './to-service.ts'

export function toTable(offers: readonly Offer[], knowledge: Knowledge, today: string): Record<string, string>[] {
  return offers.map((offer) => ({
    id: serviceId(offer),
    title: offer.title,
    provider: pick(knowledge, 'partners', offer.partners)
      .map(({ name }) => name)
      .join('; '),
    description: offer.body,
    districts:
      offer.districts.length === 0
        ? offer.status === 'proposed'
          ? ''
          : 'Lancashire'
        : names(pick(knowledge, 'districts', offer.districts)),
    categories: names(pick(knowledge, 'themes', offer.themes)),
    audience: offer.audience ?? '',
    'minimum age': String(offer.ages?.from ?? ''),
    'maximum age': String(offer.ages?.to ?? ''),
    cost: offer.fees ?? { free: 'Free', paid: 'Paid', funded: 'Funded', 'not-stated': '' }[offer.cost],
    'how to get it': offer.howToGet ?? '',
    phone: offer.phone ?? '',
    email: offer.email ?? '',
    website: offer.website ?? '',
    address: offer.addresses.join('; '),
    starts: offer.starts ?? '',
    ends: offer.ends ?? '',
    'last confirmed': offer.confirmed ?? '',
    'last checked here': offer.checked,
    state: offerState(offer, today),
    source: offer.source,
  }))
}

function names(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join('; ')
}
