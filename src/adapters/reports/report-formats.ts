/** The kinds of file in which a report can be written. To add one, add a row. */
import type { ReportDocument } from '../../exporting/report-document.ts'
import { toHtmlReport } from '../../exporting/to-html-report.ts'
import { toMarkdownReport } from '../../exporting/to-markdown-report.ts'

export const reportFormats: Record<string, (report: ReportDocument) => Promise<string | Uint8Array>> = {
  markdown: async (report) => toMarkdownReport(report),
  html: toHtmlReport,
  word: async (report) => (await import('./word-report.ts')).toWordReport(report),
}
