/** Offers as somebody described them, in which everything that a test does not mention is already right. */
import { nothingSaid, type OfferSaid } from '../../src/offering/offer-said.ts'

/** An offer in Wyre with all it needs. */
export function offerSaid(fields: Partial<OfferSaid> = {}): OfferSaid {
  return {
    ...nothingSaid,
    partner: { id: 'calm-nights', name: 'Calm Nights' },
    title: 'Bedtime evenings',
    what: 'Evenings for parents on bedtime.',
    themes: ['sleep'],
    districts: ['wyre'],
    website: 'https://calm.example/evenings',
    ...fields,
  }
}
