/** What leads to publishing: checks accepted or mended, a colleague’s review, and the approval itself. */
import { escapeMarkdown } from '../escape-markdown.ts'
import { officersOf } from '../knowledge/knowledge.ts'
import { sectionNames } from '../knowledge/sections.ts'
import type { Part } from '../reply.ts'
import type { Check } from './check.ts'
import { listChecks } from './checks.ts'
import type { Command } from './command.ts'
import type { Open } from './draft.ts'
import { numbered } from './draft-lines.ts'
import { draftWording } from './draft-wording.ts'
import { findColleague, isOfficer, mayPublish, nameOf } from './officers.ts'
import { type Outcome, type Situation, say } from './situation.ts'
import { resolveWhich } from './which-lines.ts'

type Of<D extends Command['do']> = Extract<Command, { do: D }>

/** One act by somebody who may, of what they have just been shown. */
export function approve(situation: Situation, { acceptAll }: Of<'approve'>): Outcome {
  const { draft, by, library, today, approverDiffers } = situation
  if (!mayPublish(library.knowledge, draft, by, today)) return say(draftWording.notYours(officerNames(situation)))
  if (approverDiffers && draft.authors.includes(by)) return say(draftWording.notYourOwn)
  if (needsTheme(draft)) return say(askTheme(situation))
  const open = listChecks(draft, situation).filter(({ serious }) => serious || !acceptAll)
  if (open.length > 0) return { event: null, says: [draftWording.missing(open.length)], also: toParts(open, situation) }
  return { event: { type: 'approved', by, on: today }, says: [] }
}

export function accept(situation: Situation, { which, section }: Of<'accept'>): Outcome {
  const { draft } = situation
  const open = listChecks(draft, situation)
  const numbers = which === null ? [] : (resolveWhich(which, numbered(draft.lines).length) ?? [])
  const accepted = open.filter(({ about, serious }) => {
    if ('section' in about) return about.section === section || which?.all === true
    if ('waiting' in about) return which?.all === true
    return numbers.includes(about.line) && !(serious && which?.all === true)
  })
  if (accepted.length === 0) return whatIsMissing(situation)
  const rest = open.filter((check) => !accepted.includes(check))
  const keys = [...draft.accepted, ...accepted.map(({ key }) => key)]
  const says = [draftWording.accepted, rest.length > 0 ? draftWording.missing(rest.length) : draftWording.nothingMissing]
  return { event: { type: 'changed', change: { accepted: keys } }, says, also: toParts(rest, situation) }
}

/** An entry that helps with nothing is found by nobody, and is refused by `npm run knowledge -- check`. */
function needsTheme({ subject }: Open): boolean {
  return subject.isNew && subject.themes.length === 0
}

function askTheme({ library }: Situation): string {
  return draftWording.needsTheme([...library.knowledge.themes.values()].map(({ name }) => name))
}

export function whatIsMissing(situation: Situation): Outcome {
  if (needsTheme(situation.draft)) return say(askTheme(situation))
  const open = listChecks(situation.draft, situation)
  if (open.length === 0) return say(draftWording.nothingMissing)
  return { event: null, says: [draftWording.missing(open.length)], also: toParts(open, situation) }
}

function toParts(checks: readonly Check[], { draft }: Situation): Part[] {
  if (checks.length === 0) return []
  const order = (check: Check) =>
    'line' in check.about ? check.about.line : 'section' in check.about ? 1000 + sectionNames.indexOf(check.about.section) : 0
  const list = checks.toSorted((a, b) => Number(b.serious) - Number(a.serious) || order(a) - order(b))
  const last = checks.some(({ serious }) => serious) ? draftWording.acceptFirst : draftWording.acceptAll
  return [
    { kind: 'text', markdown: list.map((check) => `- ${escapeMarkdown(withWords(check, draft))}`).join('\n') },
    { kind: 'text', markdown: last },
  ]
}

const mostWords = 40

/** “Line 8 (One girl at Tarleton …)”, so that nobody needs to look it up. */
function withWords({ about, says }: Check, { lines }: Open): string {
  const line = 'line' in about ? numbered(lines)[about.line - 1] : undefined
  if (!line) return says
  const words = line.text.length > mostWords ? `${line.text.slice(0, mostWords).trimEnd()} …` : line.text
  return says.replace(/^Line \d+/, (start) => `${start} (${words})`)
}

export function sendToReview(situation: Situation, { to }: Of<'review'>): Outcome {
  const { by, library, today } = situation
  const reviewer = findColleague(library.knowledge, to, today)
  if (reviewer === null || reviewer === by) return say(draftWording.noColleague(to, everyOfficer(situation)))
  return {
    event: { type: 'sent-to-review', to: reviewer, by, on: today },
    says: [draftWording.reviewAsked(nameOf(library.knowledge, reviewer))],
  }
}

export function sendBack(situation: Situation, { says }: Of<'send-back'>): Outcome {
  return review(situation, says.trim(), false)
}

export function agree(situation: Situation): Outcome {
  return review(situation, '', true)
}

function review({ draft, by, library, today }: Situation, says: string, agreed: boolean): Outcome {
  if (draft.step !== 'review' || draft.reviewer !== by) return say(draftWording.notForReview)
  const author = nameOf(library.knowledge, draft.askedBy)
  return {
    event: { type: 'reviewed', by, on: today, says, agreed },
    says: [agreed ? draftWording.agreed(author) : draftWording.sentBack(author)],
  }
}

function officerNames({ draft, library, today }: Situation): string {
  return officersOf(library.knowledge, draft.subject.locality, today)
    .map(({ contact }) => contact.name)
    .join(', ')
}

function everyOfficer({ library, today, by }: Situation): string {
  const all = [...library.knowledge.contacts.values()].filter(({ id }) => id !== by && isOfficer(library.knowledge, id, today))
  return all.map(({ name }) => name).join(', ')
}
