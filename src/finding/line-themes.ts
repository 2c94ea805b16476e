/** Which themes statements speak of, in whatever words. */
import type { NameTable } from './names.ts'

export function themesIn(words: readonly string[], names: NameTable): Set<string> {
  const themes = new Set<string>()
  for (let at = 0; at < words.length; at++)
    for (const length of names.lengthsFrom(words[at] ?? ''))
      for (const name of names.find(words.slice(at, at + length))) if (name.kind === 'theme') themes.add(name.id)
  return themes
}

/** Priority → themes whose words stand in one of its lines. */
export function themesMentioned(
  lines: ReadonlyMap<string, readonly { themes: ReadonlySet<string> }[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Array.from(lines, ([priority, own]) => [priority, new Set(own.flatMap(({ themes }) => [...themes]))]))
}
