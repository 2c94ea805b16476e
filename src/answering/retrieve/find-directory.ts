/** Which offers and resources match: district, phase, cost and theme all count. */
import { directoryId, type Library } from '../../finding/library.ts'
import type { Offer, Resource } from '../../knowledge/knowledge.ts'
import { hasSunk, isOffered } from '../../knowledge/offer-state.ts'
import { asksTogether, hasSubject, subjectsOf } from '../subject.ts'
import { formsOf } from '../understand/find-forms.ts'
import type { Understanding } from '../understanding.ts'
import { asksMore, hasMore, isEnough, isSome, type Overlaps, toOverlaps } from './relevance.ts'

export type Directory = { offers: Offer[]; resources: Resource[] }

/** `priorities` are the ids of the matched ones: what belongs to them is shown with them. */
export function findDirectory(understanding: Understanding, priorities: readonly string[], library: Library, today: string): Directory {
  const evidence = gatherEvidence(understanding, priorities, library)
  const offers = select(listOffers(understanding, priorities, evidence, library), evidence, understanding).filter((offer) =>
    isOffered(offer, today),
  )
  return {
    // What nobody has confirmed for long comes after what is known to be right.
    offers: [...offers.filter((offer) => !hasSunk(offer, today)), ...offers.filter((offer) => hasSunk(offer, today))],
    resources: ofForm(select([...library.knowledge.resources.values()], evidence, understanding), understanding),
  }
}

/** A film is asked for: other forms are left out, if there is one; what is asked for by name stays, whatever it is called. */
function ofForm(resources: Resource[], { forms, named }: Understanding): Resource[] {
  // Whatever is written down is a document.
  if (forms.every((form) => form === 'document')) return resources
  const wanted = resources.filter(
    (resource) => named.resources.includes(resource.id) || formsOf(resource).some((form) => forms.includes(form)),
  )
  return wanted.length > 0 ? wanted : resources
}

type Evidence = {
  subjects: readonly string[]
  overlaps: Overlaps
  ranks: ReadonlyMap<string, number>
  priorities: ReadonlySet<string>
}

function gatherEvidence(understanding: Understanding, priorities: readonly string[], library: Library): Evidence {
  const { districts } = understanding.places
  return {
    overlaps: toOverlaps(library.directory.weigh, understanding),
    ranks: library.directory.rank(understanding.terms, districts.length > 0 ? districts : null),
    priorities: new Set(priorities),
    subjects: subjectsOf(understanding.themes, library),
  }
}

/** With thousands of offers only those of a theme, a priority or with the question's words are looked at. */
function listOffers(understanding: Understanding, priorities: readonly string[], { overlaps }: Evidence, library: Library): Offer[] {
  const { knowledge } = library
  const withWords = overlaps.enough.map((id) => id.replace('offers ', ''))
  const candidates = [
    ...[...understanding.named.offers, ...withWords].flatMap((id) => knowledge.offers.get(id) ?? []),
    ...understanding.themes.flatMap((theme) => library.offersOf.theme.get(theme) ?? []),
    ...understanding.named.partners.flatMap((partner) => library.offersOf.partner.get(partner) ?? []),
    ...priorities.flatMap((priority) => library.offersOf.priority.get(priority) ?? []),
  ]
  return [...new Set(candidates)]
}

function select<E extends Offer | Resource>(entries: readonly E[], evidence: Evidence, understanding: Understanding): E[] {
  return entries
    .filter((entry) => fits(entry, understanding))
    .map((entry) => ({ entry, score: score(entry, evidence, understanding) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry)
}

function score(entry: Offer | Resource, { overlaps, ranks, priorities, subjects }: Evidence, understanding: Understanding): number {
  const { named } = understanding
  const id = directoryId(entry)
  const overlap = overlaps.of(id)
  const isNamed = named[entry.kind].includes(entry.id)
  const partners = entry.partners.filter((id) => named.partners.includes(id)).length
  const shared = entry.themes.filter((theme) => subjects.includes(theme)).length
  const anything = subjects.length === 0 && !understanding.picked
  const linked = entry.priorities.some((id) => priorities.has(id)) && (anything || shared > 0 || isSome(overlap))
  // A theme alone does not make an offer the answer to a question that asks for something more particular.
  const wanted = asksTogether(understanding) ? subjects.length : 1
  const about = (linked || !asksMore(understanding) || isSome(overlap)) && shared >= wanted ? shared : 0
  const related = about > 0 || linked || isNamed || isSome(overlap) || !(hasSubject(understanding) || hasMore(understanding))
  const form =
    related &&
    (subjects.length === 0 || about > 0 || linked || isNamed) &&
    entry.kind === 'resources' &&
    formsOf(entry).some((each) => understanding.forms.includes(each))
      ? 15
      : 0
  const hasWords = isEnough(overlap, understanding) && (subjects.length === 0 || understanding.forms.length > 0)
  const words = hasWords || about > 0 || linked ? overlap.share * 12 : 0
  const total = (isNamed ? 40 : 0) + form + partners * 12 + about * 10 + (linked ? 6 : 0) + words
  // How lunr ranks them decides only between entries that fit equally well.
  return total === 0 ? 0 : total + (ranks.get(id) ?? 0)
}

export function fits(entry: Offer | Resource, { places, phases, ages, free, named }: Understanding): boolean {
  if (named[entry.kind].includes(entry.id)) return true
  const here = places.districts.length === 0 || entry.districts.length === 0 || entry.districts.some((id) => places.districts.includes(id))
  // A resource made for another phase may still be of use; an offer for another phase cannot be taken up.
  const phase =
    entry.kind === 'resources' || phases.length === 0 || entry.phases.length === 0 || entry.phases.some((each) => phases.includes(each))
  return here && phase && (entry.kind === 'resources' || (isForAges(entry, ages) && (!free || isFree(entry))))
}

function isFree({ cost }: Offer): boolean {
  return cost === 'free' || cost === 'funded'
}

function isForAges({ ages }: Offer, asked: Understanding['ages']): boolean {
  return !ages || !asked || ((ages.from ?? 0) <= asked.to && (ages.to ?? Infinity) >= asked.from)
}
