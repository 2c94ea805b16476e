/** How a choice reads to the person who made it. */
import { toList } from '../answering/compose/words-of.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import { pageWording } from '../wording.ts'
import type { Choice } from './choice.ts'
import { digestWording } from './digest-wording.ts'

/** “NEET and SEND in West Lancashire, for secondary, without sleep” */
export function describeChoice({ districts, themes, phases, without }: Choice, knowledge: Knowledge): string {
  const names = (kind: 'districts' | 'themes', ids: readonly string[]) => toList(pick(knowledge, kind, ids).map(({ name }) => name))
  return [
    `${names('themes', themes) || digestWording.everyTheme} in ${names('districts', districts) || digestWording.everyDistrict}`,
    phases.length > 0 ? `for ${toList(phases.map((phase) => pageWording.phases[phase].toLowerCase()))}` : '',
    without.length > 0 ? `without ${names('themes', without)}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
