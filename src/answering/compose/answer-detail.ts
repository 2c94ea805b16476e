/** The answer to a question about one fact or one section: the statement that holds it, first. */
import { type HeldPost, officersOf, type Priority, pick } from '../../knowledge/knowledge.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import type { Part, SourceRef } from '../../reply.ts'
import type { FoundLine } from '../findings.ts'
import { unique } from '../unique.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toOfferCard, toPartnerCard, toPriorityCard, toSourceRef } from './cards.ts'
import { toCurrentCard } from './newer-news.ts'
import { asksPlainly } from './plain-yes-no.ts'
import { endedParts, involvedParts, oldNewsParts } from './shared-parts.ts'
import { lineSource, uniqueSources } from './sources.ts'
import { toStatements, withoutRepeats } from './statements.ts'
import { untold } from './untold.ts'

/** Statements this close to the best one are part of the answer; of those somewhat further off, the next few. */
const near = 2.5
const close = 5
const fewest = 3
const most = 12

export function answerDetail(asked: Asked): Answer {
  const lines = answering(asked.findings.lines)
  const priorities = aboutPriorities(asked, lines)
  const best = lines[0] as FoundLine
  return {
    intent: 'detail',
    found: true,
    lead: [untold(asked, lines), `${verdict(asked, best)}${best.line.text}`].filter(Boolean).join(' '),
    parts: [
      ...(isThingNamed(asked) ? directoryParts(asked) : []),
      ...statementParts(asked, lines.slice(1)),
      ...priorities.map((priority) => toPriorityCard(asked.library.knowledge, priority, asked.today)),
      ...toContactCards(officersFor(asked, priorities)),
      ...(isThingNamed(asked) ? [] : directoryParts(asked)),
      ...involvedParts(asked, partnersIn(lines)),
      ...endedParts(asked),
      ...oldNewsParts(asked, priorities),
    ],
    buttons: [{ label: 'Who to contact', say: 'Who do I contact?' }],
    sources: sourcesOf(asked, lines),
  }
}

function answering(lines: readonly FoundLine[]): FoundLine[] {
  const best = lines[0]?.score ?? 0
  return withoutRepeats(lines.filter(({ score }, i) => score >= best - (i < fewest ? close : near)).slice(0, most))
}

function aboutPriorities({ findings, library }: Asked, lines: readonly FoundLine[]): Priority[] {
  const ids = unique(lines.filter(({ line }) => line.of.kind === 'priorities').map(({ line }) => line.of.id))
  const about = pick(library.knowledge, 'priorities', ids.slice(0, 2))
  return about.length > 0 ? about : findings.priorities.slice(0, 2)
}

/** Share of the question's words in the statement before it may say yes or no. */
const sure = 0.95
/** “They came, because schools have no access”: the reason denies something else. */
function mainClause(text: string): string {
  return text.split(/,? \b(?:because|since|as|although|though|while|whereas|which|who|whose|where|so that|in order to)\b/i)[0] ?? text
}

const negative = /\b(?:no|not|none|never|nothing)\b/i

/** A plain yes or no only where every word and number of the question stands in the statement; else the statement speaks for itself. */
function verdict({ understanding, library }: Asked, { line, own }: FoundLine): string {
  const { question, section, places } = understanding
  if (line.section === undefined || own.share < sure) return ''
  if (section !== null && section !== 'plannedNextPeriod' && line.section !== section) return ''
  if (!asksPlainly(understanding) || notSoAsked.test(question) || !holdsNumbers(question, line.text)) return ''
  if (afterwards.test(question) && beforehand.test(line.text)) return ''
  const elsewhere = [...library.knowledge.districts.values()].some(
    (district) => line.text.includes(district.name) && places.districts.length > 0 && !places.districts.includes(district.id),
  )
  if (elsewhere) return ''
  if (negative.test(mainClause(line.text))) return 'No. '
  const done = line.section === 'activityLastPeriod' || line.section === 'impactSoFar'
  if (done) return section !== 'plannedNextPeriod' && hedged.test(line.text) ? '' : 'Yes. '
  if (line.section !== 'plannedNextPeriod') return ''
  return section === 'plannedNextPeriod' ? 'Yes, it is planned. ' : 'It was planned; no report yet says that it happened. '
}

/** “Open to”, “free”, “all”, “finished” ask for more than that a thing is spoken of. */
const notSoAsked =
  /\b(?:open to|free|all|every|still|finished|closed|over|allowed|eligible|compulsory|fund(?:s|ed|ing)?|money|paid|costs?|charges?|only|available|enough|any good|work(?:ed|ing)?|launched|started|this (?:term|week|month|year)|now|currently|at (?:the moment|present)|today|tomorrow|next (?:week|term|month))\b/i
/** “Support after the diagnosis?” is not answered by what comes before it. */
const afterwards = /\b(?:after|post|once|following)\b/i
const beforehand = /\bpre-|\bbefore\b/i
/** What was planned or hoped has not been done. */
const hedged =
  /\b(?:plan(?:s|ned|ning)?|will|to be|explor\w+|hop(?:e|es|ed|ing)|interest(?:ed)?|aim(?:s|ed)?|propos\w+|consider\w*|intend\w*|would|could|might|looking at)\b/i

function holdsNumbers(question: string, text: string): boolean {
  return (question.match(/\d+/g) ?? []).every((number) => new RegExp(`\\b${number}\\b`).test(text))
}

function statementParts({ understanding, library }: Asked, lines: readonly FoundLine[]): Part[] {
  const { section } = understanding
  const heading = section !== null && lines.every(({ line }) => line.section === section) ? sectionHeadings[section] : 'Also in the report'
  return toStatements(
    heading,
    lines.map(({ line }) => line),
    library.knowledge,
  )
}

/** Without a place asked for, the officers of the work that the statements are about. */
function officersFor({ findings, library, today }: Asked, priorities: readonly Priority[]): HeldPost[] {
  if (findings.localities.length > 0) return findings.officers
  return unique(priorities.map((priority) => priority.locality)).flatMap((locality) => officersOf(library.knowledge, locality, today))
}

function isThingNamed({ understanding: { named } }: Asked): boolean {
  return named.resources.length + named.offers.length > 0
}

function directoryParts({ findings, understanding, library, today }: Asked): Part[] {
  const { knowledge } = library
  const partners = pick(knowledge, 'partners', understanding.named.partners).map(toPartnerCard)
  return [
    ...findings.offers.slice(0, 3).map((offer) => toOfferCard(knowledge, offer, today)),
    ...findings.resources.map((resource) => toCurrentCard(resource, library)),
    ...(partners.length > 0 ? [{ kind: 'partners' as const, cards: partners, involved: false }] : []),
  ]
}

/** Partners whose names stand in the statements shown. */
function partnersIn(lines: readonly FoundLine[]): string[] {
  const names = lines.flatMap(({ line }) => line.names)
  return names.filter((name) => name.kind === 'partner').map((name) => name.id)
}

function sourcesOf({ findings, library: { knowledge } }: Asked, lines: readonly FoundLine[]): SourceRef[] {
  return uniqueSources([
    ...lines.map(({ line }) => lineSource(line, knowledge)),
    ...findings.resources.map((resource) => toSourceRef(knowledge, resource)),
  ])
}
