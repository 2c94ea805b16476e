/** The words people use for the five sections. */
import type { Section } from '../knowledge/sections.ts'

/** A pattern without groups, to be put into others. */
export const sectionPattern =
  '(?:the )?(?:intended outcomes?|outcomes?|aims?|activity(?: last (?:period|term))?|activities|done|last (?:period|term)|happened|planned(?: activity)?(?: next (?:period|term))?|plans?|next(?: (?:period|term|steps?))?|to ?do|impacts?(?: so far)?|results?|difference|exit(?: strategy)?)(?: section| part| bit)?'

const cues: readonly [Section, RegExp][] = [
  ['impactSoFar', /impact|result|difference/],
  ['exitStrategy', /exit/],
  ['plannedNextPeriod', /plan|next|to ?do/],
  ['intendedOutcomes', /outcome|aim/],
  ['activityLastPeriod', /activit|done|last|happened/],
]

export function readSectionName(said: string): Section | null {
  return cues.find(([, words]) => words.test(said.toLowerCase()))?.[0] ?? null
}
