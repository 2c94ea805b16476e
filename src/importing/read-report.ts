/** Reads a file of reports, given as lines: every line ends in an entry or is left over, and what is no report is refused. */
import { type Section, sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import type { DraftBlock, DraftPriority } from './draft-block.ts'
import { refusals, importingWording as say } from './importing-wording.ts'
import { isSection, type LabelledLine, labelLines, statusNoted, statusSaid } from './label-lines.ts'
import type { Known } from './read-places.ts'
import type { ReadFile, Remark, Report, ReportPriority } from './report.ts'
import { settleOfficers, settlePeriods, settlePlaces } from './settle-blocks.ts'
import type { SourceLine } from './source-line.ts'
import { splitBlocks } from './split-blocks.ts'

export type ReadResult = ReadFile | { refused: string }

/** A whole county's reports for a year have a tenth of this. */
const mostLines = 20_000

export function readReports(lines: readonly SourceLine[], known: Known): ReadResult {
  if (lines.length === 0) return { refused: refusals.empty }
  if (lines.length > mostLines) return { refused: refusals.tooLong }
  const labelled = labelLines(lines, known)
  if (!looksLikeReport(labelled.lines)) return { refused: refusals.notReport }
  const { blocks: all, prompts } = splitBlocks(labelled, known)
  const problems: Remark[] = prompts.map(({ line, text, by, kept }) => ({
    line,
    say: kept ? say.promptKept(text) : by === 'reader' ? say.review(text) : say.prompt(text),
  }))
  for (const block of all) block.priorities = block.priorities.filter((priority) => keepPriority(priority, problems))
  const blocks = all.filter(({ priorities }) => priorities.length > 0)
  if (blocks.length === 0) return { refused: refusals.noPriority }
  if (isOfMeeting(labelled.lines)) return { refused: refusals.meeting }
  if (!blocks.some(({ priorities }) => priorities.some(saysSomething))) return { refused: refusals.nothingWritten }
  const owned = new Set(blocks.flatMap(({ at, priorities }) => [...at, ...priorities.flatMap((priority) => priority.at)]))
  const leftOver = labelled.lines.filter((_, at) => !owned.has(at)).map(({ line, text }) => ({ line, text }))
  const reports = settle(blocks, { leftOver: leftOver.map(({ text }) => text), known, problems })
  if (reports.every(isNobodys)) return { refused: refusals.nobodys }
  return { reports, leftOver, problems: problems.sort((a, b) => a.line - b.line) }
}

/**
 * Other pages have “Impact” and “Outcomes” too: a report has two of its own labels, or one beside a priority that somebody leads in a period,
 * or all that a report says, under whatever labels, of which one may be missing below a priority.
 */
function looksLikeReport(lines: readonly LabelledLine[]): boolean {
  const kinds = new Set(lines.flatMap(({ label }) => (label && !label.weak ? [label.kind] : [])))
  const sections = [...kinds].filter(isSection).length
  const named = new Set(lines.flatMap(({ label }) => (label && isSection(label.kind) ? [label.kind] : [])))
  if (named.size >= (kinds.has('priority') ? 4 : 5)) return true
  return sections >= 2 || (sections === 1 && kinds.has('priority') && (kinds.has('officers') || kinds.has('period')))
}

function saysSomething({ sections }: DraftPriority): boolean {
  return everything(sections).length > 0
}

/** A guide for those who write reports has all the labels, too. */
function isNobodys({ locality, period, officers }: Report): boolean {
  return locality === null && period === null && officers.length === 0
}

const meetingItems = [
  /^(?:draft )?agenda\b.{0,40}$/i,
  /^(?:welcome|introductions|apologies)\b.{0,60}$/i,
  /^(?:minutes of|notes of|present:|in attendance|attendees)\b.*$/i,
  /^(?:any other business|aob)\b.{0,20}$/i,
  /^(?:matters arising|action points?|dates? of (?:the )?next meetings?)\b.{0,80}$/i,
]

/** Agendas and minutes go through the priorities as well, but say for no period what was done in it. */
function isOfMeeting(lines: readonly LabelledLine[]): boolean {
  const signs = meetingItems.filter((item) => lines.some(({ text }) => item.test(text)))
  return signs.length >= 3 || (signs.length === 2 && !lines.some(({ label }) => label?.kind === 'period'))
}

/** Without a section it is a heading or a list of priorities, whose lines are left over. */
function keepPriority(priority: DraftPriority, problems: Remark[]): boolean {
  guessOutcomes(priority, problems)
  if (priority.labelled.size > 0) return true
  if (priority.title !== '') problems.push({ line: priority.line, say: say.emptyPriority(priority.title) })
  return false
}

/** “To …” below the title is what is intended, with or without its label. */
function guessOutcomes(priority: DraftPriority, problems: Remark[]): void {
  const { labelled, about, sections, line } = priority
  if (labelled.size === 0 || labelled.has('intendedOutcomes')) return
  if (!about.some((text) => /^to [a-z]/i.test(text))) return
  problems.push({ line, say: say.outcomesGuessed })
  sections.intendedOutcomes.push(...about.splice(0))
  labelled.add('intendedOutcomes')
}

type Settling = { leftOver: readonly string[]; known: Known; problems: Remark[] }

function settle(blocks: readonly DraftBlock[], { leftOver, known, problems }: Settling): Report[] {
  const periods = settlePeriods(blocks, leftOver, problems)
  const localities = settlePlaces(blocks, leftOver, { known, problems })
  return blocks.map((block, index) => {
    const locality = localities[index] ?? null
    const name = known.knowledge.localities.get(locality ?? '')?.name ?? 'Locality not known'
    const officers = settleOfficers(block, { locality, known, problems })
    const priorities = block.priorities.map((priority, number) => toPriority(priority, `${name}, priority ${number + 1}`, problems))
    return { locality, period: periods[index] ?? null, officers, priorities, line: block.line }
  })
}

function toPriority(draft: DraftPriority, where: string, problems: Remark[]): ReportPriority {
  const { title, about, sections, labelled, line } = draft
  if (title === '') problems.push({ line, say: say.noTitle })
  else if (!draft.titleLabelled) problems.push({ line, say: say.titleAbove(title) })
  for (const section of sectionNames)
    if (title !== '' && !labelled.has(section)) problems.push({ line, say: say.missingSection(sectionHeadings[section], title) })
  const status = draft.status ?? statusNoted(title) ?? statusSaid(everything(sections))
  return { title, about, status, sections, labelled: new Set<Section>(labelled), line, where }
}

function everything(sections: DraftPriority['sections']): string[] {
  return sectionNames.flatMap((name) => sections[name])
}
