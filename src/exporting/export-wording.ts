/** The labels of a report, as the council's own reports have them. */
export const exportWording = {
  title: (locality: string, period: string) => `TASS report: ${locality}, ${period}`,
  officer: 'Education Partnership Officer',
  officers: 'Education Partnership Officers',
  period: 'Period',
  priority: 'Priority',
} as const
