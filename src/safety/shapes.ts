/** Finds the details of a person that can be told by their shape. */
import type { PersonalDetail, Span } from './mask.ts'

/** What a detail looks like; the group called `it` is what must go. */
export type Shape = { detail: PersonalDetail; shape: RegExp; isOne?: (found: string) => boolean }

export function findShapes(text: string, shapes: readonly Shape[]): Span[] {
  return shapes.flatMap(({ detail, shape, isOne }) =>
    Array.from(text.matchAll(shape)).flatMap((match) => {
      const [from, to] = match.indices?.groups?.it ?? [0, 0]
      return isOne && !isOne(text.slice(from, to)) ? [] : [{ detail, from, to }]
    }),
  )
}
