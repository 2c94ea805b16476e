/** Words that each only lean towards a subject show it together: “parents” and “year 6” mean the move to high school. */
import type { Library } from '../../finding/library.ts'
import { districtsOf, type Priority } from '../../knowledge/knowledge.ts'
import { subjectsOf } from '../subject.ts'
import { unique } from '../unique.ts'
import type { Reading } from './find-mentions.ts'
import type { FoundNames } from './find-named.ts'

/** Where nothing is named outright in a question about a place, the themes that several of its words lean towards count as named. */
export function leanTogether(found: FoundNames, reading: Reading, districts: readonly string[], library: Library): FoundNames {
  const { contacts, terms, ...others } = found.named
  if (found.hints.length === 0 || found.themes.length > 0 || districts.length === 0) return found
  if (Object.values(others).some((ids) => ids.length > 0)) return found
  const themes = themesTogether(found.hints, reading, districts, library)
  return { ...found, themes, hints: found.hints.filter((id) => !themes.includes(id)) }
}

/** Those of the local work that most of these words lean towards; without any, of work elsewhere that is about several of the themes. */
function themesTogether(hints: readonly string[], { mentions }: Reading, districts: readonly string[], library: Library): string[] {
  const leaning = mentions.map(({ said, names }) => ({ said, themes: names.filter(({ kind }) => kind === 'hint').map(({ id }) => id) }))
  const count = ({ themes, touches }: Priority) =>
    unique(leaning.filter((each) => each.themes.some((id) => [...themes, ...touches].includes(id))).map((each) => each.said)).length
  const shared = ({ themes }: Priority) => hints.filter((id) => themes.includes(id))
  const about = [...library.knowledge.priorities.values()].filter(
    (priority) => count(priority) > 1 && subjectsOf(hints, library).some((id) => priority.themes.includes(id)),
  )
  const local = about.filter((priority) => districtsOf(library.knowledge, priority).some((id) => districts.includes(id)))
  const chosen = local.length > 0 ? local : about.filter((priority) => shared(priority).length > 1)
  const most = Math.max(0, ...chosen.map(count))
  return unique(chosen.filter((priority) => count(priority) === most).flatMap(shared))
}
