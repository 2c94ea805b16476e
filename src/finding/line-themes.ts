/** Which themes statements speak of, in whatever words. */
import type { Name } from './listed-names.ts'
import type { NameTable } from './names.ts'

export function themesIn(words: readonly string[], names: NameTable): Set<string> {
  const themes = new Set<string>()
  for (let at = 0; at < words.length; at++)
    for (const length of names.lengthsFrom(words[at] ?? ''))
      for (const name of names.find(words.slice(at, at + length))) if (name.kind === 'theme') themes.add(name.id)
  return themes
}

/** Priority → themes whose words stand in one of its lines, and those of the place’s own partners named there: a pupil referral unit stands for alternative provision. */
export function themesMentioned(
  lines: ReadonlyMap<string, readonly { themes: ReadonlySet<string>; names: readonly Name[] }[]>,
  partners: ReadonlyMap<string, { themes: readonly string[]; districts: readonly string[] }>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const themesOf = ({ kind, id }: Name) => {
    const partner = kind === 'partner' ? partners.get(id) : undefined
    return partner && partner.districts.length > 0 ? partner.themes : []
  }
  return new Map(
    Array.from(lines, ([priority, own]) => [
      priority,
      new Set(own.flatMap(({ themes, names }) => [...themes, ...names.flatMap(themesOf)])),
    ]),
  )
}
