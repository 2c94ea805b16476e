/** The answer to “what does this stand for?”. */
import type { Line } from '../../finding/lines.ts'
import type { TermCard } from '../../reply.ts'
import type { Answer, Asked } from './asked.ts'
import { toOfferCard, toPartnerCard, toPriorityCard, toSourceRef, toTermCard } from './cards.ts'
import { toCurrentCard } from './newer-news.ts'
import { lineSource, uniqueSources } from './sources.ts'
import { toStatements } from './statements.ts'

export function answerDefinition({ findings, library, today }: Asked): Answer {
  const { knowledge } = library
  const cards = findings.terms.map(toTermCard)
  const uses: Line[] = findings.lines.map(({ line }) => line)
  return {
    intent: 'define',
    found: true,
    lead: cards.map(toLead).join(' '),
    parts: [
      ...cards.filter((card) => card.long !== null || isAcronym(card.short)),
      ...toStatements('Where it is used', uses, knowledge),
      ...findings.priorities.map((priority) => toPriorityCard(knowledge, priority, today)),
      ...findings.offers.map((offer) => toOfferCard(knowledge, offer, today)),
      ...findings.resources.map((resource) => toCurrentCard(resource, library)),
      ...(findings.partners.length > 0
        ? [{ kind: 'partners' as const, cards: findings.partners.map(toPartnerCard), involved: false }]
        : []),
    ],
    buttons: [],
    sources: uniqueSources([
      ...findings.terms.map((term) => toSourceRef(knowledge, term)),
      ...uses.map((line) => lineSource(line, knowledge)),
    ]),
  }
}

/** An acronym that nobody explains is said to be unexplained; an expression is explained by what it is. */
function toLead({ short, long, says }: TermCard): string {
  if (long) return `**${short}** stands for ${long}.`
  return isAcronym(short) ? `**${short}**: no source we hold says what it stands for.` : `**${short}**: ${says}`
}

function isAcronym(short: string): boolean {
  return !short.includes(' ') && (short.match(/\p{Lu}/gu)?.length ?? 0) > 1
}
