/** Once a week, whoever provides an offer that is due for review is asked whether it is still right. */
import { type Knowledge, type Offer, pick } from '../knowledge/knowledge.ts'
import { hasSunk, offerState } from '../knowledge/offer-state.ts'
import type { Note, Reach } from '../notes.ts'
import type { Button } from '../reply.ts'
import type { Address } from '../speaker.ts'
import { decidersOf } from './may-decide.ts'
import { offerPaths, reviewWording as words } from './offering-wording.ts'

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

/** Its own address where a source gives one and letters go out, else the officers of its districts. */
async function ownersOf(offer: Offer, { knowledge, today, reach }: Asking): Promise<Address[]> {
  const own = offer.email ? await reach({ email: offer.email }) : null
  if (own) return [own]
  const officers = await Promise.all(decidersOf(knowledge, offer.districts, today).map(reach))
  return officers.filter((to) => to !== null)
}

/** Offers in one letter. */
const most = 15

type Asking = { knowledge: Knowledge; today: string; reach: Reach }
export type Asked = { to: Address; key: string; offers: Offer[] }

/** Whom to ask about what: one letter for each address and week. */
export async function toAsk(asking: Asking, week: string): Promise<Asked[]> {
  const byOwner = new Map<string, Asked>()
  for (const offer of askedByLetter(asking.knowledge, asking.today))
    for (const to of await ownersOf(offer, asking)) {
      const key = `review ${week} ${nameOf(to)}`
      const asked = byOwner.get(key) ?? { to, key, offers: [] }
      if (asked.offers.length < most) asked.offers.push(offer)
      byOwner.set(key, asked)
    }
  return [...byOwner.values()]
}

function nameOf(to: Address): string {
  return to.door === 'e-mail' ? to.to : JSON.stringify(to)
}

/** `tokens`: one for each offer, in their order. Whoever is written to by a door with buttons is an officer, and needs none. */
export function reviewNote(
  { to, key, offers }: Asked,
  { knowledge, tokens, baseUrl }: { knowledge: Knowledge; tokens: readonly string[]; baseUrl: string },
): Note {
  const isMail = to.door === 'e-mail'
  const named = offers.map((offer) => words.offer(offer.title, partnersOf(offer, knowledge), offer.checked))
  const links = offers.flatMap((offer, i) =>
    (['right', 'changed', 'ended'] as const).map((answer) => ({
      label: `${offer.title}: ${words.links[answer]}`,
      url: `${baseUrl}${offerPaths.review(tokens[i] ?? '', answer)}`,
    })),
  )
  return {
    key,
    to,
    subject: words.subject(offers.length),
    lines: [`${words.says} ${isMail ? words.byLink : words.inWords}`, ...named, words.sinks],
    links: isMail ? links : [],
    buttons: isMail ? [] : buttonsOf(offers),
  }
}

function buttonsOf([offer, ...others]: readonly Offer[]): Button[] {
  const { ofOffer, all } = words.buttons
  return offer && others.length === 0 ? [ofOffer.right(offer.id), ofOffer.ended(offer.id), all] : [all]
}

export function partnersOf({ partners }: Offer, knowledge: Knowledge): string {
  return pick(knowledge, 'partners', partners)
    .map(({ name }) => name)
    .join(', ')
}
