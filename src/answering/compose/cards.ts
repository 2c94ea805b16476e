/** From entries to the cards of a reply. */
import {
  currentLeads,
  districtsOf,
  type HeldPost,
  type Knowledge,
  latestUpdates,
  type Offer,
  type Partner,
  type Priority,
  pick,
  postsOf,
  type Resource,
  type Term,
} from '../../knowledge/knowledge.ts'
import { toDateName, toPeriodName } from '../../knowledge/periods.ts'
import type { ContactCard, OfferCard, PartnerCard, PriorityCard, ResourceCard, SourceRef, TermCard } from '../../reply.ts'
import { toList } from './words-of.ts'

export function toPriorityCard(knowledge: Knowledge, priority: Priority, today: string): PriorityCard {
  return {
    kind: 'priority',
    id: priority.id,
    title: priority.title,
    shortTitle: priority.shortTitle,
    locality: knowledge.localities.get(priority.locality)?.name ?? priority.locality,
    districts: pick(knowledge, 'districts', districtsOf(knowledge, priority)).map((district) => district.name),
    period: latestUpdates(knowledge, priority.id)[0]?.period ?? null,
    status: priority.status,
    leads: currentLeads(knowledge, priority, today).map((post) => post.contact.name),
    about: priority.body,
    now: whoHasItNow(knowledge, priority, today),
  }
}

function whoHasItNow(knowledge: Knowledge, priority: Priority, today: string): string | null {
  if (priority.status === 'open') return null
  const holders = namesIn(knowledge, priority.handedTo, today)
  const still = namesIn(knowledge, priority.stillAsk, today)
  const since = toPeriodName(priority.statusSince)
  const closed = priority.status === 'closed' ? `Closed to the locality group in ${since}.` : `Handed over in ${since}.`
  return [
    closed,
    holders.length > 0 ? `${toList(holders)} ${holders.length === 1 ? 'has' : 'have'} it now.` : '',
    still.length > 0 ? `You can still ask ${toList(still)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Partners, and officers who still hold a post. */
function namesIn(knowledge: Knowledge, ids: readonly string[], today: string): string[] {
  return ids.flatMap((id) => {
    const contact = knowledge.contacts.get(id)
    if (contact) return postsOf(knowledge, contact, today).length > 0 ? [contact.name] : []
    return knowledge.partners.get(id)?.name ?? []
  })
}

/** One card a person, with every locality among the posts. */
export function toContactCards(posts: readonly HeldPost[]): ContactCard[] {
  const cards = new Map<string, ContactCard>()
  for (const { contact, locality, role, asOf } of posts) {
    const card = cards.get(contact.id)
    if (card) {
      if (!card.localities.includes(locality.name)) card.localities.push(locality.name)
      continue
    }
    const { id, name, email, phone, slackId } = contact
    cards.set(id, {
      kind: 'contact',
      id,
      name,
      role,
      localities: [locality.name],
      asOf,
      email: email ?? null,
      phone: phone ?? null,
      slackId: slackId ?? null,
    })
  }
  return [...cards.values()]
}

const costs = { free: 'free', paid: 'has a cost', funded: 'funded', 'not-stated': null } as const

export function toOfferCard(knowledge: Knowledge, offer: Offer, today: string): OfferCard {
  return {
    kind: 'offer',
    id: offer.id,
    title: offer.title,
    partner: toList(pick(knowledge, 'partners', offer.partners).map((partner) => partner.name)),
    districts: pick(knowledge, 'districts', offer.districts).map((district) => district.name),
    about: offer.body,
    cost: costs[offer.cost],
    audience: offer.audience ?? null,
    howToGet: howToReach(offer),
    website: offer.website ?? null,
    starts: offer.starts && offer.starts > today ? toDateName(offer.starts) : null,
    ends: offer.ends ? toDateName(offer.ends) : null,
    phases: offer.phases,
    source: toSourceRef(knowledge, offer),
    checked: offer.checked,
  }
}

/** How to get it, and where that gives no number or address, those too. */
function howToReach({ howToGet = '', phone, email }: Offer): string | null {
  const reach = [phone, email].filter((each) => each !== undefined && !howToGet.includes(each))
  return [howToGet.trim(), reach.length > 0 ? `Contact: ${reach.join(', ')}.` : ''].filter(Boolean).join(' ') || null
}

export function toResourceCard(knowledge: Knowledge, resource: Resource): ResourceCard {
  const { id, title, form, body, status, checked } = resource
  const find = resource.find ?? null
  const website = resource.website ?? null
  return { kind: 'resource', id, title, form, about: body, find, website, status, source: toSourceRef(knowledge, resource), checked }
}

export function toPartnerCard({ id, name, what, website }: Partner): PartnerCard {
  return { kind: 'partner', id, name, what: what ?? null, website: website ?? null }
}

export function toTermCard({ id, short, long, usual, says }: Term): TermCard {
  const unconfirmed = !long && usual ? `Usually read as “${usual}”, which no source of ours confirms. ` : ''
  return { kind: 'term', id, short, long: long ?? null, says: unconfirmed + says }
}

/** Anything that says where it comes from: an entry, an update or a single fact. */
export type Cited = { source: string; where?: string | undefined; checked: string }

export function toSourceRef(knowledge: Knowledge, cited: Cited): SourceRef {
  const entry = knowledge.sources.get(cited.source)
  if (!entry)
    return {
      id: cited.source,
      title: URL.parse(cited.source)?.hostname.replace(/^www\./, '') ?? cited.source,
      period: null,
      where: cited.where ?? null,
      url: URL.canParse(cited.source) ? cited.source : null,
      date: cited.checked,
    }
  return {
    id: entry.id,
    title: entry.title,
    period: entry.period ?? null,
    where: cited.where ?? null,
    url: entry.url ?? null,
    date: entry.published ?? entry.read,
  }
}

/** The newest report that speaks of a priority, or where the priority itself stands. */
export function toReportRef(knowledge: Knowledge, priority: Priority): SourceRef {
  return toSourceRef(knowledge, latestUpdates(knowledge, priority.id)[0] ?? priority)
}
