/** “Is there a CAP in Pendle?”: what the sources say of a partner in the very place, where no work there is about it. */
import { pick } from '../../knowledge/knowledge.ts'
import { factsByPlace } from '../retrieve/partner-facts.ts'
import { isOn, subjectsOf } from '../subject.ts'
import type { Asked } from './asked.ts'
import { themesAsked } from './topic.ts'

/** Empty where some work of the place is on the subject, or nothing is said of the partner there. */
export function partnerHere({ understanding, findings, library }: Asked): string {
  const { knowledge } = library
  const [partner, ...others] = pick(knowledge, 'partners', understanding.named.partners)
  const { districts } = understanding.places
  if (!partner || others.length > 0 || districts.length !== 1) return ''
  const subjects = subjectsOf(themesAsked(understanding), library)
  if (findings.priorities.some((priority) => isOn(priority, subjects))) return ''
  return factsByPlace(partner, districts, knowledge).here[0]?.say ?? ''
}
