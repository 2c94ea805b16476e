/** The page of one entry, whatever its kind. */
import type { Library } from '../finding/library.ts'
import type { Entry } from '../knowledge/kinds.ts'
import { findEntry, type Scope, titleOf } from './links.ts'
import { isFilled, type Page, toSource } from './page.ts'
import { pageOf } from './pages.ts'
import { type EntryRef, listPathOf, type PageKind, pathOf } from './paths.ts'
import type { EntryView, Source } from './shapes.ts'

/** Null: there is no such entry, or nobody is to see it yet. `today` is a calendar day. */
export function viewEntry({ kind, id }: EntryRef, library: Library, today: string): EntryView | null {
  const entry = findEntry(kind, id, library)
  return entry === null ? null : toView(entry, pageOf(entry.kind), { library, today })
}

function toView(entry: Entry<PageKind>, page: Page<PageKind>, scope: Scope): EntryView {
  const { kind, id } = entry
  return {
    kind,
    id,
    path: pathOf(kind, id),
    list: { title: page.plural, path: listPathOf(kind) },
    title: titleOf(kind, entry),
    also: [...(page.also?.(entry) ?? [])],
    summary: page.summary?.(entry, scope) || null,
    facts: page.facts(entry, scope).filter(isFilled),
    statements: page.statements?.(entry, scope) ?? [],
    warnings: (page.warnings?.(entry, scope) ?? []).filter((warning) => warning !== null),
    sources: sourcesOf(entry, page, scope),
    checked: 'checked' in entry ? entry.checked : entry.read,
    history: page.history?.(entry, scope) ?? [],
    related: page.related(entry, scope).filter(({ total }) => total > 0),
  }
}

function sourcesOf(entry: Entry<PageKind>, page: Page<PageKind>, scope: Scope): Source[] {
  const cited = page.sources?.(entry, scope) ?? ('source' in entry ? [entry] : [])
  // Where exactly each statement stands is said beside it: here every source comes once, in the words of the entry itself.
  return [...Map.groupBy(cited, ({ source }) => source).values()].flatMap(([first]) =>
    first ? toSource(scope.library.knowledge, first) : [],
  )
}
