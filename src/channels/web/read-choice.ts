/** Reads a choice of districts, themes and phases from an address or a form. */
import type { Choice } from '../../digest/choice.ts'
import { type Phase, phases } from '../../knowledge/fields.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { digestWords } from './digest-page-wording.ts'

type Values = Readonly<Record<string, readonly string[]>>

/** What is not known is left out. */
export function readChoice(values: Values, { districts, themes }: Knowledge): Choice {
  const known = (name: string, all: { has(id: string): boolean }) => [...new Set(values[name] ?? [])].filter((id) => all.has(id))
  return {
    districts: known('district', districts),
    themes: known('theme', themes),
    phases: known('phase', new Set(phases)) as Phase[],
    without: known('without', themes),
  }
}

/** What an address asks for that is not there, as a sentence; null when all is. */
export function findUnknown(values: Values, knowledge: Knowledge): string | null {
  const kinds = { district: knowledge.districts, theme: knowledge.themes } as const
  for (const [name, all] of Object.entries(kinds))
    for (const id of values[name] ?? []) if (id !== '' && !all.has(id)) return digestWords.noSuchPlace(name, id.slice(0, 60))
  return null
}

/** A form’s fields, each as a list of what was chosen. */
export function toValues(form: Record<string, unknown>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, [value].flat().filter((each): each is string => typeof each === 'string')]),
  )
}
