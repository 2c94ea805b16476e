/** Whether a question names anything that we could know about. */
import type { Library } from '../finding/library.ts'
import type { Priority } from '../knowledge/knowledge.ts'
import type { Understanding } from './understanding.ts'

/** An acronym alone (“EPO”) is a subject only when it stands for a theme or a partner, which are named then. */
export function hasTopic({ themes, hints, named }: Understanding): boolean {
  const { terms, ...others } = named
  return themes.length > 0 || hints.length > 0 || Object.values(others).some((ids) => ids.length > 0)
}

/** Words that only lean towards a theme do not make a question one of ours. */
export function hasSubject(understanding: Understanding): boolean {
  return hasTopic({ ...understanding, hints: [] })
}

/** “Bereavement counselling” is one subject of two themes; “sleep and vaping” are two. */
export function asksTogether({ question }: Understanding): boolean {
  return !/\b(?:and|plus|also|or|both)\b|[,&+/;]/i.test(question)
}

/** Its own subject, not what it deals with in passing. */
export function isOn({ themes }: Pick<Priority, 'themes'>, subjects: readonly string[]): boolean {
  return themes.some((theme) => subjects.includes(theme))
}

/** An audience is a subject only where nothing else is. */
export function subjectsOf(themes: readonly string[], { knowledge }: Library): readonly string[] {
  const subjects = themes.filter((id) => knowledge.themes.get(id)?.audience !== true)
  return subjects.length > 0 ? subjects : themes
}
