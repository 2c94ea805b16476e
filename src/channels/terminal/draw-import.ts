/** Draws what an import found, for a person at a terminal. */
import type { Imported } from '../../importing/imported.ts'
import type { Outcome } from '../../importing/plan-import.ts'
import type { Report } from '../../importing/report.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { importWording as say } from './import-wording.ts'

const longestLine = 160
/** Enough to see how two updates differ. */
const shownDifferences = 3

export function drawImport({ file, read, plan, problems, written }: Imported, knowledge: Knowledge, dryRun: boolean): string {
  const priorities = read.reports.flatMap((report) => report.priorities)
  return [
    `${file}: ${say.found(read.reports.length, priorities.length, read.leftOver.length)}`,
    ...read.reports.map((report) => drawReport(report, plan.outcomes, knowledge)),
    ...drawList(
      say.leftOver,
      read.leftOver.map(({ line, text }) => `${say.line(line)}: ${shorten(text)}`),
    ),
    ...drawList(
      say.problems,
      problems.map((problem) => `${say.line(problem.line)}: ${problem.say}`),
    ),
    drawWritten(written, dryRun),
  ].join('\n\n')
}

function drawReport(report: Report, outcomes: readonly Outcome[], { localities }: Knowledge): string {
  const place = localities.get(report.locality ?? '')?.name ?? say.unknownPeriod
  const period = report.period === null ? say.unknownPeriod : toPeriodName(report.period)
  const people = report.officers.map(({ contact, said }) => contact?.name ?? said).join(', ')
  const own = outcomes.filter((outcome) => outcome.report === report)
  return [`${place}, ${period}${people ? ` (${people})` : ''}`, ...own.flatMap(drawOutcome)].join('\n')
}

function drawOutcome({ read, verdict, isNewPriority, changes, difference }: Outcome): string[] {
  const notes = [...(isNewPriority ? [say.newPriority] : []), say.verdicts[verdict], ...changes]
  return [
    `  - ${shorten(read.title || say.line(read.line))}: ${notes.join('; ')}.`,
    ...(difference === null || verdict === 'replaced'
      ? []
      : [...drawSide(say.onlyInFile, difference.onlyInFile), ...drawSide(say.onlyInKnowledge, difference.onlyInKnowledge)]),
  ]
}

function drawSide(side: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, shownDifferences).map((line) => `      ${side}: ${shorten(line)}`)
  return lines.length > shownDifferences ? [...shown, `      ${side}: ${say.more(lines.length - shownDifferences)}`] : shown
}

function drawList(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join('\n')]
}

function drawWritten(written: readonly string[], dryRun: boolean): string {
  if (dryRun) return say.dryRun
  if (written.length === 0) return say.nothingToWrite
  return [say.written(written.length), ...written.map((path) => `  knowledge/${path}`)].join('\n')
}

function shorten(text: string): string {
  return text.length <= longestLine ? text : `${text.slice(0, longestLine).trimEnd()}…`
}
