/** The answer to “who do I speak to?” and “what does this person look after?”. */
import type { ReadLine } from '../../finding/read-lines.ts'
import { type HeldPost, type Priority, pick, postsOf } from '../../knowledge/knowledge.ts'
import type { Part } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { isSome } from '../retrieve/relevance.ts'
import { unique } from '../unique.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toOfferCard, toPartnerCard, toPriorityCard, toReportRef } from './cards.ts'
import { asksOfWorkToo, contactLead } from './contact-lead.ts'
import { elsewhereParts, endedParts, oldNewsParts, oldPostParts } from './shared-parts.ts'
import { postSources, uniqueSources } from './sources.ts'
import { toStatements } from './statements.ts'

export function answerContact(asked: Asked): Answer {
  const { knowledge } = asked.library
  const officers = officersOf(asked)
  const priorities = prioritiesOf(asked, officers)
  const stated = statedLines(asked)
  return {
    intent: 'contact',
    found: true,
    lead: contactLead(asked),
    parts: [
      ...officerParts(officers),
      ...priorities.map((priority) => toPriorityCard(knowledge, priority, asked.today)),
      ...providerParts(asked),
      ...toStatements('From the report', stated, knowledge),
      ...besideParts(asked, stated),
      ...elsewhereParts(asked),
      ...endedParts(asked),
      ...oldParts(asked, officers, priorities),
    ],
    buttons: priorities.length > 0 ? [{ label: 'What is planned?', say: 'What is planned next?' }] : [],
    sources: uniqueSources([
      ...officers.flatMap((post) => postSources(post, knowledge)),
      ...priorities.map((priority) => toReportRef(knowledge, priority)),
    ]),
  }
}

/** What the report says of the work is as old as what it says of the officers: one warning is enough. */
function oldParts(asked: Asked, officers: readonly HeldPost[], priorities: readonly Priority[]): Part[] {
  const oldNews = oldNewsParts(asked, priorities)
  return oldNews.length > 0 ? oldNews : oldPostParts(officers, asked.today)
}

/** A person asked about with no place and no work besides: their own posts and work, wherever those are. */
function asksOfPerson(asked: Asked): boolean {
  return asked.understanding.named.contacts.length > 0 && asked.findings.localities.length === 0 && !asksOfWorkToo(asked)
}

function officersOf(asked: Asked): HeldPost[] {
  const { understanding, findings, library, today } = asked
  if (!asksOfPerson(asked)) return findings.officers
  return pick(library.knowledge, 'contacts', understanding.named.contacts).flatMap((contact) => postsOf(library.knowledge, contact, today))
}

function prioritiesOf(asked: Asked, officers: readonly HeldPost[]): readonly Priority[] {
  const { understanding, findings, library } = asked
  if (!asksOfPerson(asked)) return findings.priorities
  const localities = officers.map((post) => post.locality.id)
  return [...library.knowledge.priorities.values()]
    .filter((priority) => localities.includes(priority.locality) && understanding.named.contacts.some((id) => priority.leads.includes(id)))
    .sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'))
}

function officerParts(officers: readonly HeldPost[]): Part[] {
  const cards = toContactCards(officers)
  const silent = cards.length > 0 && cards.every((card) => !card.email && !card.phone)
  return silent ? [...cards, { kind: 'text', markdown: wording.noContactDetails }] : cards
}

/** “Family Hubs, what’s on and who do I ring?” */
const asksOffers =
  /\bwhat(?:['’]?s| is) (?:on|there|available|going on|on offer)\b|\bwhat (?:do|can|does) (?:they|it|you) (?:do|offer|run)\b/i

function providerParts({ understanding: { named, question }, findings, library: { knowledge }, today }: Asked): Part[] {
  const isAsked = (partners: readonly string[]) => partners.some((id) => named.partners.includes(id)) || named.partners.length === 0
  const offers = findings.offers
    .filter(({ id, partners }) => named.offers.includes(id) || (asksOffers.test(question) && isAsked(partners)))
    .map((offer) => toOfferCard(knowledge, offer, today))
  const holders = findings.priorities.flatMap((priority) => (priority.status === 'open' ? [] : priority.handedTo))
  const cards = pick(knowledge, 'partners', unique([...named.partners, ...holders])).map(toPartnerCard)
  return cards.length > 0 ? [...offers, { kind: 'partners', cards, involved: false }] : offers
}

/** “Once it is set up, who runs it?” may not mean our officer: the statements that hold the question's own words stand beside. */
function statedLines({ understanding, findings }: Asked): ReadLine[] {
  return findings.lines
    .filter(({ own, line }) => (isSome(own) && own.weight >= 1) || understanding.named.partners.includes(line.of.id))
    .slice(0, mostStated)
    .map(({ line }) => line)
}

const mostStated = 3

/** “Who leads the partnership group?” may ask for another partner: those that statements about the one asked for name. */
function besideParts({ understanding: { named }, library: { knowledge } }: Asked, stated: readonly ReadLine[]): Part[] {
  const about = stated.filter(({ of }) => of.kind === 'partners' && named.partners.includes(of.id))
  const ids = unique(about.flatMap(({ names }) => names.filter(({ kind }) => kind === 'partner').map(({ id }) => id)))
  const cards = pick(
    knowledge,
    'partners',
    ids.filter((id) => !named.partners.includes(id)),
  ).map(toPartnerCard)
  return cards.length > 0 ? [{ kind: 'partners', cards, involved: true }] : []
}
