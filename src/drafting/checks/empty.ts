/** Sections with nothing in them, and plans of the last report that nobody has answered. */
import type { CheckRule } from '../check.ts'
import { checkWording } from '../check-wording.ts'
import { emptySectionsOf } from '../draft-lines.ts'

export const checkEmpty: CheckRule = ({ draft, last }) => {
  const waiting = draft.lines.filter(({ place }) => place === 'carried').length
  const empty = emptySectionsOf(draft.lines).map((section) => ({
    key: `empty ${section}`,
    about: { section },
    serious: false,
    says: checkWording.empty(section, last?.sections[section].length ?? 0),
  }))
  if (waiting === 0) return empty
  return [{ key: `waiting ${waiting}`, about: { waiting }, serious: false, says: checkWording.waiting(waiting) }, ...empty]
}
