/** The answer to a question about one fact or one section: the statement that holds it, first. */
import type { Library } from '../finding/library.ts'
import { pick } from '../knowledge/knowledge.ts'
import { sectionHeadings } from '../knowledge/sections.ts'
import { toWords } from '../knowledge/words.ts'
import { involvedParts, oldNewsParts } from './answer-topic.ts'
import { toContactCards, toOfferCard, toPartnerCard, toPriorityCard, toResourceCard, toSourceRef } from './cards.ts'
import type { Answer, Asked } from './compose.ts'
import { matchNames } from './find-mentions.ts'
import { unique } from './find-places.ts'
import type { FoundLine } from './findings.ts'
import { lineSource, uniqueSources, whereOf } from './sources.ts'

/** Statements this close to the best one are part of the answer. */
const near = 2.5
const most = 12

export function answerDetail(asked: Asked): Answer {
  const { understanding, findings, library, today } = asked
  const { knowledge } = library
  const lines = answering(findings.lines)
  const best = lines[0] as FoundLine
  const priorities = aboutPriorities(asked, lines)
  const rest = lines.slice(1)
  return {
    intent: 'detail',
    found: true,
    lead: `${verdict(asked, best)}${best.line.text}`,
    parts: [
      ...(rest.length > 0
        ? [
            {
              kind: 'statements' as const,
              heading: headingOf(asked),
              lines: rest.map(({ line }) => ({ text: line.text, where: whereOf(lineSource(line, knowledge)) })),
            },
          ]
        : []),
      ...priorities.map((priority) => toPriorityCard(knowledge, priority, today)),
      ...toContactCards(
        findings.officers.filter(
          (post) => findings.localities.length > 0 || priorities.some((priority) => priority.locality === post.locality.id),
        ),
      ),
      ...findings.offers.slice(0, 3).map((offer) => toOfferCard(knowledge, offer)),
      ...findings.resources.map((resource) => toResourceCard(knowledge, resource)),
      ...(understanding.named.partners.length > 0
        ? [
            {
              kind: 'partners' as const,
              cards: pick(knowledge, 'partners', understanding.named.partners).map(toPartnerCard),
              involved: false,
            },
          ]
        : []),
      ...involvedParts(asked, partnersIn(lines, library)),
      ...oldNewsParts(asked, priorities),
    ],
    buttons: [{ label: 'Who to contact', say: 'Who do I contact?' }],
    sources: uniqueSources([
      ...lines.map(({ line }) => lineSource(line, knowledge)),
      ...findings.resources.map((resource) => toSourceRef(knowledge, resource)),
    ]),
  }
}

/** Partners whose names stand in the statements shown. */
function partnersIn(lines: readonly FoundLine[], library: Library): string[] {
  const names = lines.flatMap(({ line }) => matchNames(toWords(line.text), library).flatMap((mention) => mention.names))
  return names.filter((name) => name.kind === 'partner').map((name) => name.id)
}

function answering(lines: readonly FoundLine[]): FoundLine[] {
  const best = lines[0]?.score ?? 0
  return lines.filter(({ score }) => score >= best - near).slice(0, most)
}

function headingOf({ understanding }: Asked): string {
  return understanding.section ? sectionHeadings[understanding.section] : 'Also in the report'
}

function aboutPriorities({ findings, library }: Asked, lines: readonly FoundLine[]) {
  const ids = unique(lines.filter(({ line }) => line.of.kind === 'priorities').map(({ line }) => line.of.id))
  const about = pick(library.knowledge, 'priorities', ids.slice(0, 2))
  return about.length > 0 ? about : findings.priorities.slice(0, 2)
}

/** Share of the question's words in the statement before it may say yes or no. */
const sure = 0.7

const negative = /\b(?:no|not|none|never|nothing)\b/i

/** A plain yes or no only where the words of question and statement agree well; else the statement speaks for itself. */
function verdict({ understanding }: Asked, { line, own }: FoundLine): string {
  if (understanding.asked !== 'yes-no' || line.section === undefined) return ''
  if (own.share < sure) return ''
  if (negative.test(line.text)) return 'No. '
  if (line.section === 'activityLastPeriod' || line.section === 'impactSoFar') return 'Yes. '
  if (line.section === 'plannedNextPeriod')
    return understanding.section === 'plannedNextPeriod' ? 'Yes, it is planned. ' : 'It was planned; no report yet says that it happened. '
  return ''
}
