/** What somebody wants in their digest. */
import { z } from 'zod'
import { Id, phases } from '../knowledge/fields.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import type { News } from './news.ts'

/** An empty list of districts, themes or phases means all of them. `without`: themes they want nothing of. */
export const Choice = z.object({
  districts: z.array(Id),
  themes: z.array(Id),
  phases: z.array(z.enum(phases)),
  without: z.array(Id),
})
export type Choice = z.infer<typeof Choice>

export const everything: Choice = { districts: [], themes: [], phases: [], without: [] }

/** News that says nothing of districts or phases is for all of them. */
export function isWanted(news: News, choice: Choice): boolean {
  const fits = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || has.length === 0 || has.some((id) => wanted.includes(id))
  const wantedThemes = news.themes.filter((id) => !choice.without.includes(id))
  const onTheme = choice.themes.length === 0 || wantedThemes.some((id) => choice.themes.includes(id))
  return (
    fits(choice.districts, news.districts) &&
    fits(choice.phases, news.phases) &&
    onTheme &&
    (wantedThemes.length > 0 || news.themes.length === 0)
  )
}

/** Without a theme. It may leave no theme at all that was asked for: then null, as nothing would be sent. */
export function withoutTheme(choice: Choice, theme: string): Choice | null {
  if (choice.themes.length === 0) return { ...choice, without: [...new Set([...choice.without, theme])] }
  const themes = choice.themes.filter((id) => id !== theme)
  return themes.length === 0 ? null : { ...choice, themes }
}

/** Without what the knowledge does not have any more, so that a renamed district silences nobody’s whole digest. */
export function settleChoice(choice: Choice, knowledge: Knowledge): Choice {
  const known = (kind: 'districts' | 'themes', ids: readonly string[]) => pick(knowledge, kind, ids).map(({ id }) => id)
  return {
    ...choice,
    districts: known('districts', choice.districts),
    themes: known('themes', choice.themes),
    without: known('themes', choice.without),
  }
}
