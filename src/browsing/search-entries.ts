/** What the search page shows: every entry that fits some words, by kind, best first. */
import { toReading } from '../answering/compose/reading.ts'
import { isOutside } from '../answering/retrieve.ts'
import type { Library } from '../finding/library.ts'
import type { Entry } from '../knowledge/kinds.ts'
import { pageWording } from '../wording.ts'
import { findByWords } from './find-by-words.ts'
import { findContacts, findListed, findPriorities } from './find-work.ts'
import { mostLinks, type Scope, toGroup } from './links.ts'
import { pageOf } from './pages.ts'
import { listPathOf, type PageKind } from './paths.ts'
import { asksPlaceAlone, isEmptySearch, placeNote, readSearch, type SearchQuery } from './search-query.ts'
import type { SearchView } from './shapes.ts'

const longest = 300

/**
 * `text` is shown again as it is: the caller has personal details masked before, and gives the safety card instead where
 * `showsRisk` says so. `today` is a calendar day.
 */
export function searchEntries(text: string, library: Library, today: string): SearchView {
  const said = text.slice(0, longest).toWellFormed().trim()
  const query = readSearch(said, library)
  const nothing = { text: said, reading: '', corrections: [], note: pageWording.emptySearch, total: 0, groups: [] }
  if (isEmptySearch(query)) return nothing
  const { understanding } = query
  const groups = isOutside(understanding) ? [] : toGroups(query, { library, today })
  const note = placeNote(query, library)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return {
    text: said,
    reading: toReading(understanding, library.knowledge),
    corrections: understanding.corrections,
    note: note ?? (total === 0 ? pageWording.nothingFits(said) : null),
    total,
    groups,
  }
}

function toGroups(query: SearchQuery, scope: Scope): SearchView['groups'] {
  const found = findAll(query, scope)
  return (Object.keys(found) as PageKind[])
    .map((kind) => {
      const grouped = { heading: pageOf(kind).plural, entries: found[kind], more: moreOf(kind, query), most: mostLinks }
      return { ...toGroup(grouped, scope), kind }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => Number(isThingNamed(b.kind, query)) - Number(isThingNamed(a.kind, query)))
}

/** In the order in which they are shown. */
function findAll(query: SearchQuery, scope: Scope): Record<PageKind, readonly Entry<PageKind>[]> {
  const { priorities, answering } = findPriorities(query, scope)
  const { offers, resources } = findListed(query, answering, scope)
  return {
    priorities,
    contacts: findContacts(query, answering, scope),
    offers,
    resources,
    partners: findByWords('partners', query, scope),
    themes: findByWords('themes', query, scope),
    localities: findByWords('localities', query, scope),
    districts: findByWords('districts', query, scope),
    terms: findByWords('terms', query, scope),
    sources: findByWords('sources', query, scope),
  }
}

const things: readonly PageKind[] = ['priorities', 'contacts', 'offers', 'resources', 'partners']

/** What is asked for by its name is shown before what only has to do with it. */
function isThingNamed(kind: PageKind, { named }: SearchQuery): boolean {
  return things.includes(kind) && (named[kind]?.length ?? 0) > 0
}

/** The list filtered alike, where the search asks no more than a list can be filtered by. */
function moreOf(kind: PageKind, query: SearchQuery): string | null {
  const { districts, subjects, words } = query
  const { filters } = pageOf(kind).list
  const byTheme = subjects.length === 1 && words.every(({ named }) => named)
  if (districts.length > 1 || !(byTheme || asksPlaceAlone(query))) return null
  if ((districts.length > 0 && !filters.district) || (byTheme && !filters.theme)) return null
  return listPathOf(kind, { district: districts[0], theme: byTheme ? subjects[0] : undefined })
}
