/** The list of one kind of entry: filtered, counted and cut into pages. */
import type { Library } from '../finding/library.ts'
import type { Entry } from '../knowledge/kinds.ts'
import { pageWording } from '../wording.ts'
import { applyFilters, type Chosen, readFilters } from './filters.ts'
import { type Scope, toLink } from './links.ts'
import type { Page } from './page.ts'
import { pageOf } from './pages.ts'
import { listPathOf, type PageKind } from './paths.ts'
import type { ListQuery, ListView } from './shapes.ts'

const pageSize = 50

/** Never fails: what the query asks for and nobody knows is left out and told. `today` is a calendar day. */
export function listEntries({ kind, query }: { kind: PageKind; query: ListQuery }, library: Library, today: string): ListView {
  const scope = { library, today }
  const page = pageOf(kind)
  const { chosen, warnings } = readFilters({ page, query }, scope)
  const { kept, filters, notes } = applyFilters({ kind, page, chosen, entries: listed(kind, page, scope) }, scope)
  const pages = Math.max(1, Math.ceil(kept.length / pageSize))
  const { number, warning } = readPageNumber(query.page, pages)
  const pathOfPage = (at: number) => (at < 1 || at > pages ? null : toPath(kind, chosen, at))
  return {
    kind,
    title: page.plural,
    path: toPath(kind, chosen, number),
    filters,
    warnings: warning === null ? warnings : [...warnings, warning],
    notes,
    total: kept.length,
    page: number,
    pages,
    previous: pathOfPage(number - 1),
    next: pathOfPage(number + 1),
    entries: sorted(kept, page, scope)
      .slice((number - 1) * pageSize, number * pageSize)
      .map((entry) => toLink(kind, entry, scope)),
  }
}

function listed<K extends PageKind>(kind: K, { list }: Page<K>, scope: Scope): Entry<K>[] {
  const entries = [...scope.library.knowledge[kind].values()] as Entry<K>[]
  return list.shows ? entries.filter((entry) => list.shows?.(entry, scope)) : entries
}

/** By words worked out once for each entry: there may be thousands. */
function sorted<K extends PageKind>(entries: readonly Entry<K>[], { list }: Page<K>, scope: Scope): Entry<K>[] {
  return entries
    .map((entry) => ({ entry, order: list.order(entry, scope) }))
    .sort((a, b) => (a.order === b.order ? (a.entry.id < b.entry.id ? -1 : 1) : a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry)
}

/** A page beyond the last is the last. */
function readPageNumber(asked: string | undefined, pages: number): { number: number; warning: string | null } {
  if (asked === undefined || asked === '') return { number: 1, warning: null }
  const wanted = /^\d{1,9}$/.test(asked) ? Number(asked) : 1
  const number = Math.min(Math.max(wanted, 1), pages)
  return { number, warning: String(number) === asked ? null : pageWording.noSuchPage(asked.slice(0, 40), number) }
}

function toPath(kind: PageKind, chosen: Chosen, page: number): string {
  return listPathOf(kind, { ...chosen, page: page === 1 ? null : page })
}
