/** Which partners, people, offers and documents a statement names. */
import type { Word } from '../knowledge/words.ts'
import type { Name, NameKind } from './listed-names.ts'
import { type Mention, matchNames } from './match-names.ts'
import type { NameTable } from './names.ts'

const kinds: ReadonlySet<NameKind> = new Set(['partner', 'contact', 'offer', 'resource', 'priority'])

/** The names in a statement; “the hope is that …” names no Hope School. */
export function namesIn(words: readonly Word[], names: NameTable): Name[] {
  return matchNames(words, names).flatMap((mention) =>
    mention.names.filter((name) => kinds.has(name.kind) && name.part === undefined && (name.noun === true || hasCapital(mention, words))),
  )
}

function hasCapital({ start, end }: Mention, words: readonly Word[]): boolean {
  return words.slice(start, end).some((word) => word.capital)
}
