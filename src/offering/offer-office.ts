/** What can be done with proposals and reviews, whichever door asks for it. Every decision is checked and recorded here. */

import { addDays } from '../knowledge/days.ts'
import { pick } from '../knowledge/knowledge.ts'
import { changeFields } from '../knowledge/write-entry.ts'
import type { Reach } from '../notes.ts'
import type { Address } from '../speaker.ts'
import { decidersOf, mayDecide } from './may-decide.ts'
import { findMissing, type OfferSaid } from './offer-said.ts'
import { reviewWording } from './offering-wording.ts'
import { declinedNote, publishedNote, waitingNote } from './proposal-notes.ts'
import type { NewProposal, Proposal } from './proposals.ts'
import { type PublishingParts, publishOffer } from './publish-offer.ts'
import { reviewDay } from './to-entry.ts'

/** `later`: approved, and not written yet. `taken`: somebody else was first. */
export type Decision = 'done' | 'later' | 'taken' | 'gone' | 'not-yours' | 'incomplete'

/** `baseUrl`: where the web pages are, without a stroke at the end. */
export type OfficeParts = PublishingParts & { reach: Reach; baseUrl: string }

export type OfferOffice = {
  /** Whoever may decide is told, unless the proposer may. */
  propose(proposal: Omit<NewProposal, 'on'>): Promise<number>
  /** Open ones that this contact may decide. */
  listFor(contact: string): Promise<Proposal[]>
  approve(number: number, contact: string): Promise<Decision>
  decline(number: number, contact: string, reason: string): Promise<Decision>
  change(number: number, contact: string, said: OfferSaid): Promise<Decision>
  /** What a crash cut short between approval and publishing. */
  publishApproved(): Promise<void>
  /** Whoever provides it, or an officer, says that it is right: the next day of review, or null when it is gone. `by`: a contact, or null. */
  confirm(offer: string, by: string | null): Promise<string | null>
  /** It has ended. False when it is gone. */
  end(offer: string, by: string | null): Promise<boolean>
}

export function createOfferOffice(parts: OfficeParts): OfferOffice {
  const { store, clock, library } = parts
  const { proposals } = store.offering

  /** An open proposal on which the contact may decide. */
  const take = async (number: number, contact: string): Promise<Proposal | 'gone' | 'not-yours'> => {
    const found = await proposals.find(number)
    if (found?.state !== 'open') return 'gone'
    return mayDecide(library().knowledge, contact, found.said.districts, clock.today()) ? found : 'not-yours'
  }
  const publish = async (approved: Proposal): Promise<Decision> => ((await publishAndTell(approved, parts)) ? 'done' : 'later')

  return {
    async propose(proposal) {
      const number = await proposals.add({ ...proposal, on: clock.now() })
      await tellDeciders({ ...proposal, number, on: clock.now() }, parts).catch((error: unknown) =>
        parts.log.failed('Officers could not be told of a proposal', error),
      )
      return number
    },
    async listFor(contact) {
      const open = await proposals.list(['open'])
      return open.filter(({ said }) => mayDecide(library().knowledge, contact, said.districts, clock.today()))
    },
    async approve(number, contact) {
      const found = await take(number, contact)
      if (typeof found === 'string') return found
      if (findMissing(found.said) !== null) return 'incomplete'
      if (found.changes && (found.entry === null || (await parts.shelf.text(found.entry)) === null)) return 'gone'
      const approved: Proposal = { ...found, state: 'approved', decidedBy: contact, decidedOn: clock.today() }
      if (!(await proposals.replace(approved))) return 'taken'
      return publish({ ...approved, version: found.version + 1 })
    },
    async decline(number, contact, reason) {
      const found = await take(number, contact)
      if (typeof found === 'string') return found
      const to = await addressOf(found, parts)
      const declined: Proposal = { ...withoutPerson(found), state: 'declined', decidedBy: contact, decidedOn: clock.today(), reason }
      if (!(await proposals.replace(declined))) return 'taken'
      if (to) await store.notes.queue(declinedNote(declined, to, { reason, baseUrl: parts.baseUrl }), clock.now())
      await store.audit.record({ at: clock.now(), by: contact, did: 'declined', about: `proposal ${number}`, note: reason })
      return 'done'
    },
    async change(number, contact, said) {
      const found = await take(number, contact)
      if (typeof found === 'string') return found
      // Nobody changes it so that it serves only others’ districts.
      if (!mayDecide(library().knowledge, contact, said.districts, clock.today())) return 'not-yours'
      if (!(await proposals.replace({ ...found, said }))) return 'taken'
      await store.audit.record({ at: clock.now(), by: contact, did: 'changed', about: `proposal ${number}`, note: null })
      return 'done'
    },
    async publishApproved() {
      for (const approved of await proposals.list(['approved'])) await publish(approved)
    },
    confirm: (offer, by) => confirmOffer(offer, by, parts),
    end: (offer, by) => endOffer(offer, by, parts),
  }
}

async function tellDeciders(
  proposal: NewProposal & { number: number },
  { store, library, clock, reach, baseUrl }: OfficeParts,
): Promise<void> {
  const { knowledge } = library()
  const today = clock.today()
  const { districts } = proposal.said
  if (mayDecide(knowledge, proposal.by.contact, districts, today)) return
  for (const contact of decidersOf(knowledge, districts, today)) {
    const to = await reach(contact)
    if (to) await store.notes.queue(waitingNote(proposal, { to, contact: contact.id, knowledge, today, baseUrl }), clock.now())
  }
}

/** Told before the address is deleted; a letter of the same key is sent once. */
async function publishAndTell(approved: Proposal, parts: OfficeParts): Promise<boolean> {
  const to = approved.by.contact !== null && approved.by.contact === approved.decidedBy ? null : await addressOf(approved, parts)
  return publishOffer(approved, {
    ...parts,
    async finish(entry) {
      if (to) await parts.store.notes.queue(publishedNote(approved, to, { entry, baseUrl: parts.baseUrl }), parts.clock.now())
      return withoutPerson(approved)
    },
  })
}

async function addressOf({ by }: Proposal, { library, reach }: OfficeParts): Promise<Address | null> {
  const [contact] = by.contact === null ? [] : pick(library().knowledge, 'contacts', [by.contact])
  return by.address ?? (contact ? reach(contact) : null)
}

function withoutPerson(proposal: Proposal): Proposal {
  return { ...proposal, by: { contact: proposal.by.contact, name: null, address: null } }
}

async function confirmOffer(id: string, by: string | null, parts: OfficeParts): Promise<string | null> {
  const today = parts.clock.today()
  const found = parts.library().knowledge.offers.get(id)
  if (!found) return null
  const next = reviewDay({ ends: found.ends ?? null, reviewBy: null }, today)
  const isDone = await rewrite({ id, by, fields: { confirmed: today, checked: today, reviewBy: next }, did: 'right' }, parts)
  return isDone ? next : null
}

/** Its last day was yesterday: from now on no answer names it. */
function endOffer(id: string, by: string | null, parts: OfficeParts): Promise<boolean> {
  const today = parts.clock.today()
  return rewrite({ id, by, fields: { ends: addDays(today, -1), checked: today }, did: 'ended' }, parts)
}

type Rewriting = { id: string; by: string | null; fields: Record<string, string>; did: 'right' | 'ended' }

async function rewrite({ id, by, fields, did }: Rewriting, parts: OfficeParts): Promise<boolean> {
  const { shelf, library, store, clock } = parts
  const found = library().knowledge.offers.get(id)
  const path = await pathOfOffer(id, parts)
  const before = path && (await shelf.text(path))
  if (!found || !before || !path) return false
  const contact = library().knowledge.contacts.get(by ?? '')
  const author = { name: contact?.name ?? reviewWording.author, email: contact?.email ?? null }
  await shelf.write({ files: [{ path, before, text: changeFields(before, fields) }], by: author, why: reviewWording.why[did](found.title) })
  await parts.refresh()
  const deed = did === 'right' ? 'confirmed' : 'ended'
  await store.audit.record({ at: clock.now(), by: by ?? 'provider', did: deed, about: `offers/${id}`, note: null })
  return true
}

/** Imported entries stand in a folder named after their directory. */
async function pathOfOffer(id: string, { shelf, library }: OfficeParts): Promise<string | null> {
  const feed = library().knowledge.offers.get(id)?.feed
  for (const path of [`offers/${id}.md`, ...(feed ? [`offers/${feed.source}/${id}.md`] : [])])
    if ((await shelf.text(path)) !== null) return path
  return null
}
