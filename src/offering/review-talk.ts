/** Officers say in conversation that an offer is still right or has ended: “reviews”, “1 still right”, “2 has ended”. */
import type { Offer } from '../knowledge/knowledge.ts'
import type { Reply } from '../reply.ts'
import { isOfficer, mayDecide } from './may-decide.ts'
import { toSaid } from './offer-said.ts'
import type { OfferWork } from './offering.ts'
import { proposalWording, reviewWording as words } from './offering-wording.ts'
import { readChange } from './read-change.ts'
import { dueForReview, partnersOf } from './reviews.ts'
import { sayOffering, toPlain } from './show-offer.ts'
import { takeBooking } from './take-booking.ts'

const asks =
  /^(?:please )?(?:show |list |see )?(?:me )?(?:the |my |all )*(?:reviews(?: due)?|(?:offers )?(?:due for )?review due|offers due for (?:a )?review|what is due for review)[.?!]*$/i
const answers =
  /^(?:(?:number |offer |no\.? ?|#)?(\d{1,4})[:,]?\s*)?(?:(?:is|it is|it's|yes,?)\s+)*(still (?:right|correct|ok|on|running)|(?:has |have )?ended|finished|over)(?:\s+(?:number |offer |#)?(\d{1,4}))?[.!]*$/i
/** What the buttons of a letter say: they work wherever they are pressed. */
const ofOffer = /^offer ([a-z0-9-]+) (still right|has ended)$/i
const changes = /^(?:please )?change offer (\d{1,4})\s*[:,;–-]\s*(.+)$/is

/** Null when the message is no answer to a review. */
export async function takeReview(work: OfferWork): Promise<Reply | null> {
  const { heard, desk } = work
  const { contact } = heard.by
  const text = heard.text.trim()
  if (contact === null || !isOfficer(heard.library.knowledge, contact, heard.today)) return null
  if (asks.test(text)) return list(work, contact)
  const [, id, said] = ofOffer.exec(text) ?? []
  if (id && said) return settleOne(work, contact, heard.library.knowledge.offers.get(id.toLowerCase()), said)
  if (desk?.at !== 'reviews') return null
  const offers = desk.offers.map((id) => heard.library.knowledge.offers.get(id))
  const [, number, words = ''] = changes.exec(text) ?? []
  if (number) return change(work, contact, offers[Number(number) - 1], words)
  const answer = answers.exec(text)
  return answer ? settle(work, contact, { offers, answer }) : null
}

async function list(work: OfferWork, contact: string): Promise<Reply> {
  const { library, today, now } = work.heard
  const { knowledge } = library
  const due = dueForReview(knowledge, today)
    .filter(({ districts }) => mayDecide(knowledge, contact, districts, today))
    .slice(0, 20)
  if (due.length === 0) return sayOffering(words.none)
  if (work.key !== null) await work.offering.desks.put(work.key, { at: 'reviews', offers: due.map(({ id }) => id) }, now)
  const lines = due.map((offer, i) => `- ${words.line(i + 1, toPlain(offer.title), toPlain(partnersOf(offer, knowledge)), offer.reviewBy)}`)
  return {
    ...sayOffering(words.list(due.length), [words.buttons.right(1), words.buttons.ended(1)]),
    parts: [
      { kind: 'text', markdown: lines.join('\n') },
      { kind: 'text', markdown: words.hint },
    ],
  }
}

type Settling = { offers: readonly (Offer | undefined)[]; answer: RegExpExecArray }

async function settle(work: OfferWork, contact: string, { offers, answer }: Settling): Promise<Reply> {
  const [, before, said = '', behind] = answer
  const number = Number(before ?? behind ?? (offers.length === 1 ? 1 : 0))
  return settleOne(work, contact, offers[number - 1], said)
}

async function settleOne({ office, heard }: OfferWork, contact: string, offer: Offer | undefined, said: string): Promise<Reply> {
  if (!offer || !mayDecide(heard.library.knowledge, contact, offer.districts, heard.today)) return sayOffering(words.which)
  if (/^still/i.test(said)) {
    const next = await office.confirm(offer.id, contact)
    return sayOffering(next ? words.confirmed(toPlain(offer.title), next) : words.which)
  }
  return sayOffering((await office.end(offer.id, contact)) ? words.ended(toPlain(offer.title)) : words.which)
}

/** A change of a listed offer goes the way of every proposal, and is approved at once by whoever may. */
async function change({ office, heard }: OfferWork, contact: string, offer: Offer | undefined, text: string): Promise<Reply> {
  const { library, today } = heard
  if (!offer || !mayDecide(library.knowledge, contact, offer.districts, today)) return sayOffering(words.which)
  const before = toSaid(offer, partnersOf(offer, library.knowledge))
  const changed = readChange(text, before, { library, today })
  const { said, published } = takeBooking(changed ?? before, heard)
  if (!changed && published.length === 0) return sayOffering(proposalWording.notChanged)
  const by = { contact, name: null, address: null }
  const number = await office.propose({ said, by, entry: `offers/${offer.id}.md`, changes: true, remark: null })
  const decision = await office.approve(number, contact)
  return { ...sayOffering(decision === 'done' ? words.changed(toPlain(said.title ?? '')) : proposalWording.missing('')), published }
}
