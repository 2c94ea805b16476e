/** The labels of a report, as the council's own reports have them. */
import type { Section } from '../knowledge/sections.ts'

export const exportWording = {
  title: (locality: string, period: string) => `TASS report: ${locality}, ${period}`,
  officer: 'Education Partnership Officer',
  officers: 'Education Partnership Officers',
  period: 'Period',
  priority: 'Priority',
  sections: {
    intendedOutcomes: 'Intended outcomes',
    activityLastPeriod: 'Activity last period',
    plannedNextPeriod: 'Planned activity next period',
    impactSoFar: 'Impact so far',
    exitStrategy: 'Exit strategy',
  } satisfies Record<Section, string>,
} as const
