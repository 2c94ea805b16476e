/** “Who are the partners in the autism work?”: those that the reports name in it. */
import { type Priority, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import { hasMore } from '../retrieve/relevance.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { toList } from './words-of.ts'

const asksPartners =
  /\b(?:who|which|what|list|name|all)\b.{0,40}\b(?:partners|organisations|organizations|agencies)\b|\bwho(?:['’]?s| is| are)? (?:else (?:is |are )?)?(?:involved|taking part|on board)\b/i

/** Whatever it is for: “it’s for a funding bid, which partners are in on it?” */
const asksByName = /\b(?:which|what) (?:partners|organisations|organizations|agencies) (?:are|is|were|have|work)\b/i

/** More than these are not read as a sentence. */
const mostNamed = 12

/** “Which of the two has more partners?” */
const compares = /\b(?:most|more|fewest|fewer|least|less) (?:\w+ )?(?:partners|organisations|organizations|agencies)\b/i
const fewest = /\b(?:fewest|fewer|least|less)\b/i
const mostCompared = 4

/** Each with how many partners the reports name, those first that are asked for. */
function countsLead(priorities: readonly Priority[], fewestFirst: boolean): string {
  const sorted = priorities.toSorted((a, b) => (fewestFirst ? 1 : -1) * (a.partners.length - b.partners.length))
  const shown = sorted.slice(0, mostCompared)
  const counts = shown.map(({ shortTitle, partners }) => `${partners.length} in **${shortTitle}**`)
  return wording.partnersCounted(
    toList(counts),
    shown.length < sorted.length ? `the ${fewestFirst ? 'fewest' : 'most'} of ${sorted.length} priorities` : '',
  )
}

/** Empty when something else is asked, or nobody is named. */
export function partnersLead({ understanding, findings: { priorities }, library: { knowledge } }: Asked): string {
  const { section, question } = understanding
  if (section !== null || !asksPartners.test(question) || (hasMore(understanding) && !asksByName.test(question))) return ''
  const asked = understanding.named.partners
  const partners = pick(knowledge, 'partners', unique(priorities.flatMap((priority) => priority.partners))).filter(
    ({ id }) => !asked.includes(id),
  )
  if (priorities.length === 0 || partners.length === 0) return ''
  if (priorities.length > 1 && compares.test(understanding.question)) return countsLead(priorities, fewest.test(understanding.question))
  const names = partners.map(({ name }) => name)
  const shown = names.slice(0, mostNamed)
  const rest = names.length - shown.length
  return wording.partnersNamed(
    names.length,
    toList(priorities.map(({ shortTitle }) => `**${shortTitle}**`)),
    rest > 0 ? `${shown.join(', ')} and ${rest} more` : toList(shown),
  )
}
