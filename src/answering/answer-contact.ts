/** The answer to “who do I speak to?” and “what does this person look after?”. */
import { type HeldPost, type Priority, pick, postsOf } from '../knowledge/knowledge.ts'
import { toDateName } from '../knowledge/periods.ts'
import type { Part } from '../reply.ts'
import { wording } from '../wording.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toOfferCard, toPartnerCard, toPriorityCard, toReportRef } from './cards.ts'
import { elsewhereParts, endedParts, oldNewsParts } from './shared-parts.ts'
import { postSources, uniqueSources } from './sources.ts'
import { toTopic } from './topic.ts'
import { unique } from './unique.ts'
import { toList } from './words-of.ts'

export function answerContact(asked: Asked): Answer {
  const { knowledge } = asked.library
  const officers = officersOf(asked)
  const priorities = prioritiesOf(asked, officers)
  return {
    intent: 'contact',
    found: true,
    lead: leadOf(asked),
    parts: [
      ...officerParts(officers),
      ...priorities.map((priority) => toPriorityCard(knowledge, priority, asked.today)),
      ...providerParts(asked),
      ...elsewhereParts(asked),
      ...endedParts(asked),
      ...oldNewsParts(asked, priorities),
    ],
    buttons: priorities.length > 0 ? [{ label: 'What is planned?', say: 'What is planned next?' }] : [],
    sources: uniqueSources([
      ...officers.flatMap((post) => postSources(post, knowledge)),
      ...priorities.map((priority) => toReportRef(knowledge, priority)),
    ]),
  }
}

/** A person asked about with no place: their own posts and work, wherever those are. */
function asksOfPerson({ understanding, findings }: Asked): boolean {
  return understanding.named.contacts.length > 0 && findings.localities.length === 0
}

function officersOf(asked: Asked): HeldPost[] {
  const { understanding, findings, library, today } = asked
  if (!asksOfPerson(asked)) return findings.officers
  return pick(library.knowledge, 'contacts', understanding.named.contacts).flatMap((contact) => postsOf(library.knowledge, contact, today))
}

function prioritiesOf(asked: Asked, officers: readonly HeldPost[]): Priority[] {
  const { understanding, findings, library } = asked
  if (!asksOfPerson(asked)) return findings.priorities
  const localities = officers.map((post) => post.locality.id)
  return [...library.knowledge.priorities.values()].filter(
    (priority) => localities.includes(priority.locality) && understanding.named.contacts.some((id) => priority.leads.includes(id)),
  )
}

function officerParts(officers: readonly HeldPost[]): Part[] {
  const cards = toContactCards(officers)
  const silent = cards.length > 0 && cards.every((card) => !card.email && !card.phone)
  return silent ? [...cards, { kind: 'text', markdown: wording.noContactDetails }] : cards
}

function providerParts({ understanding: { named }, findings, library: { knowledge }, today }: Asked): Part[] {
  const offers = findings.offers.filter((offer) => named.offers.includes(offer.id)).map((offer) => toOfferCard(knowledge, offer, today))
  const holders = findings.priorities.flatMap((priority) => (priority.status === 'open' ? [] : priority.handedTo))
  const cards = pick(knowledge, 'partners', unique([...named.partners, ...holders])).map(toPartnerCard)
  return cards.length > 0 ? [...offers, { kind: 'partners', cards, involved: false }] : offers
}

function leadOf(asked: Asked): string {
  const { understanding, findings } = asked
  const about = providersLead(asked)
  if (about) return `${about} ${officersLead(asked)}`
  const people = understanding.named.contacts
  if (people.length === 0) return officersLead(asked)
  if (findings.localities.length === 0) return personLead(asked)
  const isThere = findings.officers.some((post) => people.includes(post.contact.id))
  const verdict = understanding.asked !== 'yes-no' ? '' : isThere ? 'Yes. ' : 'No. '
  return `${verdict}${officersLead(asked)} ${personLead(asked)}`
}

/** Asked for an organisation or an offer: what the sources give of its own, before whom to ask at the council. */
function providersLead({ understanding, library: { knowledge } }: Asked): string {
  const offers = pick(knowledge, 'offers', understanding.named.offers).flatMap((offer) => {
    const providers = toList(pick(knowledge, 'partners', offer.partners).map((partner) => partner.name))
    return providers === offer.title ? [] : [`**${offer.title}** is provided by ${providers}.`]
  })
  if (offers.length > 0) return offers.join(' ')
  return pick(knowledge, 'partners', understanding.named.partners)
    .slice(0, 2)
    .map((partner) =>
      partner.website ? `**${partner.name}**: ${partner.website}` : `The sources give no contact details for **${partner.name}**.`,
    )
    .join(' ')
}

/** One sentence a locality, so that no name stands beside a place that is not theirs. */
function officersLead({ understanding, findings, library }: Asked): string {
  const localities = [...new Set(findings.officers.map((post) => post.locality))]
  if (localities.length === 0) return wording.noOfficer(toList(understanding.places.labels) || 'this')
  const topic = toTopic(understanding, library.knowledge)
  const sentences = localities.map((locality) => {
    const posts = findings.officers.filter((post) => post.locality === locality)
    const names = toList(posts.map((post) => `**${post.contact.name}**`))
    const asOf = toDateName(posts.map((post) => post.asOf).sort()[0] ?? '')
    return `${names} ${posts.length === 1 ? `is the ${posts[0]?.role}` : `are the ${posts[0]?.role}s`} for ${locality.name}${districtNote(understanding.places.labels, locality.name)} (as of ${asOf}).`
  })
  const none =
    understanding.themes.length > 0 && findings.priorities.length === 0 && findings.elsewhere.length > 0
      ? `${wording.nothingLocal(topic, toList(understanding.places.labels))} `
      : ''
  return none + sentences.join(' ')
}

function districtNote(labels: readonly string[], locality: string): string {
  return labels.length === 1 && labels[0] !== locality ? `, which covers ${labels[0]}` : ''
}

function personLead({ understanding, library, today }: Asked): string {
  const { knowledge } = library
  return pick(knowledge, 'contacts', understanding.named.contacts)
    .map((contact) => {
      const posts = postsOf(knowledge, contact, today)
      const left = contact.posts
        .filter((post) => !posts.some((held) => held.locality.id === post.locality))
        .map((post) => knowledge.localities.get(post.locality)?.name ?? post.locality)
      const now =
        posts.length > 0
          ? `**${contact.name}** is the ${posts[0]?.role} for ${toList(posts.map((post) => post.locality.name))} (${posts.length > 1 ? `${posts.length} localities, ` : ''}as of ${toDateName(posts[0]?.asOf ?? '')}).`
          : `**${contact.name}** holds no current post.`
      return left.length > 0 ? `${now} No longer for ${toList(left)}.` : now
    })
    .join(' ')
}
