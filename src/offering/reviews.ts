/** Once a week, whoever provides an offer that is due for review is asked whether it is still right. */
import { type Knowledge, type Offer, pick } from '../knowledge/knowledge.ts'
import { hasSunk, offerState } from '../knowledge/offer-state.ts'
import { decidersOf } from './may-decide.ts'
import { offerPaths, reviewWording as words } from './offering-wording.ts'
import type { Note } from './proposals.ts'

/** Those that the owner is to be asked about, longest due first. What came from a directory is confirmed there. */
export function dueForReview(knowledge: Knowledge, today: string): Offer[] {
  return [...knowledge.offers.values()]
    .filter((offer) => offerState(offer, today) === 'review due' && !offer.feed)
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
}

/** Asked by letter for a few weeks only; officers still see it when they look. */
function askedByLetter(knowledge: Knowledge, today: string): Offer[] {
  return dueForReview(knowledge, today).filter((offer) => !hasSunk(offer, today))
}

/** Its own address where a source gives one, else the officers of its districts. */
function ownersOf(offer: Offer, knowledge: Knowledge, today: string): string[] {
  if (offer.email) return [offer.email.toLowerCase()]
  return decidersOf(knowledge, offer.districts, today).flatMap(({ email }) => (email ? [email.toLowerCase()] : []))
}

/** Offers in one letter. */
const most = 15

/** Whom to ask about what: one letter for each address and week. */
export function toAsk(knowledge: Knowledge, today: string, week: string): { to: string; key: string; offers: Offer[] }[] {
  const asked = askedByLetter(knowledge, today).flatMap((offer) => ownersOf(offer, knowledge, today).map((to) => ({ to, offer })))
  return [...Map.groupBy(asked, ({ to }) => to)].map(([to, group]) => ({
    to,
    key: `review ${week} ${to}`,
    offers: group.slice(0, most).map(({ offer }) => offer),
  }))
}

/** `tokens`: one for each offer, in their order. */
export function reviewNote(
  { to, key, offers }: ReturnType<typeof toAsk>[number],
  { knowledge, tokens, baseUrl }: { knowledge: Knowledge; tokens: readonly string[]; baseUrl: string },
): Note {
  const named = offers.map((offer) => words.offer(offer.title, partnersOf(offer, knowledge), offer.checked))
  const links = offers.flatMap((offer, i) =>
    (['right', 'changed', 'ended'] as const).map((answer) => ({
      label: `${offer.title}: ${words.links[answer]}`,
      url: `${baseUrl}${offerPaths.review(tokens[i] ?? '', answer)}`,
    })),
  )
  return { key, to: { door: 'e-mail', to }, subject: words.subject(offers.length), lines: [words.says, ...named, words.sinks], links }
}

export function partnersOf({ partners }: Offer, knowledge: Knowledge): string {
  return pick(knowledge, 'partners', partners)
    .map(({ name }) => name)
    .join(', ')
}
