/** Decides which lines of a file are its labels, by how the file as a whole is laid out. */
import { type Section, sectionHeadings } from '../knowledge/sections.ts'
import { findLabel, type Label } from './find-label.ts'
import { readHeading } from './read-heading.ts'
import { readOfficers } from './read-officers.ts'
import { isOnlyPeriod, readPeriod } from './read-period.ts'
import { type Known, readLocality } from './read-places.ts'
import { type SourceLine, withoutStraySign } from './source-line.ts'
import { isPrompt } from './template-text.ts'

export type LabelledLine = SourceLine & { label: Label | null }
export type Labelled = {
  lines: LabelledLine[]
  /** Labels are set as headings, so that lists hold none, whatever their text looks like. */
  inHeadings: boolean
}

/** A heading or two may read like a label in a file whose labels are none. */
const mostByChance = 3

export function labelLines(lines: readonly SourceLine[], known: Known): Labelled {
  const found = lines.map((line, at) => ({ ...line, label: checkValue(findLabel(line), valueBelow(lines, at), known) }))
  const strong = (as: (line: LabelledLine) => boolean) =>
    new Set(found.filter(as).flatMap(({ label }) => (label && !label.weak ? [label.kind] : [])))
  const headings = [...strong(({ as }) => as === 'heading')]
  const inHeadings = headings.some(isSection) && headings.length >= mostByChance
  const outsideLists = strong(({ as }) => as !== 'item')
  const sectionsOutside = [...outsideLists].some(isSection)
  const anywhere = sectionsOutside ? outsideLists : strong(() => true)
  const beside = strongBeside(found, (line) => !sectionsOutside || line.as !== 'item')
  const counts = (line: LabelledLine, before: LabelledLine | undefined): boolean => {
    if (!line.label) return false
    if (line.label.weak && (isSection(line.label.kind) ? beside(line) : anywhere).has(line.label.kind)) return false
    // “TASS impact report | Fylde Coast | Autumn 2026” heads a report.
    if (line.label.weak && readHeading(line.text, line.line, known) !== null) return false
    if (line.as === 'item') return !sectionsOutside
    if (!inHeadings || line.as === 'heading') return true
    // Below a heading “Priority” stands its title, even one that reads like a label.
    return !(before?.as === 'heading' && before.label?.kind === 'priority' && before.label.rest === '')
  }
  const settle = (line: LabelledLine, at: number): LabelledLine => ({
    ...line,
    text: inHeadings && line.as === 'item' ? line.text : withoutStraySign(line.text),
    label: counts(line, found[at - 1]) ? line.label : null,
  })
  return { inHeadings, lines: found.map(settle) }
}

/** One priority may have “Planned for next period” and another one “Next steps”: what each has beside a line that is labelled as usual. */
function strongBeside(lines: readonly LabelledLine[], may: (line: LabelledLine) => boolean): (line: LabelledLine) => ReadonlySet<string> {
  const kinds = new Map<LabelledLine, Set<string>>()
  let own = new Set<string>()
  for (const line of lines) {
    const { label } = line
    if (label?.kind === 'priority' && !label.weak) own = new Set()
    if (label && !label.weak && may(line)) own.add(label.kind)
    kinds.set(line, own)
  }
  return (line) => kinds.get(line) ?? own
}

export function isSection(kind: string): kind is Section {
  return Object.hasOwn(sectionHeadings, kind)
}

/** What stands below a label, prompts of the template passed over. */
function valueBelow(lines: readonly SourceLine[], at: number): string {
  return lines.slice(at + 1, at + 4).find(({ text }) => !isPrompt(text))?.text ?? ''
}

/** “EPO: will attend” and “Area: woodland” have the form of a label, but not its value. */
function checkValue(label: Label | null, below: string, known: Known): Label | null {
  if (!label) return null
  const value = label.rest || below
  switch (label.kind) {
    case 'officers':
      return label.rest === '' || readOfficers(label.rest, 0, known.knowledge) ? label : null
    case 'period':
      return label.rest === '' || readPeriod(label.rest) ? label : null
    case 'locality':
      return readLocality(value, known) ? label : null
    case 'status':
      return readStatus(value) ? label : null
    case 'priority':
      return label
    default:
      return isOnlyPeriod(label.rest) ? { ...label, rest: '' } : label
  }
}

export type Status = 'open' | 'closed' | 'handed-over'

/** What stands behind a label “Status”. */
export function readStatus(text: string): Status | null {
  if (/^(?:open|on-?going|live|active|new|continuing)\b/i.test(text)) return 'open'
  if (/^(?:closed|completed?|ended|finished)\b/i.test(text)) return 'closed'
  return /^(?:handed|transferred)\b/i.test(text) ? 'handed-over' : null
}

const noted = /(?:^|[([]|\s[-–—|:]\s?)(?:now |this (?:priority )?is )*(closed|completed|handed over|transferred)(?:\b[^)\]]{0,60})?[)\]]?$/i
const inBrackets = /[([](?:now )?(closed|completed|handed over|transferred)\b[^)\]]{0,60}[)\]]/i

/** What a title or the label before it notes: “Sleep (closed)”, “Priority 2 – handed over to the college”. */
export function statusNoted(text: string): Status | null {
  const said = (inBrackets.exec(text) ?? noted.exec(text))?.[1]
  return said === undefined ? null : readStatus(said)
}

const closing =
  /\bpriority (?:is|has|was) (?:now |been )*(?:formally |officially )?(?:closed|ended|completed)\b|\bclose(?:d)? (?:to|by) the locality group\b/i
const handing =
  /\b(?:priority|work|project|group)\b[^.]{0,40}\b(?:has been|have been|was|is now|been) (?:formally |fully )?handed (?:over|on) to\b/i

/** What an update says of its own priority in a sentence. */
export function statusSaid(statements: readonly string[]): Status | null {
  if (statements.some((said) => handing.test(said))) return 'handed-over'
  return statements.some((said) => closing.test(said)) ? 'closed' : null
}
