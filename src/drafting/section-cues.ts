/** What leans a statement towards a section of the report: tense, verbs, who does it, and set phrases. Weights add up; the heaviest section is taken. */
import type { Section } from '../knowledge/sections.ts'
import { activityCues } from './cues/activity.ts'
import type { Cue } from './cues/cue.ts'
import { exitCues } from './cues/exit.ts'
import { impactCues } from './cues/impact.ts'
import { outcomesCues } from './cues/outcomes.ts'
import { plannedCues } from './cues/planned.ts'

export const sectionCues: Record<Section, readonly Cue[]> = {
  intendedOutcomes: outcomesCues,
  activityLastPeriod: activityCues,
  plannedNextPeriod: plannedCues,
  impactSoFar: impactCues,
  exitStrategy: exitCues,
}
