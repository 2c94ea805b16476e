/** What is known about an acronym or expression: its entry, where it is used, and who stands behind it. */
import type { Library } from '../../finding/library.ts'
import { type Priority, pick } from '../../knowledge/knowledge.ts'
import type { Findings } from '../findings.ts'
import type { Understanding } from '../understanding.ts'
import { linesIn, searchLines } from './find-lines.ts'

export function defineTerms(understanding: Understanding, library: Library): Partial<Findings> {
  const terms = pick(library.knowledge, 'terms', understanding.named.terms)
  const uses = linesIn(null, searchLines(understanding, library)).filter(({ line }) => line.update !== undefined)
  const partners = pick(library.knowledge, 'partners', understanding.named.partners).filter((partner) => partner.what || partner.website)
  const resources = pick(library.knowledge, 'resources', understanding.named.resources)
  const offers = pick(library.knowledge, 'offers', understanding.named.offers)
  const priorities = prioritiesOf(understanding, library)
  return { found: terms.length > 0, terms, lines: uses.slice(0, 2), partners, priorities, offers, resources }
}

/** Work asked for by its name, that a thing belongs to, or that the organisations behind a bare acronym are part of. */
function prioritiesOf({ named, question }: Understanding, { knowledge }: Library): Priority[] {
  const things = [...pick(knowledge, 'offers', named.offers), ...pick(knowledge, 'resources', named.resources)]
  const ids = [...named.priorities, ...things.flatMap((thing) => thing.priorities)]
  const partners = /\s/.test(question.trim()) ? [] : named.partners
  return [...knowledge.priorities.values()].filter(
    (priority) => ids.includes(priority.id) || priority.partners.some((id) => partners.includes(id)),
  )
}
