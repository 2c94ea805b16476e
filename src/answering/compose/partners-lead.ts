/** “Who are the partners in the autism work?”: those that the reports name in it. */
import { pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import { hasMore } from '../retrieve/relevance.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { toList } from './words-of.ts'

const asksPartners =
  /\b(?:who|which|what|list|name|all)\b.{0,40}\b(?:partners|organisations|organizations|agencies)\b|\bwho(?:['’]?s| is| are)? (?:else (?:is |are )?)?(?:involved|taking part|on board)\b/i

/** More than these are not read as a sentence. */
const mostNamed = 12

/** Empty when something else is asked, or nobody is named. */
export function partnersLead({ understanding, findings: { priorities }, library: { knowledge } }: Asked): string {
  if (understanding.section !== null || !asksPartners.test(understanding.question) || hasMore(understanding)) return ''
  const asked = understanding.named.partners
  const partners = pick(knowledge, 'partners', unique(priorities.flatMap((priority) => priority.partners))).filter(
    ({ id }) => !asked.includes(id),
  )
  if (priorities.length === 0 || partners.length === 0) return ''
  const names = partners.map(({ name }) => name)
  const shown = names.slice(0, mostNamed)
  const rest = names.length - shown.length
  return wording.partnersNamed(
    names.length,
    toList(priorities.map(({ shortTitle }) => `**${shortTitle}**`)),
    rest > 0 ? `${shown.join(', ')} and ${rest} more` : toList(shown),
  )
}
