/** From a listing to the fields of an offer’s file. Whether it is listed at once or waits for an officer is decided here. */
import type { z } from 'zod'
import { addDays } from '../knowledge/days.ts'
import type { Offer } from '../knowledge/offer-kind.ts'
import type { Listing } from './listing.ts'
import type { Ties } from './tie.ts'
import { tieWording } from './tie-wording.ts'

type OfferFields = Omit<z.input<typeof Offer>, 'feed'>
/** Fields of an offer that come of a feed, in the order in which they stand in the file; `body` is the text below. */
export type Imported = { fields: OfferFields; body: string }

/** A directory’s word counts for this many days before somebody is asked whether it still holds. */
const goodFor = 180

/** `added`: the day it first came here. `source`: the id of the directory’s file in `knowledge/sources`. */
export function toOffer(
  listing: Listing,
  ties: Ties,
  { source, partner, added }: { source: string; partner: string; added: string },
): Imported {
  const held = heldBecause(listing, ties)
  const checked = listing.confirmed ?? added
  const due = listing.confirmed === null ? added : addDays(listing.confirmed, goodFor)
  return {
    fields: {
      title: listing.title,
      aliases: listing.aliases,
      partners: [partner],
      themes: ties.themes,
      districts: ties.districts ?? [],
      phases: ties.phases,
      ages: listing.ages ?? undefined,
      audience: listing.audience ?? undefined,
      cost: listing.free === null ? 'not-stated' : listing.free ? 'free' : 'paid',
      fees: listing.fees ?? undefined,
      howToGet: listing.howToGet ?? undefined,
      phone: listing.phone ?? undefined,
      email: listing.email ?? undefined,
      website: listing.website ?? undefined,
      addresses: listing.addresses,
      status: listing.closed ? 'withdrawn' : held === null ? 'listed' : 'proposed',
      held: held ?? undefined,
      starts: listing.starts ?? undefined,
      ends: listing.ends ?? undefined,
      added,
      confirmed: listing.confirmed ?? undefined,
      reviewBy: due < added ? added : due,
      priorities: ties.priorities,
      because: Object.keys(ties.because).length > 0 ? ties.because : undefined,
      source,
      where: `Record ${listing.id}`.slice(0, 120),
      checked: checked > added ? added : checked,
    },
    body: listing.description,
  }
}

function heldBecause(listing: Listing, ties: Ties): string | null {
  if (listing.held === 'noProvider') return tieWording.held.providerUnknown
  if (listing.held !== null) return tieWording.held.check
  if (ties.districts === null) return tieWording.held.place
  return ties.themes.length === 0 ? tieWording.held.theme : null
}
