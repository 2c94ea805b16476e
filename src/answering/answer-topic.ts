/** The answer to “who works on this here?”: priorities, people, offers, resources, partners. */
import type { Fact } from '../knowledge/fields.ts'
import { type Knowledge, type Partner, type Priority, pick } from '../knowledge/knowledge.ts'
import { comparePeriods, isOldNews, toPeriodName } from '../knowledge/periods.ts'
import { sectionHeadings } from '../knowledge/sections.ts'
import type { Button, Part, SourceRef } from '../reply.ts'
import { wording } from '../wording.ts'
import { toContactCards, toOfferCard, toPartnerCard, toPriorityCard, toResourceCard, toSourceRef } from './cards.ts'
import type { Answer, Asked } from './compose.ts'
import { unique } from './find-places.ts'
import { factsByPlace } from './partner-facts.ts'
import { lineSource, uniqueSources, whereOf } from './sources.ts'
import { toTopic } from './topic.ts'
import { count, namesOf, toList } from './words-of.ts'

export function answerTopic(asked: Asked): Answer {
  const { understanding, findings, library, today } = asked
  const { knowledge } = library
  const plain = understanding.intent === 'define' || (understanding.intent === 'detail' && sectionLead(asked) === '')
  const intent = plain ? 'signpost' : understanding.intent
  return {
    intent,
    found: true,
    lead: leadOf(asked),
    parts: [
      ...termParts(asked),
      ...partnerParts(asked),
      ...findings.priorities.map((priority) => toPriorityCard(knowledge, priority, today)),
      ...statementParts(asked),
      ...toContactCards(findings.officers),
      ...findings.offers.map((offer) => toOfferCard(knowledge, offer, today)),
      ...findings.resources.map((resource) => toResourceCard(knowledge, resource)),
      ...involvedParts(asked, []),
      ...elsewhereParts(asked),
      ...oldNewsParts(asked, findings.priorities),
    ],
    buttons: topicButtons(asked),
    sources: topicSources(asked),
  }
}

function leadOf(asked: Asked): string {
  const { understanding, findings, library } = asked
  const place = toList(understanding.places.labels)
  const topic = toTopic(understanding, library.knowledge)
  const { priorities, offers, resources } = findings
  if (understanding.intent === 'whats-new' && priorities.length > 0) return newsLead(asked, place)
  const nothingInSection = sectionLead(asked)
  if (nothingInSection) return nothingInSection
  const partner = pick(library.knowledge, 'partners', understanding.named.partners)[0]
  if (partner && understanding.themes.length === 0) return partnerLead(asked, partner)
  if (priorities.length > 0 && place) return localLead(asked, topic, place)
  if (priorities.length > 0) return countyLead(asked, topic)
  return thingsLead(asked, topic, place)
}

/** A section asked for that the report leaves empty. */
function sectionLead({ understanding, findings, library }: Asked): string {
  const priority = findings.priorities[0]
  const period = priority ? library.latest.get(priority.id) : undefined
  if (understanding.section === null || findings.lines.length > 0 || !priority || !period) return ''
  return wording.emptySection(sectionHeadings[understanding.section], toPeriodName(period), priority.shortTitle)
}

/** Without a priority on it: the offers and resources there are, by name while they are few. */
function thingsLead({ findings, understanding }: Asked, topic: string, place: string): string {
  const { offers, resources } = findings
  const shown = understanding.forms.length > 0 && resources.length > 0 ? resources : [...offers, ...resources]
  const counts = [
    offers.length > 0 ? count(offers.length, 'offer', 'offers') : '',
    resources.length > 0 ? count(resources.length, 'resource', 'resources') : '',
  ]
  const names = shown.length <= 3 ? `: ${toList(shown.map((thing) => `**${thing.title}**`))}` : ''
  const are = shown.length === 1 ? 'is' : 'are'
  if (place && topic && findings.priorities.length === 0)
    return `No priority in ${place} is about ${topic}, but there ${are} ${toList(counts.filter(Boolean))}${names}.`
  const what = shown === resources ? count(resources.length, 'resource', 'resources') : toList(counts.filter(Boolean))
  return `There ${are} ${what}${topic ? ` on ${topic}` : ''}${place ? ` for ${place}` : ''}${names}.`
}

function partnerLead({ findings }: Asked, partner: Partner): string {
  const what = partner.what ? ` ${partner.what}` : ''
  const { priorities } = findings
  return `**${partner.name}**.${what}${priorities.length > 0 ? ` The reports name it under ${count(priorities.length, 'priority', 'priorities')}.` : ''}`
}

function localLead({ findings, library, understanding, today }: Asked, topic: string, place: string): string {
  const { priorities, localities } = findings
  const cards = priorities.map((priority) => toPriorityCard(library.knowledge, priority, today))
  const leads = toList(unique(cards.flatMap((card) => card.leads)))
  const where = localities.length === 1 && localities[0]?.name !== place ? `${place} (${localities[0]?.name} locality)` : place
  const about = topic ? ` on ${topic}` : ''
  if (cards.length === 1 && cards[0] && cards[0].status !== 'open')
    return `In ${where}, the work${about} is no longer a priority: **${cards[0].shortTitle}**. ${cards[0].now ?? ''}`
  if (cards.length === 1 && cards[0])
    return `In ${where}, ${leads ? `${leads} ${leads.includes(' and ') ? 'lead' : 'leads'}` : 'there is'} the work${about}: **${cards[0].shortTitle}**.`
  const led = leads ? `, led by ${leads}` : ''
  return `${where} has ${count(cards.length, 'priority', 'priorities')}${understanding.intent === 'list' && !topic ? '' : about}${led}.`
}

/** News is what the newest reports say; there is nothing newer to tell. */
function newsLead({ findings, library }: Asked, place: string): string {
  const period = findings.priorities
    .flatMap((priority) => library.latest.get(priority.id) ?? [])
    .sort(comparePeriods)
    .at(-1)
  const where = place ? ` for ${place}` : ''
  return period
    ? `The newest report${where} is from ${toPeriodName(period)}. It covers ${count(findings.priorities.length, 'priority', 'priorities')}.`
    : wording.noneYet
}

function countyLead({ findings, library }: Asked, topic: string): string {
  const { priorities } = findings
  const localities = unique(priorities.map((priority) => library.knowledge.localities.get(priority.locality)?.name ?? ''))
  const all = library.knowledge.localities.size
  const about = topic ? ` on ${topic}` : ''
  if (localities.length === 1)
    return `${localities[0]} has ${count(priorities.length, 'priority', 'priorities')}${about}; no other locality reports one.`
  return `${localities.length} of the ${all} localities have ${count(priorities.length, 'priority', 'priorities')}${about}: ${toList(localities)}. ${wording.wholeCounty}`
}

/** A theme asked for by its bare acronym is spelt out too. */
function termParts({ understanding, library }: Asked): Part[] {
  if (understanding.question.trim().split(/\s+/).length > 2) return []
  return pick(library.knowledge, 'terms', understanding.named.terms)
    .filter((term) => term.long)
    .map((term) => ({ kind: 'text', markdown: `**${term.short}** stands for ${term.long}.` }))
}

/** What the sources say of a partner asked about, statements about the place asked first, each as it stands. */
function partnerParts({ understanding, library }: Asked): Part[] {
  const { knowledge } = library
  return pick(knowledge, 'partners', understanding.named.partners.slice(0, 3)).flatMap((partner): Part[] => {
    const { here, other } = factsByPlace(partner, understanding.places.districts, knowledge)
    const heading = `What the sources say of ${partner.name}`
    return [
      { kind: 'partners', cards: [toPartnerCard(partner)], involved: false },
      ...factParts(heading, here, knowledge),
      ...(here.length === 0 || understanding.showAll ? factParts(here.length > 0 ? 'Elsewhere' : heading, other, knowledge) : []),
    ]
  })
}

function factParts(heading: string, facts: readonly Fact[], knowledge: Knowledge): Part[] {
  if (facts.length === 0) return []
  return [{ kind: 'statements', heading, lines: facts.map((fact) => ({ text: fact.say, where: whereOf(toSourceRef(knowledge, fact)) })) }]
}

/** With one match, the statements nearest to the question say more than a title. */
function statementParts({ findings, understanding, library }: Asked): Part[] {
  if (findings.priorities.length !== 1 || understanding.named.partners.length > 0) return []
  const lines = findings.lines.filter(({ line, overlap }) => line.of.kind === 'priorities' && overlap.share > 0).slice(0, 2)
  if (lines.length === 0) return []
  return [
    {
      kind: 'statements',
      heading: 'From the report',
      lines: lines.map(({ line }) => ({ text: line.text, where: whereOf(lineSource(line, library.knowledge)) })),
    },
  ]
}

/** Those named in the statements shown come first. */
export function involvedParts({ findings, understanding, library }: Asked, first: readonly string[]): Part[] {
  const ids = unique([...first, ...(findings.priorities.length > 3 ? [] : findings.partners.map((partner) => partner.id))])
  const involved = pick(
    library.knowledge,
    'partners',
    ids.filter((id) => !understanding.named.partners.includes(id)),
  )
  if (involved.length === 0) return []
  return [{ kind: 'partners', cards: involved.map(toPartnerCard), involved: true }]
}

export function elsewhereParts({ findings, library, today }: Asked): Part[] {
  if (findings.elsewhere.length === 0) return []
  const cards = findings.elsewhere.map((priority) => toPriorityCard(library.knowledge, priority, today))
  return [{ kind: 'elsewhere', cards, total: cards.length }]
}

export function oldNewsParts({ findings, library, today }: Asked, priorities: readonly Priority[]): Part[] {
  const periods = unique(priorities.flatMap((priority) => library.latest.get(priority.id) ?? [])).filter((period) =>
    isOldNews(period, today),
  )
  const period = periods.sort().at(0)
  if (!period) return []
  return [{ kind: 'warning', text: wording.oldNews(toPeriodName(period), findings.officers.length <= 3 ? namesOf(findings.officers) : '') }]
}

function topicButtons({ understanding, findings }: Asked): Button[] {
  if (findings.priorities.length === 0) return []
  return [
    { label: 'What is planned?', say: 'What is planned next?' },
    { label: 'Who to contact', say: 'Who do I contact?' },
    ...(understanding.places.districts.length > 0 ? [{ label: 'Elsewhere', say: 'What about other localities?' }] : []),
  ]
}

function topicSources({ findings, library, understanding }: Asked): SourceRef[] {
  const { knowledge } = library
  return uniqueSources([
    ...[...findings.priorities, ...findings.elsewhere].map((priority) => toSourceRef(knowledge, priority)),
    ...findings.offers.map((offer) => toSourceRef(knowledge, offer)),
    ...findings.resources.map((resource) => toSourceRef(knowledge, resource)),
    ...pick(knowledge, 'partners', understanding.named.partners).flatMap((partner) =>
      [partner, ...partner.facts].map((fact) => toSourceRef(knowledge, fact)),
    ),
    ...findings.officers.flatMap((post) =>
      post.contact.posts
        .filter((held) => held.locality === post.locality.id)
        .map((held) => toSourceRef(knowledge, { ...held, checked: post.contact.checked })),
    ),
  ])
}
