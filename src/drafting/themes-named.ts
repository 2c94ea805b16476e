/** Which themes a text names. */
import type { Library } from '../finding/library.ts'
import { matchNames } from '../finding/match-names.ts'
import { toWords } from '../knowledge/words.ts'

export function themesNamed(text: string, { names, knowledge }: Library): string[] {
  const found = matchNames(toWords(text), names).flatMap((mention) => mention.names)
  const themes = found.flatMap(({ kind, id }) =>
    kind === 'theme' || kind === 'hint' ? [id] : kind === 'term' ? (knowledge.terms.get(id)?.theme ?? []) : [],
  )
  return [...new Set(themes)]
}
