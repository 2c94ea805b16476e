/** Parts that answers of several kinds share. */
import { type HeldPost, type Priority, pick } from '../../knowledge/knowledge.ts'
import { isCurrent, isOldNews, periodOf, toDateName, toPeriodName } from '../../knowledge/periods.ts'
import type { Part } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { toPartnerCard, toPriorityCard } from './cards.ts'
import { namesOf } from './words-of.ts'

/** Those named in the statements shown come first. */
export function involvedParts({ findings, understanding, library }: Asked, first: readonly string[]): Part[] {
  const ids = unique([...first, ...(findings.priorities.length > 3 ? [] : findings.partners.map((partner) => partner.id))])
  const involved = pick(
    library.knowledge,
    'partners',
    ids.filter((id) => !understanding.named.partners.includes(id) && !understanding.except.partners.includes(id)),
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

export function oldPostParts(officers: readonly HeldPost[], today: string): Part[] {
  const text = oldPostNote(officers, today)
  return text ? [{ kind: 'warning', text }] : []
}

/** What to say of officers who were last named in their posts long ago. */
export function oldPostNote(officers: readonly HeldPost[], today: string): string | null {
  const [oldest] = officers.map(({ asOf }) => asOf).sort()
  return oldest && isOldNews(periodOf(oldest), today) ? wording.oldPost(toDateName(oldest)) : null
}

/** An offer asked for by name that is over is said to be over. */
export function endedParts({ understanding, library, today }: Asked): Part[] {
  return pick(library.knowledge, 'offers', understanding.named.offers)
    .filter((offer) => offer.ends !== undefined && !isCurrent({ until: offer.ends }, today))
    .map((offer) => ({ kind: 'warning', text: wording.endedOffer(offer.title, toDateName(offer.ends ?? '')) }))
}
