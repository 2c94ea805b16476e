/** Offers in the knowledge that may be the one described. */
import { findDuplicates } from '../directory/duplicates.ts'
import type { Knowledge, Offer } from '../knowledge/knowledge.ts'
import type { OfferSaid } from './offer-said.ts'
import { reviewDay } from './to-entry.ts'

/** `why` names what the two share. */
export type Alike = { offer: Offer; why: string[] }

const itself = 'the offer described'

export function findAlike(said: OfferSaid, knowledge: Knowledge, today: string): Alike[] {
  if (said.title === null) return []
  const described: Offer = {
    id: itself,
    kind: 'offers',
    title: said.title,
    partners: said.partner?.id ? [said.partner.id] : [],
    themes: said.themes,
    districts: said.districts ?? [],
    phases: said.phases,
    aliases: [],
    addresses: [],
    priorities: [],
    because: {},
    cost: said.cost,
    status: 'listed',
    added: today,
    reviewBy: reviewDay(said, today),
    source: itself,
    checked: today,
    body: said.what,
    ...(said.phone ? { phone: said.phone } : {}),
    ...(said.website ? { website: said.website } : {}),
  }
  const offers = new Map([...knowledge.offers, [itself, described] as const])
  return findDuplicates({ ...knowledge, offers }, today).flatMap(({ first, second, why }) => {
    if (first.id !== itself && second.id !== itself) return []
    return [{ offer: first.id === itself ? second : first, why }]
  })
}
