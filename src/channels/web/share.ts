/** A link to the entries of an answer. It holds their ids and nothing of the question. */
import type { Part, Reply } from '../../reply.ts'

/** Null when the answer names no entry. */
export function toSharePath({ parts, more }: Reply): string | null {
  const refs = [...new Set([...parts, ...more].flatMap(toRefs))]
  return refs.length > 0 ? `/entries?refs=${refs.join(',')}` : null
}

function toRefs(part: Part): string[] {
  switch (part.kind) {
    case 'priority':
      return [`priorities/${part.id}`]
    case 'elsewhere':
      return part.cards.map(({ id }) => `priorities/${id}`)
    case 'contact':
      return [`contacts/${part.id}`]
    case 'offer':
      return [`offers/${part.id}`]
    case 'resource':
      return [`resources/${part.id}`]
    case 'partners':
      return part.cards.map(({ id }) => `partners/${id}`)
    case 'term':
      return [`glossary/${part.id}`]
    case 'text':
    case 'warning':
    case 'choices':
    case 'statements':
      return []
  }
}
