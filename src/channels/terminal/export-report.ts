/** `npm run knowledge -- export`: a locality's report for a period, on the terminal or in a file. */
import { type ReportDocument, toReportDocument } from '../../exporting/report-document.ts'
import { readPeriod } from '../../importing/read-period.ts'
import { type Known, readLocality } from '../../importing/read-places.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { importWording as say } from './import-wording.ts'

export type ExportParts = {
  known: Known
  draw(report: ReportDocument): Promise<string | Uint8Array>
  /** Where it goes: a file, or null for the terminal. */
  save: ((drawn: string | Uint8Array) => Promise<void>) | null
  write(text: string): void
  complain(sentence: string): void
}

/** Gives the exit code: 2 when there is no such report. */
export async function exportReport(parts: ExportParts, wanted: { locality: string; period: string; out: string | null }): Promise<number> {
  const report = findReport(parts.known, wanted)
  if (typeof report === 'string') {
    parts.complain(`${report}\n`)
    return 2
  }
  const drawn = await parts.draw(report)
  if (parts.save === null || wanted.out === null) parts.write(String(drawn))
  else {
    await parts.save(drawn)
    parts.write(`${say.exported(wanted.out)}\n`)
  }
  return 0
}

/** The report, or the sentence that says why there is none. */
function findReport(known: Known, wanted: { locality: string; period: string }): ReportDocument | string {
  const { localities, updates, priorities } = known.knowledge
  const locality = localities.has(wanted.locality) ? wanted.locality : readLocality(wanted.locality, known)
  const name = localities.get(locality ?? '')?.name
  if (locality === null || name === undefined) return say.noLocality(wanted.locality, [...localities.keys()].join(', '))
  const period = readPeriod(wanted.period)?.period
  if (!period) return say.noPeriod(wanted.period)
  const own = [...updates.values()].filter(({ priority }) => priorities.get(priority)?.locality === locality)
  const periods = [...new Set(own.map((update) => update.period))].sort()
  return toReportDocument(known.knowledge, locality, period) ?? say.noReport(name, toPeriodName(period), periods.join(', '))
}
