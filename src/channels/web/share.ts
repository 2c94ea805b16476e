/** A link to the entries of an answer. It holds their ids and nothing of the question. */
import type { EntryRef } from '../../browsing/paths.ts'
import { toShareList } from '../../browsing/view-shared.ts'
import type { Part, Reply } from '../../reply.ts'

/** Null when the answer names no entry. */
export function toSharePath({ parts, more }: Reply): string | null {
  const refs = [...parts, ...more].flatMap(toRefs)
  return refs.length > 0 ? `/entries?${new URLSearchParams({ refs: toShareList(refs) })}` : null
}

function toRefs(part: Part): EntryRef[] {
  switch (part.kind) {
    case 'priority':
      return [{ kind: 'priorities', id: part.id }]
    case 'elsewhere':
      return part.cards.map(({ id }) => ({ kind: 'priorities', id }))
    case 'contact':
      return [{ kind: 'contacts', id: part.id }]
    case 'offer':
      return [{ kind: 'offers', id: part.id }]
    case 'resource':
      return [{ kind: 'resources', id: part.id }]
    case 'partners':
      return part.cards.map(({ id }) => ({ kind: 'partners', id }))
    case 'term':
      return [{ kind: 'terms', id: part.id }]
    case 'text':
    case 'phrased':
    case 'warning':
    case 'choices':
    case 'statements':
    case 'draft':
      return []
  }
}
