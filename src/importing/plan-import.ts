/** What importing a file would change: an outcome for each priority, and the files to write. Nothing is overwritten unasked. */
import type { Priority } from '../knowledge/knowledge.ts'
import { compareWithKnown, type Difference } from './compare-update.ts'
import { type EntryWrite, findSource, type SourceChoice, toPriorityChange, toPriorityFile, toUpdateFile } from './entry-writes.ts'
import { importingWording as say } from './importing-wording.ts'
import { isSameTitle, type Match, matchPriority } from './match-priority.ts'
import type { Known } from './read-places.ts'
import type { ReadFile, Remark, Report, ReportPriority } from './report.ts'

/** `matches`: by line of its label, the id of the priority that a title names, or `new`. */
export type ImportOptions = { today: string; replace: boolean; matches: ReadonlyMap<number, string>; source: SourceChoice }

/** `held`: something must be settled first; the problems say what. `differs`: another update for this period is there, and stays. */
export type Outcome = {
  report: Report
  read: ReportPriority
  priority: string | null
  isNewPriority: boolean
  verdict: 'new' | 'same' | 'differs' | 'replaced' | 'held'
  difference: Difference | null
  /** What changes about the priority itself, in words. */
  changes: string[]
}

export type Plan = { outcomes: Outcome[]; writes: EntryWrite[]; problems: Remark[] }

export function planImport(file: ReadFile, known: Known, options: ImportOptions): Plan {
  const plan: Plan = { outcomes: [], writes: [], problems: unknownMatches(file, known, options) }
  const planning = { known, options, plan, seen: new Set<string>() }
  for (const report of file.reports) for (const read of report.priorities) plan.outcomes.push(planPriority(report, read, planning))
  return plan
}

type Planning = { known: Known; options: ImportOptions; plan: Plan; seen: Set<string> }

function planPriority(report: Report, read: ReportPriority, planning: Planning): Outcome {
  const { known, options, plan } = planning
  const outcome: Outcome = { report, read, priority: null, isNewPriority: false, verdict: 'held', difference: null, changes: [] }
  const hold = (words: string | null): Outcome => {
    if (words !== null) plan.problems.push({ line: read.line, say: words })
    return outcome
  }
  const officers = report.officers.flatMap(({ contact }) => contact?.id ?? [])
  const { locality, period } = report
  // What is missing in the heading is already among the problems of reading.
  if (read.title === '' || locality === null || period === null) return hold(null)
  const match = settleMatch(report, read, planning)
  if (match.kind !== 'new') outcome.priority = match.priority.id
  if (officers.length === 0) return hold(null)
  if (match.kind === 'asked') return hold(say.renamed(read.title, match.priority.title, { line: read.line, id: match.priority.id }))
  if (Object.values(read.sections).every((section) => section.length === 0)) return hold(say.noStatements(read.title))
  const source = findSource(period, known.knowledge, options)
  if (source === null) return hold(say.noSource)
  const entry = { report, read, officers, locality, period, source: source.id, today: options.today }
  const priority = match.kind === 'same' ? match.priority : null
  const made = priority ? null : toPriorityFile(entry, known, plan.writes)
  if (made && made.write === null) return hold(say.noTheme(read.title))
  const id = priority?.id ?? made?.id ?? ''
  outcome.priority = id
  outcome.isNewPriority = priority === null
  if (planning.seen.has(`${id} ${period}`)) return hold(say.twiceHere(read.title))
  planning.seen.add(`${id} ${period}`)
  const existing = compareWithKnown({ priority: id, period, sections: read.sections, officers }, known.knowledge)
  outcome.verdict = existing === null ? 'new' : existing.same ? 'same' : options.replace ? 'replaced' : 'differs'
  outcome.difference = existing?.same === false ? existing : null
  if (outcome.verdict !== 'new' && outcome.verdict !== 'replaced') return outcome
  if (source.write && !plan.writes.some(({ path }) => path === source.write?.path)) plan.writes.push(source.write)
  if (made?.write) plan.writes.push(made.write)
  const change = priority && toPriorityChange(priority, entry, { known, renamed: match.kind === 'same' && match.renamed })
  if (change) {
    plan.writes.push(change.write)
    outcome.changes = change.words
  }
  plan.writes.push(toUpdateFile(entry, id, existing?.update ?? null))
  return outcome
}

/** What the person who imports has said goes before what titles and themes suggest. */
function settleMatch(report: Report, read: ReportPriority, { known, options }: Planning): Match {
  const given = options.matches.get(read.line)
  const all = [...known.knowledge.priorities.values()].filter(({ locality }) => locality === report.locality)
  const chosen = all.find(({ id }) => id === given)
  if (chosen) return { kind: 'same', priority: chosen, renamed: !isSameTitle(read.title, chosen) }
  if (given === 'new') return { kind: 'new' }
  return matchPriority(read, freeFor(read, report, all), known)
}

/** Priorities that no other title of the report names for certain. */
function freeFor(read: ReportPriority, report: Report, all: readonly Priority[]): Priority[] {
  const others = report.priorities.filter((other) => other !== read)
  return all.filter((priority) => isSameTitle(read.title, priority) || !others.some(({ title }) => isSameTitle(title, priority)))
}

function unknownMatches({ reports }: ReadFile, { knowledge }: Known, { matches }: ImportOptions): Remark[] {
  const lines = new Set(reports.flatMap(({ priorities }) => priorities.map(({ line }) => line)))
  return [...matches].flatMap(([line, id]) => {
    if (!lines.has(line)) return [{ line, say: say.noPriorityOnLine(line) }]
    return id === 'new' || knowledge.priorities.has(id) ? [] : [{ line, say: say.noSuchPriority(id) }]
  })
}
