/** Finds what a school can turn to: priorities, the offers and resources for them, and the officers who lead them. */
import { findDirectory, fits } from '../answering/retrieve/find-directory.ts'
import { type Ranked, rankPriorities } from '../answering/retrieve/find-priorities.ts'
import { matching } from '../answering/retrieve/match-priorities.ts'
import type { Contact, Offer, Priority, Resource } from '../knowledge/knowledge.ts'
import { currentLeads, districtsOf, localitiesOf, officersOf, pick } from '../knowledge/knowledge.ts'
import { isOffered } from '../knowledge/offer-state.ts'
import { findByWords } from './find-by-words.ts'
import { findEntry, type Scope } from './links.ts'
import { asksPlaceAlone, type SearchQuery } from './search-query.ts'
import { byLocality } from './tied.ts'

const enough = 0.6

/** `answering` are those with which the assistant would answer; they come first, before what only holds the words. */
export function findPriorities(query: SearchQuery, scope: Scope): { priorities: Priority[]; answering: Priority[] } {
  const { library } = scope
  const { districts, understanding } = query
  const here = (priority: Priority) =>
    districts.length === 0 || districtsOf(library.knowledge, priority).some((id) => districts.includes(id))
  if (asksPlaceAlone(query)) {
    const all = byLocality([...library.knowledge.priorities.values()].filter(here), scope)
    return { priorities: all, answering: all }
  }
  const ranked = rankPriorities(understanding, library)
  const answering = matching(ranked, understanding, districts.length > 0 ? districts : null, library).map(({ priority }) => priority)
  const holding = ranked.filter(isHolding).map(({ priority }) => priority)
  const named = query.named.priorities ?? []
  return {
    priorities: [...new Set([...answering, ...holding.filter((priority) => here(priority) || named.includes(priority.id))])],
    answering,
  }
}

function isHolding({ named, themes, touches, mentions, overlap }: Ranked): boolean {
  return named || themes.length + touches.length + mentions.length > 0 || overlap.share >= enough
}

export type Listed = { offers: Offer[]; resources: Resource[] }

/** What the assistant would answer with comes before what only holds the words. Of what is over, only what is named. */
export function findListed(query: SearchQuery, priorities: readonly Priority[], scope: Scope): Listed {
  const { library, today } = scope
  const understanding = { ...query.understanding, places: { ...query.understanding.places, districts: query.districts } }
  const ids = priorities.map(({ id }) => id)
  const answered = findDirectory(understanding, ids, library, today)
  const named = (query.named.offers ?? []).flatMap((id) => findEntry('offers', id, library) ?? [])
  const holding = asksPlaceAlone(query) ? inPlace(query, scope) : byWords(query, scope)
  const more = holding.filter((entry) => fits(entry, understanding) && (entry.kind === 'resources' || isOffered(entry, today)))
  return {
    offers: [...new Set([...named, ...answered.offers, ...more.filter((entry) => entry.kind === 'offers')])],
    resources: [...new Set([...answered.resources, ...more.filter((entry) => entry.kind === 'resources')])],
  }
}

/** All that says where it is and reaches the place. */
function inPlace({ districts }: SearchQuery, { library }: Scope): (Offer | Resource)[] {
  const { offers, resources } = library.knowledge
  return [...offers.values(), ...resources.values()].filter((entry) => entry.districts.some((id) => districts.includes(id)))
}

/** Entries that hold every word, the best first. */
function byWords({ words, understanding, districts }: SearchQuery, { library }: Scope): (Offer | Resource)[] {
  const { knowledge, directory } = library
  if (words.length === 0) return []
  const all = words.reduce((sum, { weight }) => sum + weight, 0)
  const ids = directory.weigh(words).atLeast(all * 0.999)
  if (ids.length === 0) return []
  const ranks = directory.rank(understanding.terms, districts.length > 0 ? districts : null)
  // Few are ranked of thousands: those are put first, and the others stay in the order of their files.
  const first = ids.filter((key) => ranks.has(key)).sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0))
  const others = ids.filter((key) => !ranks.has(key))
  return [...first, ...others].flatMap((key): (Offer | Resource)[] => {
    const [kind, id = ''] = key.split(' ')
    return pick(knowledge, kind === 'offers' ? 'offers' : 'resources', [id])
  })
}

/** Who is named, leads the work found or looks after the place. While the place is in doubt, only who is named. */
export function findContacts(query: SearchQuery, priorities: readonly Priority[], scope: Scope): Contact[] {
  const { unclear, unknown } = query.understanding.places
  const named = findByWords('contacts', query, scope)
  if (unclear.length + unknown.length > 0) return named.filter(({ id }) => query.named.contacts?.includes(id))
  const { knowledge } = scope.library
  const posts = [
    ...priorities.flatMap((priority) => currentLeads(knowledge, priority, scope.today)),
    ...localitiesOf(knowledge, query.districts).flatMap(({ id }) => officersOf(knowledge, id, scope.today)),
  ]
  return [...new Set([...named, ...posts.map(({ contact }) => contact)])]
}
