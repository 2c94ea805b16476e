/** Where something is found: “which districts have a CAP?”, “where is there a Careers Hub?” */
import { districtsOf, type Partner, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import type { Understanding } from '../understanding.ts'
import type { Asked } from './asked.ts'
import { toList } from './words-of.ts'

const whichPlaces: readonly RegExp[] = [
  /\b(?:which|what) (?:other )?(?:tass )?(?:districts?|localit(?:y|ies)|areas?|places?|towns?|councils?|boroughs?|parts)\b/i,
  /\bwhere (?:else )?(?:is|are) there\b/i,
  /\b(?:mentioned|named|used) where\b/i,
  /\bwhere (?:else )?(?:is|are|does|do) .{0,60}\b(?:mentioned|named|used|come up|work)\b/i,
  /\bwhere (?:do|can) (?:we|you|i) find\b/i,
]

export function asksWhichPlaces({ question, places }: Understanding): boolean {
  return places.districts.length === 0 && whichPlaces.some((cue) => cue.test(question))
}

/** The statement that names the most districts says where a partner works; what else is known of it is whose work it is part of. */
export function placesLead({ library: { knowledge } }: Asked, partner: Partner): string {
  const districts = [...knowledge.districts.values()]
  const named = (say: string) => districts.filter(({ name }) => say.includes(name)).map(({ id }) => id)
  const [most, ...others] = [...partner.facts]
    .filter(({ say }) => named(say).length > 0)
    .sort((a, b) => named(b.say).length - named(a.say).length)
  const work = [...knowledge.priorities.values()].filter((priority) => priority.partners.includes(partner.id))
  const told = new Set(most ? named(most.say) : [])
  const more = [
    ...partner.districts,
    ...others.flatMap(({ say }) => named(say)),
    ...work.flatMap((priority) => districtsOf(knowledge, priority)),
  ]
  const rest = districts.filter(({ id }) => more.includes(id) && !told.has(id))
  const names = toList(rest.map(({ name }) => name))
  if (most && told.size > 1) return rest.length > 0 ? `${most.say} ${wording.alsoNamedIn(names)}` : most.say
  const all = pick(
    knowledge,
    'districts',
    districts.filter(({ id }) => told.has(id) || more.includes(id)).map(({ id }) => id),
  )
  return all.length > 0 ? wording.namedIn(partner.name, toList(all.map(({ name }) => name))) : wording.namedNowhere(partner.name)
}
