/** The small county, browsed. */
import { listEntries } from '../../src/browsing/list-entries.ts'
import type { PageKind } from '../../src/browsing/paths.ts'
import type { EntryView, ListQuery } from '../../src/browsing/shapes.ts'
import { viewEntry } from '../../src/browsing/view-entry.ts'
import type { Library } from '../../src/finding/library.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { today, toLibrary } from './assistant.ts'
import { smallCounty, toKnowledge } from './county.ts'

export async function countyLibrary(files: KnowledgeFile[] = [], day = today): Promise<Library> {
  return toLibrary(toKnowledge(smallCounty(...files), day))
}

/** The page of an entry of the small county with these files added; throws where there is none. */
export async function viewOf(kind: PageKind, id: string, files: KnowledgeFile[] = [], day = today): Promise<EntryView> {
  const view = viewEntry({ kind, id }, await countyLibrary(files, day), day)
  if (!view) throw new Error(`There is no page for ${kind}/${id}`)
  return view
}

export async function listOf(kind: PageKind, query: ListQuery, files: KnowledgeFile[] = []) {
  return listEntries({ kind, query }, await countyLibrary(files), today)
}

/** A fact by its label, as it reads: its words, the titles it links to, or its address. */
export function factOf({ facts }: EntryView, label: string): string | undefined {
  const fact = facts.find((each) => each.label === label)
  return fact && [fact.text, ...fact.links.map(({ title }) => title), fact.url].filter(Boolean).join(', ')
}

export function groupOf({ related }: EntryView, heading: string): string[] {
  return related.find((group) => group.heading === heading)?.links.map(({ id }) => id) ?? []
}
