/** The first sentences about a subject and an officer: which of the work is theirs, or whose it is. */
import { localitiesOf, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { localLead } from './local-lead.ts'
import { asksPlainly } from './plain-yes-no.ts'
import { toList } from './words-of.ts'

/** Empty where no officer or no work is asked about. */
export function leaderLead(asked: Asked): string {
  const { understanding, findings, library } = asked
  const people = pick(library.knowledge, 'contacts', understanding.named.contacts)
  const [first] = findings.priorities
  if (people.length === 0 || !first) return ''
  const isTheirs = findings.priorities.some(({ leads }) => people.some(({ id }) => leads.includes(id)))
  const names = toList(
    people.map(({ name }) => name),
    'or',
  )
  return [isTheirs ? '' : wording.leadsNone(names), isTheirs && asksPlainly(understanding) ? wording.yesAsFarAsKnown : '', ledWhere(asked)]
    .filter(Boolean)
    .join(' ')
}

/** For every locality with such work, who leads it there. */
function ledWhere(asked: Asked): string {
  const {
    findings,
    library: { knowledge },
  } = asked
  if (findings.localities.length > 0) return localLead(asked)
  const districts = unique(findings.priorities.flatMap(({ locality }) => knowledge.localities.get(locality)?.districts ?? []))
  return localLead({ ...asked, findings: { ...findings, localities: localitiesOf(knowledge, districts) } })
}
