/** What an import found and would do, as `npm run knowledge -- import --json` prints it. */

import type { Imported } from '../importing/imported.ts'
import type { Outcome } from '../importing/plan-import.ts'
import type { Report } from '../importing/report.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

/** With several files, everything says which it is from. */
export function toImportJson(files: readonly Imported[], knowledge: Knowledge) {
  const from = (file: string) => (files.length > 1 ? { file } : {})
  return {
    reports: files.flatMap(({ file, read, plan }) =>
      read.reports.map((report) => ({ ...from(file), ...toReport(report, plan.outcomes, knowledge) })),
    ),
    leftOver: files.flatMap(({ file, read }) => read.leftOver.map((left) => ({ ...from(file), ...left }))),
    problems: files.flatMap(({ file, problems }) => problems.map((problem) => ({ ...from(file), ...problem }))),
    written: files.flatMap(({ written }) => written),
  }
}

function toReport(report: Report, outcomes: readonly Outcome[], { localities, priorities }: Knowledge) {
  return {
    locality: report.locality === null ? null : (localities.get(report.locality)?.name ?? report.locality),
    officers: report.officers.map(({ contact, said }) => contact?.name ?? said),
    period: report.period,
    priorities: report.priorities.map((read) => {
      const { title, about, sections, where, status } = read
      const outcome = outcomes.find((each) => each.read === read)
      const known = priorities.get(outcome?.priority ?? '')?.status
      const { priority: id = null, verdict = 'held' } = outcome ?? {}
      return { title, status: status ?? known ?? 'open', sections, where, about, id, verdict }
    }),
  }
}
