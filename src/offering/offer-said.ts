/** An offer as somebody has described it so far; becomes an entry when an officer publishes it. */
import type { UnclearPlace } from '../answering/understanding.ts'
import type { Phase } from '../knowledge/fields.ts'
import type { Offer } from '../knowledge/knowledge.ts'

/** `id` null: the knowledge has no partner of this name yet. */
export type PartnerSaid = { id: string | null; name: string }

/** `districts` null: nobody has said where; empty: the whole county. `hidden`: contact details of persons were masked in it. */
export type OfferSaid = {
  partner: PartnerSaid | null
  title: string | null
  what: string
  themes: string[]
  districts: string[] | null
  unclear: UnclearPlace | null
  phases: Phase[]
  ages: { from: number; to: number } | null
  audience: string | null
  cost: Offer['cost']
  fees: string | null
  howToGet: string | null
  website: string | null
  email: string | null
  phone: string | null
  starts: string | null
  ends: string | null
  reviewBy: string | null
  hidden: boolean
}

export const nothingSaid: OfferSaid = {
  partner: null,
  title: null,
  what: '',
  themes: [],
  districts: null,
  unclear: null,
  phases: [],
  ages: null,
  audience: null,
  cost: 'not-stated',
  fees: null,
  howToGet: null,
  website: null,
  email: null,
  phone: null,
  starts: null,
  ends: null,
  reviewBy: null,
  hidden: false,
}

/** What an offer cannot do without, in the order in which it is asked for. */
const needs = ['partner', 'what', 'where', 'themes', 'howToGet'] as const
export type Need = (typeof needs)[number]

export function findMissing(said: OfferSaid): Need | null {
  const has: Record<Need, boolean> = {
    partner: said.partner !== null,
    what: said.title !== null,
    where: said.districts !== null,
    themes: said.themes.length > 0,
    howToGet: [said.howToGet, said.website, said.email, said.phone].some((way) => way !== null),
  }
  return needs.find((need) => !has[need]) ?? null
}

/** What an offer in the knowledge says, to be changed in words. */
export function toSaid(offer: Offer, partner: string): OfferSaid {
  const { title, themes, districts, phases, cost } = offer
  const text = (value: string | undefined) => value ?? null
  const { ages } = offer
  return {
    ...nothingSaid,
    partner: { id: offer.partners[0] ?? null, name: partner },
    title,
    what: offer.body.trim(),
    themes: [...themes],
    districts: [...districts],
    phases: [...phases],
    ages: ages?.from === undefined && ages?.to === undefined ? null : { from: ages.from ?? ages.to ?? 0, to: ages.to ?? ages.from ?? 0 },
    audience: text(offer.audience),
    cost,
    fees: text(offer.fees),
    howToGet: text(offer.howToGet),
    website: text(offer.website),
    email: text(offer.email),
    phone: text(offer.phone),
    starts: text(offer.starts),
    ends: text(offer.ends),
    reviewBy: offer.reviewBy,
  }
}
