/** The entries of a share link. */
import type { Library } from '../finding/library.ts'
import { pageWording } from '../wording.ts'
import { linksTo } from './links.ts'
import { type EntryRef, findRef, pathOf } from './paths.ts'
import type { SharedView } from './shapes.ts'

const mostShared = 60

/** `priorities/west-lancashire-eet,contacts/claire-fox`: what a share link carries, and `viewEntries` reads. */
export function toShareList(refs: readonly EntryRef[]): string {
  return refs
    .slice(0, mostShared)
    .map(({ kind, id }) => pathOf(kind, id).slice(1))
    .join(',')
}

/** Entries in the order of the link, each once; what is gone or misspelt is counted and told. */
export function viewEntries(shared: string, library: Library, today: string): SharedView {
  const paths = [...new Set(shared.split(/[,\s]+/, mostShared * 2).filter(Boolean))]
  const found = paths.slice(0, mostShared).map((path) => {
    const ref = findRef(path)
    return ref ? linksTo(ref.kind, [ref.id], { library, today }) : []
  })
  const unknown = found.filter((links) => links.length === 0).length
  return {
    entries: found.flat(),
    unknown,
    warnings: [
      ...(unknown > 0 ? [pageWording.unknownShared(unknown)] : []),
      ...(paths.length > mostShared ? [pageWording.tooManyShared(mostShared)] : []),
    ],
  }
}
