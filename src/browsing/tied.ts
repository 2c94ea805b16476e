/** Which offers, resources and priorities belong on the page of a place, a theme or a partner. */
import { districtsOf, type Knowledge, type Offer, type Priority, type Resource } from '../knowledge/knowledge.ts'
import { isOffered } from '../knowledge/offer-state.ts'
import { type Scope, toGroup } from './links.ts'
import { toOrder } from './page.ts'
import { listPathOf, type PageKind } from './paths.ts'
import type { LinkGroup } from './shapes.ts'

export function openOffers(offers: Iterable<Offer> | undefined, { today }: Scope): Offer[] {
  return [...(offers ?? [])].filter((offer) => isOffered(offer, today))
}

/** Open ones first, the others apart. */
export function priorityGroups(priorities: readonly Priority[], scope: Scope): LinkGroup[] {
  return [
    toGroup({ heading: 'Open priorities', entries: priorities.filter(({ status }) => status === 'open') }, scope),
    toGroup({ heading: 'Priorities closed or handed over', entries: priorities.filter(({ status }) => status !== 'open') }, scope),
  ]
}

/** Offers and resources that reach a place: its own first, then those for the whole county. */
export function servingGroups(districts: readonly string[], scope: Scope): LinkGroup[] {
  const { knowledge } = scope.library
  const more = (kind: PageKind) => (districts.length === 1 ? listPathOf(kind, { district: districts[0] }) : null)
  const reaching = <E extends Offer | Resource>(entries: Iterable<E>, own: boolean) =>
    [...entries].filter((entry) => (own ? entry.districts.some((id) => districts.includes(id)) : entry.districts.length === 0))
  const offers = openOffers(knowledge.offers.values(), scope)
  const resources = [...knowledge.resources.values()]
  return [
    toGroup({ heading: 'Offers here', entries: reaching(offers, true), more: more('offers') }, scope),
    toGroup({ heading: 'Offers for the whole county', entries: reaching(offers, false), more: more('offers') }, scope),
    toGroup({ heading: 'Resources here', entries: reaching(resources, true), more: more('resources') }, scope),
    toGroup({ heading: 'Resources for the whole county', entries: reaching(resources, false), more: more('resources') }, scope),
  ]
}

export function prioritiesIn(districts: readonly string[], { library }: Scope): Priority[] {
  return [...library.knowledge.priorities.values()].filter((priority) =>
    districtsOf(library.knowledge, priority).some((id) => districts.includes(id)),
  )
}

/** In the order of their localities’ names, open ones first. */
export function byLocality(priorities: readonly Priority[], { library }: Scope): Priority[] {
  const keys = new Map(priorities.map((priority) => [priority.id, localityOrder(priority, library.knowledge)]))
  return priorities.toSorted((a, b) => ((keys.get(a.id) ?? '') < (keys.get(b.id) ?? '') ? -1 : 1))
}

export function localityOrder({ locality, status, title }: Priority, knowledge: Knowledge): string {
  return toOrder(knowledge.localities.get(locality)?.name ?? '', status === 'open' ? '1' : '2', title)
}
