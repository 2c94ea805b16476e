/** From labelled lines to blocks, one for each report in the file. Every line goes to a block or a priority, or is left over. */
import type { Section } from '../knowledge/sections.ts'
import { type DraftBlock, type DraftPriority, startBlock, startPriority } from './draft-block.ts'
import { isSection, type Labelled, type LabelledLine } from './label-lines.ts'
import type { LabelKind } from './labels.ts'
import { type Heading, readHeading } from './read-heading.ts'
import type { Known } from './read-places.ts'
import { isDecoration } from './source-line.ts'
import { type Fed, type Target, takeText } from './take-text.ts'
import { isPageEdge, isPageFoot, isPrompt } from './template-text.ts'

/** `prompts` are lines that the template, not an officer, seems to have written. `kept`: in a list, and so in the update all the same. */
export type Split = { blocks: DraftBlock[]; prompts: { line: number; text: string; kept: boolean }[] }

type Reading = Split & { lines: readonly LabelledLine[]; inHeadings: boolean; known: Known; target: Target }

/** How far below a heading without a label the next label may stand. */
const headingReach = 4

export function splitBlocks({ lines, inHeadings }: Labelled, known: Known): Split {
  const reading: Reading = { blocks: [], prompts: [], lines, inHeadings, known, target: 'none' }
  for (const [at, line] of lines.entries()) {
    if (line.label) takeLabel(reading, at, line)
    else takeLine(reading, at, line)
  }
  return { blocks: reading.blocks, prompts: reading.prompts }
}

function takeLabel(reading: Reading, at: number, { label, line }: LabelledLine): void {
  if (!label) return
  const { kind, rest } = label
  if (isSection(kind)) {
    const priority = priorityFor(reading, at, kind)
    priority.at.push(at)
    priority.labelled.add(kind)
    reading.target = kind
    if (rest !== '' && !isPrompt(rest)) priority.sections[kind].push(rest)
    else if (rest !== '') reading.prompts.push({ line, text: rest, kept: false })
    return
  }
  const block = blockFor(reading, at, kind)
  reading.target = kind === 'priority' ? 'title' : kind
  if (kind === 'priority') block.priorities.push(startPriority(line, true))
  if (rest !== '') feed(reading, at, { text: rest, line })
  else ownerOf(block, reading.target).at.push(at)
}

/** Whose line it is that a label, or the text below it, takes up. */
function ownerOf(block: DraftBlock, target: Target): DraftBlock | DraftPriority {
  const ofPriority = isSection(target) || target === 'title' || target === 'status'
  return (ofPriority ? block.priorities.at(-1) : undefined) ?? block
}

/** A label that a report has once begins another report where one already has it. */
function blockFor(reading: Reading, at: number, kind: LabelKind): DraftBlock {
  const current = reading.blocks.at(-1)
  const hasSections = current !== undefined && isUnderWay(current)
  const begins =
    !current ||
    (kind === 'officers' && (hasSections || (current.officers.length > 0 && current.period !== null))) ||
    (kind === 'period' && hasSections) ||
    (kind === 'locality' && (hasSections || current.locality !== null))
  return begins ? addBlock(reading, at) : current
}

/** A priority without sections may stand above the names and dates of its own report. */
function isUnderWay({ priorities }: DraftBlock): boolean {
  return priorities.some(({ labelled }) => labelled.size > 0)
}

function addBlock(reading: Reading, at: number): DraftBlock {
  const block = startBlock(reading.lines[at]?.line ?? 0)
  reading.blocks.push(block)
  return block
}

/** The priority that a section belongs to: a new one where its own label is missing. */
function priorityFor(reading: Reading, at: number, kind: Section): DraftPriority {
  const block = reading.blocks.at(-1) ?? addBlock(reading, at)
  const current = block.priorities.at(-1)
  if (current && !isOver(current, kind)) return current
  const priority = startPriority(reading.lines[at]?.line ?? 0, false)
  takeTitleAbove(reading, priority, at)
  block.priorities.push(priority)
  return priority
}

/** A section that comes round again after others begins the next priority. So do intended outcomes where most of the other sections stand already. */
function isOver({ labelled, about }: DraftPriority, kind: Section): boolean {
  const ended = labelled.has('exitStrategy') && kind !== 'exitStrategy'
  if (kind !== 'intendedOutcomes') return ended && labelled.has(kind)
  const hasOutcomes = labelled.has(kind) || about.length > 0
  return ended || labelled.size >= 3 || (hasOutcomes && [...labelled].some((name) => name !== kind))
}

/** The line above is the title, unless it is the only thing that its section says. */
function takeTitleAbove(reading: Reading, priority: DraftPriority, at: number): void {
  const above = at - 1
  const line = reading.lines[above]
  if (!line || line.label || line.as === 'item' || isDecoration(line.text)) return
  const block = reading.blocks.at(-1)
  const before = block?.priorities.at(-1)
  const isLoose = !block?.at.includes(above) && !before?.at.includes(above)
  if (before?.at.includes(above) && isSection(reading.target)) {
    const said = before.sections[reading.target]
    if (said.at(-1) !== line.text || (said.length < 2 && line.as !== 'heading')) return
    said.pop()
    before.at = before.at.filter((each) => each !== above)
  } else if (!isLoose) return
  priority.title = line.text
  priority.line = line.line
  priority.at.push(above)
}

function takeLine(reading: Reading, at: number, { text, line, as }: LabelledLine): void {
  const inList = reading.inHeadings && as === 'item'
  if (!inList && (isDecoration(text) || isPageEdge(text))) return
  const directed = isPrompt(text)
  if (directed) reading.prompts.push({ line, text, kept: inList })
  if (directed && !inList) return
  if (!inList && isPageFoot(text)) {
    reading.target = 'none'
    return
  }
  const heading = as === 'item' ? null : headingAt(reading, at)
  if (heading) takeHeading(reading, at, heading)
  else feed(reading, at, { text, line })
}

/** Within a section, only a line that comes before the labels of the next report can head it. */
function headingAt(reading: Reading, at: number): Heading | null {
  const { target, lines, known } = reading
  const line = lines[at]
  if (!line || target === 'title') return null
  const inHeader = !isSection(target) && target !== 'status'
  if (!inHeader && !comesBeforeReport(lines, at)) return null
  return readHeading(line.text, line.line, known)
}

function comesBeforeReport(lines: readonly LabelledLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + headingReach).find(({ label }) => label)?.label?.kind
  return next === 'officers' || next === 'period' || next === 'locality' || next === 'priority'
}

function takeHeading(reading: Reading, at: number, heading: Heading): void {
  const current = reading.blocks.at(-1)
  const isOther = current && heading.locality !== null && current.locality !== null && heading.locality !== current.locality
  const block = !current || isUnderWay(current) || isOther ? addBlock(reading, at) : current
  const { line = 0, text = '' } = reading.lines[at] ?? {}
  if (isSection(reading.target) || reading.target === 'title') reading.target = 'none'
  // A second period for the same report contradicts the first: it is left over, to be seen.
  if (heading.period && block.period && heading.locality === null && heading.officers.length === 0) return
  block.at.push(at)
  block.locality = heading.locality ?? block.locality
  if (heading.period && !block.period) Object.assign(block, { period: heading.period, periodSaid: { text, line } })
  block.officers.push(...heading.officers)
}

/** What nothing takes up stays without an owner, and so is left over. */
function feed(reading: Reading, at: number, fed: Fed): void {
  const { target, known } = reading
  const block = reading.blocks.at(-1)
  if (!block) return
  if (takeText(block, target, { fed, known })) ownerOf(block, target).at.push(at)
}
