/** The answer to “who works on this here?”: priorities, people, offers, resources, partners. */

import { toStem } from '../../finding/stems.ts'
import type { Fact } from '../../knowledge/fields.ts'
import { type Knowledge, type Partner, pick } from '../../knowledge/knowledge.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import { toWords } from '../../knowledge/words.ts'
import type { Button, Part, SourceRef } from '../../reply.ts'
import { factsByPlace } from '../retrieve/partner-facts.ts'
import { sectionLines } from '../retrieve/section-lines.ts'
import type { Understanding } from '../understanding.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toOfferCard, toPartnerCard, toPriorityCard, toReportRef, toSourceRef } from './cards.ts'
import { toCurrentCard } from './newer-news.ts'
import { partPlayed } from './part-played.ts'
import { elsewhereParts, endedParts, involvedParts, oldNewsParts } from './shared-parts.ts'
import { postSources, uniqueSources, whereOf } from './sources.ts'
import { toStatements } from './statements.ts'
import { sectionLead, topicLead } from './topic-lead.ts'

export function answerTopic(asked: Asked): Answer {
  const { understanding, findings, library, today } = asked
  const { knowledge } = library
  const plain = understanding.intent === 'define' || (understanding.intent === 'detail' && sectionLead(asked) === '')
  const intent = plain ? 'signpost' : understanding.intent
  return {
    intent,
    found: true,
    lead: topicLead(asked),
    parts: [
      ...termParts(asked),
      ...partnerParts(asked),
      ...(asksForThings(asked) ? directoryParts(asked) : []),
      ...findings.priorities.map((priority) => toPriorityCard(knowledge, priority, today)),
      ...statementParts(asked),
      ...toContactCards(findings.officers),
      ...(asksForThings(asked) ? [] : directoryParts(asked)),
      ...involvedParts(asked, []),
      ...elsewhereParts(asked),
      ...endedParts(asked),
      ...oldNewsParts(asked, findings.priorities),
    ],
    buttons: topicButtons(asked),
    sources: topicSources(asked),
  }
}

function asksForThings({ understanding }: Asked): boolean {
  const { listed, forms, named, free } = understanding
  return free || listed === 'offers' || listed === 'resources' || forms.length + named.resources.length + named.offers.length > 0
}

/** A film asked for stands before the offers on its subject. */
function directoryParts({ findings, understanding: { forms, named }, library, today }: Asked): Part[] {
  const { knowledge } = library
  const offers = findings.offers.map((offer) => toOfferCard(knowledge, offer, today))
  const resources = findings.resources.map((resource) => toCurrentCard(resource, library))
  return forms.length + named.resources.length > 0 && named.offers.length === 0 ? [...resources, ...offers] : [...offers, ...resources]
}

/** A theme or thing asked for by its bare name is explained too. */
/** A question this short asks for no more than it names. */
const mostWords = 4

function termParts({ understanding, library }: Asked): Part[] {
  if (understanding.question.trim().split(/\s+/).length > mostWords) return []
  return pick(library.knowledge, 'terms', understanding.named.terms).map((term) => ({
    kind: 'text',
    markdown: term.long ? `**${term.short}** stands for ${term.long}.` : term.says,
  }))
}

/** What the sources say of a partner asked about, statements about the place asked first, each as it stands. */
function partnerParts(asked: Asked): Part[] {
  const { understanding, library } = asked
  const { knowledge } = library
  const isTold = partPlayed(asked).length > 0
  return pick(knowledge, 'partners', understanding.named.partners.slice(0, 3)).flatMap((partner): Part[] => {
    const { here, other } = factsByPlace(nearestFirst(partner, understanding), understanding.places.districts, knowledge)
    const heading = `What the sources say of ${partner.name}`
    const card: Part = { kind: 'partners', cards: [toPartnerCard(partner)], involved: false }
    // What the report says of its part stands above already.
    if (isTold) return [card]
    return [
      card,
      ...factParts(heading, here, knowledge),
      ...(here.length === 0 || understanding.showAll ? factParts(here.length > 0 ? 'Elsewhere' : heading, other, knowledge) : []),
    ]
  })
}

/** Statements with the question's own words come first: “ages?” is answered by the one that gives them. */
function nearestFirst(partner: Partner, { content, lesser }: Understanding): Partner {
  const weights = new Map([
    ...lesser.map((stem): [string, number] => [stem, everydayWeight]),
    ...content.map(({ stem, weight }): [string, number] => [stem, weight]),
  ])
  const held = ({ say }: Fact) => {
    const stems = new Set(toWords(say).map((word) => toStem(word.text)))
    return [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
  }
  return { ...partner, facts: [...partner.facts].sort((a, b) => held(b) - held(a)) }
}

const everydayWeight = 0.2

function factParts(heading: string, facts: readonly Fact[], knowledge: Knowledge): Part[] {
  if (facts.length === 0) return []
  return [{ kind: 'statements', heading, lines: facts.map((fact) => ({ text: fact.say, where: whereOf(toSourceRef(knowledge, fact)) })) }]
}

/** Nearest to the question. The screen has room for some of them. */
const mostStated = 4

/** With one match, the statements nearest to the question say more than a title. */
function statementParts(asked: Asked): Part[] {
  const { findings, understanding, library } = asked
  if (understanding.section === 'activityLastPeriod' && sectionLead(asked) !== '') return plannedParts(asked)
  const [, ...played] = partPlayed(asked)
  if (played.length > 0) return toStatements('Also in the report', played.slice(0, mostStated), library.knowledge)
  if (!isNarrow(asked) || understanding.named.partners.length > 0) return []
  const lines = findings.lines.filter(({ line, overlap }) => line.of.kind === 'priorities' && overlap.share > 0).slice(0, mostStated)
  return toStatements(
    'From the report',
    lines.map(({ line }) => line),
    library.knowledge,
  )
}

/** One piece of work, or few with a statement that holds what makes the question particular. */
function isNarrow({ findings: { priorities, lines } }: Asked): boolean {
  const best = lines[0]
  return (
    priorities.length === 1 || (priorities.length <= 3 && best !== undefined && best.own.share >= mostOfOwn && best.own.weight >= telling)
  )
}

const mostOfOwn = 0.6
const telling = 0.8

/** Nothing is reported as done yet: what was planned instead. */
function plannedParts({ findings, understanding, library }: Asked): Part[] {
  const section = 'plannedNextPeriod'
  const first = findings.priorities.slice(0, 1).map((priority) => priority.id)
  return toStatements(sectionHeadings[section], sectionLines(first, { ...understanding, section }, library), library.knowledge)
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
    ...[...findings.priorities, ...findings.elsewhere].map((priority) => toReportRef(knowledge, priority)),
    ...findings.offers.map((offer) => toSourceRef(knowledge, offer)),
    ...findings.resources.map((resource) => toSourceRef(knowledge, resource)),
    ...pick(knowledge, 'partners', understanding.named.partners).flatMap((partner) =>
      [partner, ...partner.facts].map((fact) => toSourceRef(knowledge, fact)),
    ),
    ...findings.officers.flatMap((post) => postSources(post, knowledge)),
  ])
}
