/** What importing a file would change: an outcome for each priority, and the files to write. Nothing is overwritten unasked. */
import type { Priority } from '../knowledge/knowledge.ts'
import {
  type Entry,
  type EntryWrite,
  findSource,
  type SourceChoice,
  toPriorityChange,
  toPriorityFile,
  toUpdateFile,
} from './entry-writes.ts'
import { compareWithKnown, type Difference } from './find-difference.ts'
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
  const outcome: Outcome = { report, read, priority: null, isNewPriority: false, verdict: 'held', difference: null, changes: [] }
  const ready = makeReady(outcome, planning)
  if ('hold' in ready) {
    if (ready.hold !== null) planning.plan.problems.push({ line: read.line, say: ready.hold })
    return outcome
  }
  return planUpdate({ ...outcome, priority: ready.id, isNewPriority: ready.priority === null }, ready, planning)
}

/** All that an update needs. `made`: what to write for a priority that is new. */
type Ready = { id: string; priority: Priority | null; renamed: boolean; made: EntryWrite[]; entry: Entry }

/** `hold`: why it has to wait; null where a problem of reading says it already. */
function makeReady(outcome: Outcome, { known, options, plan, seen }: Planning): Ready | { hold: string | null } {
  const { report, read } = outcome
  const { locality, period } = report
  if (read.title === '' || locality === null || period === null) return { hold: null }
  const match = settleMatch(report, read, { known, options })
  if (match.kind !== 'new') outcome.priority = match.priority.id
  const officers = report.officers.flatMap(({ contact }) => contact?.id ?? [])
  if (officers.length === 0) return { hold: null }
  if (match.kind === 'asked') return { hold: say.renamed(read.title, match.priority.title, { line: read.line, id: match.priority.id }) }
  if (Object.values(read.sections).every((section) => section.length === 0)) return { hold: say.noStatements(read.title) }
  const source = findSource(period, known.knowledge, options)
  if (source === null) return { hold: say.noSource }
  const entry = { read, officers, locality, period, source: source.id, today: options.today }
  const fresh = match.kind === 'new' ? toPriorityFile(entry, known, plan.writes) : null
  if (match.kind === 'new' && fresh === null) return { hold: say.noTheme(read.title) }
  const id = match.kind === 'same' ? match.priority.id : (fresh?.id ?? '')
  if (seen.has(`${id} ${period}`)) return { hold: say.twiceHere(read.title) }
  seen.add(`${id} ${period}`)
  const made = [source.write, fresh?.write].flatMap((write) => write ?? [])
  return match.kind === 'same'
    ? { id, priority: match.priority, renamed: match.renamed, made, entry }
    : { id, priority: null, renamed: false, made, entry }
}

function planUpdate(outcome: Outcome, { id, priority, renamed, made, entry }: Ready, { known, options, plan }: Planning): Outcome {
  const { period, officers, read } = entry
  const existing = compareWithKnown({ priority: id, period, sections: read.sections, officers }, known.knowledge)
  const difference = existing?.same === false ? existing : null
  if (existing?.same) return { ...outcome, verdict: 'same' }
  if (difference && !options.replace) return { ...outcome, verdict: 'differs', difference }
  const change = priority && toPriorityChange(priority, entry, { known, renamed })
  const writes = [...made, ...(change ? [change.write] : []), toUpdateFile(entry, id, existing?.update ?? null)]
  plan.writes.push(...writes.filter(({ path }) => !plan.writes.some((write) => write.path === path)))
  return { ...outcome, verdict: difference ? 'replaced' : 'new', difference, changes: change?.words ?? [] }
}

/** What the person who imports has said goes before what titles and themes suggest. */
function settleMatch(report: Report, read: ReportPriority, { known, options }: Pick<Planning, 'known' | 'options'>): Match {
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
