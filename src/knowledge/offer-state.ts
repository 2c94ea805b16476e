/** The life of an offer: what it is on a given day, and what follows from that. */
import { addDays } from './days.ts'
import type { Offer } from './knowledge.ts'
import { isCurrent } from './periods.ts'

export type OfferState = 'proposed' | 'listed' | 'review due' | 'ending' | 'ended' | 'withdrawn'

/** Whether it may stand in an answer. */
const offered: Record<OfferState, boolean> = {
  proposed: false,
  listed: true,
  'review due': true,
  ending: true,
  ended: false,
  withdrawn: false,
}

/** Days after its review date for which nobody confirms an offer: first it comes last in answers, then it is not offered any more. */
const unconfirmed = { sinksAfter: 30, goesAfter: 180 }
/** An offer counts as ending for this many days before its last. */
const endingFor = 28

type Rule = { state: OfferState; holds(offer: Offer, today: string): boolean }

/** The first that holds is what the offer is. */
const life: readonly Rule[] = [
  { state: 'withdrawn', holds: ({ status, feed }) => status === 'withdrawn' || feed?.missing !== undefined },
  { state: 'proposed', holds: ({ status }) => status === 'proposed' },
  { state: 'ended', holds: ({ ends }, today) => !isCurrent({ until: ends }, today) },
  { state: 'withdrawn', holds: hasLapsed },
  { state: 'ending', holds: ({ ends }, today) => ends !== undefined && !isCurrent({ until: ends }, addDays(today, endingFor)) },
  { state: 'review due', holds: ({ reviewBy }, today) => reviewBy < today },
]

/** `today` is a calendar day, `2026-11-24`. */
export function offerState(offer: Offer, today: string): OfferState {
  return life.find(({ holds }) => holds(offer, today))?.state ?? 'listed'
}

export function isOffered(offer: Offer, today: string): boolean {
  return offered[offerState(offer, today)]
}

/** Whether it may ever stand in an answer as its file is now, whatever the day. */
export function isPublished({ status, feed }: Offer): boolean {
  return status === 'listed' && feed?.missing === undefined
}

/** Unconfirmed for so long that it is no longer offered. */
export function hasLapsed({ reviewBy }: Offer, today: string): boolean {
  return addDays(reviewBy, unconfirmed.goesAfter) < today
}

/** Unconfirmed for so long that it comes after those that are known to be right. */
export function hasSunk({ reviewBy }: Offer, today: string): boolean {
  return addDays(reviewBy, unconfirmed.sinksAfter) < today
}
