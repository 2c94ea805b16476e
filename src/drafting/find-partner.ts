/** The partner that a name means: “the Careers Hub”. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'

export function findPartner(said: string, { partners }: Knowledge): string | null {
  const phrase = toPhrase(said).replace(/^the /, '')
  const found = [...partners.values()].find(({ name, aliases }) =>
    [name, ...aliases].some((each) => toPhrase(each).replace(/^the /, '') === phrase),
  )
  return found?.id ?? null
}
