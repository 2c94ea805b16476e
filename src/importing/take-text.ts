/** What the text below each label becomes. */
import type { DraftBlock, DraftPriority } from './draft-block.ts'
import { isSection, readStatus } from './label-lines.ts'
import type { LabelKind } from './labels.ts'
import { readOfficers } from './read-officers.ts'
import { isOnlyPeriod, readPeriod } from './read-period.ts'
import { type Known, readLocality } from './read-places.ts'

/** What is being read: the text below a label, a priority's title, or nothing that is wanted. */
export type Target = LabelKind | 'title' | 'none'

/** False: nothing takes it up, so that the line is left over. */
export function takeText(block: DraftBlock, target: Target, { fed, known }: { fed: Fed; known: Known }): boolean {
  if (!isSection(target)) return takers[target](block, fed, known)
  block.priorities.at(-1)?.sections[target].push(fed.text)
  return true
}

export type Fed = { text: string; line: number }

/** What each label does with the text below it. False: nothing, so that the line is left over. */
const takers: Record<Exclude<Target, keyof DraftPriority['sections']>, (block: DraftBlock, fed: Fed, known: Known) => boolean> = {
  none: () => false,
  officers: (block, { text, line }, { knowledge }) => {
    const officers = readOfficers(text, line, knowledge)
    if (officers) block.officers.push(...officers)
    return officers !== null
  },
  period: (block, { text, line }) => {
    if (block.period) return false
    block.periodSaid ??= { text, line }
    block.period = readPeriod(text)
    return isOnlyPeriod(text)
  },
  locality: (block, { text }, known) => {
    if (block.locality) return false
    block.locality = readLocality(text, known)
    return block.locality !== null
  },
  status: (block, { text }) => {
    const priority = block.priorities.at(-1)
    if (!priority || priority.status) return false
    priority.status = readStatus(text)
    return priority.status !== null
  },
  priority: () => false,
  title: (block, { text }) => {
    const priority = block.priorities.at(-1)
    if (priority?.title === '') priority.title = text
    else priority?.about.push(text)
    return priority !== undefined
  },
}
