/** An offer that somebody is describing, message by message, until they publish, send or drop it. */
import { toList } from '../answering/compose/words-of.ts'
import { isQuestion } from '../is-question.ts'
import type { Reply } from '../reply.ts'
import { findAlike } from './find-alike.ts'
import { decidersOf, mayDecide } from './may-decide.ts'
import { findMissing, type Need, type OfferSaid } from './offer-said.ts'
import type { OfferWork } from './offering.ts'
import { offeringWording as words } from './offering-wording.ts'
import type { Desk } from './proposals.ts'
import { readChange } from './read-change.ts'
import { readOffer } from './read-offer.ts'
import { type Reader, setField } from './set-field.ts'
import { askFor, sayOffering, showOffer, toPlain } from './show-offer.ts'
import { takeBooking } from './take-booking.ts'

type InHand = Extract<Desk, { at: 'offer' }>

const drops =
  /^(?:please )?(?:cancel|never ?mind|forget (?:it|that)|drop it|discard(?: it)?|stop)(?: (?:it|that|the offer|this offer))?[.!]*$/i
const sends =
  /^(?:yes,? |ok,? |please )*(?:send|publish|propose|submit|post|list)(?: (?:it|that|this|the offer))?(?: (?:anyway|please|now|to the officer))*[.!]*$|^(?:yes|ok(?:ay)?|looks good|that(?:'| i)s right|all good|correct)[.!]*$/i

export async function beginOffer(work: OfferWork, text: string): Promise<Reply> {
  if (work.key === null) return sayOffering(words.noThread(work.form))
  if (work.desk?.at === 'offer')
    return { ...sayOffering(words.inHand(toPlain(work.desk.said.title ?? words.unnamed))), buttons: endings(work, work.desk.said) }
  const { said, published } = takeBooking(readOffer(text, readerOf(work)), work.heard)
  return { ...(await show(work, said, words.read)), published }
}

/** Null for what says nothing of the offer: it is answered as a question, and the offer waits. */
export async function continueOffer(work: OfferWork): Promise<Reply | null> {
  const { desk, heard, key } = work
  if (desk?.at !== 'offer' || key === null) return null
  const text = heard.text.trim()
  if (drops.test(text)) {
    await work.offering.desks.clear(key)
    return sayOffering(words.cancelled)
  }
  if (sends.test(text)) return finish(work, desk)
  if (isQuestion(text)) return null
  const changed = readReply(text, desk, readerOf(work))
  const { said, published } = takeBooking(changed ?? desk.said, work.heard, desk.asked === 'howToGet')
  if (!changed && published.length === 0) return null
  return { ...(await show(work, said, words.changed)), published }
}

/** Any words may be a name or a way to book, so that what reads as a change is one first. */
const takesAnything: ReadonlySet<Need> = new Set(['partner', 'howToGet'])

/** What was asked for, or a change of anything else. */
function readReply(text: string, { said, asked }: InHand, reader: Reader): OfferSaid | null {
  const change = readChange(text, said, reader)
  if (asked === null) return change
  if (asked === 'what' && said.what === '') return readWhole(text, said, reader)
  const answered = setField(asked, text, said, reader)
  return takesAnything.has(asked) ? (change ?? answered) : (answered ?? change)
}

/** Whoever began with nothing says all of it next. */
function readWhole(text: string, said: OfferSaid, reader: Reader): OfferSaid {
  const read = readOffer(text, reader)
  return { ...read, partner: said.partner ?? read.partner, hidden: said.hidden || read.hidden }
}

async function show(work: OfferWork, said: OfferSaid, lead: string): Promise<Reply> {
  await keep(work, { at: 'offer', said, asked: findMissing(said), alikeShown: false })
  const { library, today } = work.heard
  return showOffer({ lead, said, knowledge: library.knowledge, today, isOfficer: mayPublish(work, said), form: work.form })
}

async function finish(work: OfferWork, desk: InHand): Promise<Reply> {
  const { said } = desk
  const need = findMissing(said)
  if (need) {
    const { text, buttons } = askFor(said, need)
    return sayOffering(text, [...buttons, words.buttons.cancel])
  }
  const { knowledge } = work.heard.library
  const alike = desk.alikeShown ? [] : findAlike(said, knowledge, work.heard.today)
  if (alike.length > 0) {
    await keep(work, { ...desk, alikeShown: true })
    const named = alike.slice(0, 3).map(({ offer, why }) => words.alikeLine(toPlain(offer.title), why.join(' and ')))
    return sayOffering(words.alike(toList(named)), endings(work, said))
  }
  return mayPublish(work, said) ? publish(work, said) : send(work, said)
}

async function publish(work: OfferWork, said: OfferSaid): Promise<Reply> {
  const { office, heard } = work
  const contact = heard.by.contact as string
  const number = await propose(work, said)
  const decision = await office.approve(number, contact)
  return sayOffering(decision === 'done' ? words.published(toPlain(said.title ?? '')) : words.publishedLater)
}

async function send(work: OfferWork, said: OfferSaid): Promise<Reply> {
  const { library, today, by } = work.heard
  const number = await propose(work, said)
  const officers = decidersOf(library.knowledge, said.districts, today).map(({ name }) => name)
  const who = officers.length > 0 && officers.length <= 4 ? toList(officers, 'or') : words.somebody
  return sayOffering(`${words.sent(number, who)} ${by.address || by.contact ? words.toldBack : words.notTold}`)
}

/** Kept in hand until it is kept as a proposal: better twice than lost. */
async function propose(work: OfferWork, said: OfferSaid): Promise<number> {
  const { by, library } = work.heard
  const name = library.knowledge.contacts.get(by.contact ?? '')?.name ?? null
  const proposer = { contact: by.contact, name, address: by.address }
  const number = await work.office.propose({ said, by: proposer, entry: null, changes: false, remark: null })
  await work.offering.desks.clear(work.key as string)
  return number
}

function endings(work: OfferWork, said: OfferSaid) {
  const { publish, send, cancel } = words.buttons
  return [mayPublish(work, said) ? publish : send, cancel]
}

function mayPublish({ heard }: OfferWork, { districts }: OfferSaid): boolean {
  return mayDecide(heard.library.knowledge, heard.by.contact, districts, heard.today)
}

function readerOf({ heard }: OfferWork): Reader {
  return { library: heard.library, today: heard.today }
}

async function keep({ offering, key, heard }: OfferWork, desk: Desk): Promise<void> {
  if (key !== null) await offering.desks.put(key, desk, heard.now)
}
