/** Which themes a statement speaks of, in whatever words. */
import { toWords } from '../knowledge/words.ts'
import type { Line } from './lines.ts'
import type { NameTable } from './names.ts'

/** Priority → themes whose words stand in one of its lines. */
export function themesMentioned(
  lines: readonly Line[],
  lineThemes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const mentioned = new Map<string, Set<string>>()
  for (const line of lines) {
    if (line.of.kind !== 'priorities') continue
    const themes = mentioned.get(line.of.id) ?? new Set()
    mentioned.set(line.of.id, themes)
    for (const theme of lineThemes.get(line.id) ?? []) themes.add(theme)
  }
  return mentioned
}

export function themesIn(text: string, names: NameTable): Set<string> {
  const themes = new Set<string>()
  const words = toWords(text).map((word) => word.text)
  for (let at = 0; at < words.length; at++)
    for (const length of names.lengthsFrom(words[at] ?? ''))
      for (const name of names.find(words.slice(at, at + length))) if (name.kind === 'theme') themes.add(name.id)
  return themes
}
