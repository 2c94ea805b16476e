/** What a question is about, in words that fit into a sentence. */
import { type Knowledge, pick } from '../../knowledge/knowledge.ts'
import type { Understanding } from '../understanding.ts'
import { toList } from './words-of.ts'

export function toTopic({ themes, hints, named, focus }: Understanding, knowledge: Knowledge): string {
  const subjects = pick(knowledge, 'themes', themesAsked({ themes, hints })).map((theme) => theme.name)
  if (subjects.length > 0) return toList(subjects.map(lowerFirst))
  const names = [
    ...pick(knowledge, 'partners', named.partners).map((partner) => partner.name),
    ...pick(knowledge, 'resources', named.resources).map((resource) => resource.title),
    ...pick(knowledge, 'offers', named.offers).map((offer) => offer.title),
    ...pick(knowledge, 'priorities', [...named.priorities, ...focus]).map((priority) => `“${priority.shortTitle}”`),
  ]
  return toList(names.slice(0, 3))
}

/** Those named, or else those that the question only leans towards. */
export function themesAsked({ themes, hints }: Pick<Understanding, 'themes' | 'hints'>): readonly string[] {
  return themes.length > 0 ? themes : hints.slice(0, 2)
}

function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !/^English\b/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name
}
