/** Decides which lines of a file are its labels, by how the file as a whole is laid out. */
import { type Section, sectionHeadings } from '../knowledge/sections.ts'
import { findLabel, type Label } from './find-label.ts'
import { readOfficers } from './read-officers.ts'
import { isOnlyPeriod, readPeriod } from './read-period.ts'
import { type Known, readLocality } from './read-places.ts'
import type { SourceLine } from './source-line.ts'
import { isPrompt } from './template-text.ts'

export type LabelledLine = SourceLine & { label: Label | null }
export type Labelled = {
  lines: LabelledLine[]
  /** Labels are set as headings, so that lists hold none, whatever their text looks like. */
  inHeadings: boolean
}

export function labelLines(lines: readonly SourceLine[], known: Known): Labelled {
  const found = lines.map((line, at) => ({ ...line, label: checkValue(findLabel(line), valueBelow(lines, at), known) }))
  const strong = (as: (line: LabelledLine) => boolean) =>
    new Set(found.filter(as).flatMap(({ label }) => (label && !label.weak && isSection(label.kind) ? [label.kind] : [])))
  const inHeadings = strong(({ as }) => as === 'heading').size >= 2
  const outsideLists = strong(({ as }) => as !== 'item')
  const anywhere = outsideLists.size > 0 ? outsideLists : strong(() => true)
  const counts = (line: LabelledLine, before: LabelledLine | undefined): boolean => {
    if (!line.label) return false
    if (line.label.weak && anywhere.has(line.label.kind as Section)) return false
    if (line.as === 'item') return outsideLists.size === 0
    if (!inHeadings || line.as === 'heading') return true
    // Below a heading “Priority” stands its title, even one that reads like a label.
    return !(before?.as === 'heading' && before.label?.kind === 'priority' && before.label.rest === '')
  }
  return { inHeadings, lines: found.map((line, at) => (counts(line, found[at - 1]) ? line : { ...line, label: null })) }
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

const closing =
  /\bpriority (?:is|has|was) (?:now |been )*(?:formally |officially )?(?:closed|ended|completed)\b|\bclose(?:d)? (?:to|by) the locality group\b/i
const handing =
  /\b(?:priority|work|project|group)\b[^.]{0,40}\b(?:has been|have been|was|is now|been) (?:formally |fully )?handed (?:over|on) to\b/i

/** What an update says of its own priority in a sentence. */
export function statusSaid(statements: readonly string[]): Status | null {
  if (statements.some((said) => handing.test(said))) return 'handed-over'
  return statements.some((said) => closing.test(said)) ? 'closed' : null
}
