/** How a priority went from report to report: each pair of neighbouring periods, compared. */
import { type Knowledge, type Update, updatesOf } from '../knowledge/knowledge.ts'
import { type Comparison, compareUpdates } from './compare-updates.ts'

export type Step = { from: string; to: string; comparison: Comparison; earlier: readonly Update[]; later: readonly Update[] }
/** Newest first, both. */
export type ReportHistory = { periods: string[]; steps: Step[] }

export function historyOf(knowledge: Knowledge, priority: string): ReportHistory {
  const reports = [...Map.groupBy(updatesOf(knowledge, priority), ({ period }) => period)]
  const steps = reports.slice(0, -1).map(([to, later], i) => {
    const [from, earlier] = reports[i + 1] as [string, Update[]]
    return { from, to, comparison: compareUpdates(earlier, later), earlier, later }
  })
  return { periods: reports.map(([period]) => period), steps }
}
