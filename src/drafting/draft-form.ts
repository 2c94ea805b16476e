/** A draft as a form with all its fields, and what becomes of the draft when it is filled in. */
import { comparePeriods, periodOf } from '../knowledge/periods.ts'
import { type Section, sectionNames } from '../knowledge/sections.ts'
import type { Draft, DraftLine, Origin, Subject } from './draft.ts'
import type { DraftEvent } from './draft-moves.ts'
import { toShortTitle } from './priority-deeds.ts'
import { nextPeriod } from './read-period.ts'

/** One statement a line in each section. */
export type DraftFields = {
  period: string
  title: string
  status: Subject['status']
  handedTo: string
  sections: Partial<Record<Section, string>>
}
/** `version`: the one that was shown. `waiting`: plans of the last report without an answer, which are given in conversation. */
export type DraftForm = { draft: string; version: number; periods: string[]; waiting: number; fields: DraftFields }

export function toForm(draft: Draft, today: string): DraftForm {
  const waiting = draft.lines.filter(({ place }) => place === 'carried').length
  return { draft: draft.id, version: draft.version, periods: periodsFor(draft.period, today), waiting, fields: toFields(draft) }
}

export function toFields({ lines, period, subject: { title, status, handedTo } }: Draft): DraftFields {
  const textOf = (section: Section) =>
    lines
      .filter(({ place }) => place === section)
      .map(({ text }) => text)
      .join('\n')
  return { period, title, status, handedTo, sections: Object.fromEntries(sectionNames.map((name) => [name, textOf(name)])) }
}

function periodsFor(own: string, today: string): string[] {
  const now = periodOf(today)
  const next = nextPeriod(now)
  return [...new Set([own, now, next, nextPeriod(next)])].sort(comparePeriods)
}

export function statementsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[-*•–]\s+/, ''))
    .filter(Boolean)
}

type Change = Extract<DraftEvent, { type: 'changed' }>['change']

/** Lines whose words are the same stay as they are; what the officer worded is theirs from now on. Sections that were not in the form are left alone. Null: nothing changes. */
export function fillIn(draft: Draft, fields: DraftFields, origin: Origin): Change | null {
  const filled = fillLines(draft, fields, origin)
  const subject = fillSubject(draft.subject, fields)
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (isSame(filled.lines, draft.lines) && isSame(subject, draft.subject) && fields.period === draft.period) return null
  return { ...filled, subject, period: fields.period }
}

function fillSubject(subject: Subject, { title, status, handedTo }: DraftFields): Subject {
  const renamed = title === subject.title ? {} : { title, shortTitle: toShortTitle(title), renamed: true }
  return { ...subject, ...renamed, status, handedTo: status === 'handed-over' ? handedTo : '' }
}

type Filled = { section: Section; text: string; line: DraftLine | null }

function fillLines({ lines, nextLine }: Draft, { sections }: DraftFields, origin: Origin): { lines: DraftLine[]; nextLine: number } {
  const inForm = sectionNames.filter((name) => sections[name] !== undefined)
  const left = new Set(lines.filter(({ place }) => inForm.some((name) => name === place)))
  const filled = inForm.flatMap((section) => statementsOf(sections[section] ?? '').map((text): Filled => ({ section, text, line: null })))
  const find = (fits: (line: DraftLine, wanted: Filled) => boolean) => {
    for (const wanted of filled) {
      wanted.line ??= [...left].find((line) => fits(line, wanted)) ?? null
      if (wanted.line) left.delete(wanted.line)
    }
  }
  find((line, { section, text }) => line.place === section && line.text === text)
  find((line, { text }) => line.text === text)
  find((line, { section, text }) => line.place === section && areAlike(line.text, text))
  let next = nextLine
  const written = filled.map(({ section, text, line }): DraftLine => {
    if (line?.place === section && line.text === text) return line
    if (line) return { ...line, place: section, text, touched: true, sure: true }
    next++
    return { id: next - 1, text, place: section, origin, touched: true, sure: true }
  })
  const rest = lines.filter(({ place }) => !inForm.some((name) => name === place))
  const dropped = [...left].map((line): DraftLine => ({ ...line, place: 'dropped', touched: true }))
  return inOrder(lines, { lines: [...rest, ...dropped, ...written], nextLine: next })
}

/** The same lines in the same order within each section are no change. */
function inOrder(before: readonly DraftLine[], after: { lines: DraftLine[]; nextLine: number }): { lines: DraftLine[]; nextLine: number } {
  const key = (lines: readonly DraftLine[]) => JSON.stringify(sectionNames.map((name) => lines.filter(({ place }) => place === name)))
  return key(before) === key(after.lines) && before.length === after.lines.length ? { ...after, lines: [...before] } : after
}

/** Half of the words are the same: the line was reworded, and not another put in its place. */
function areAlike(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
  const [a, b] = [words(one), words(other)]
  return a.intersection(b).size * 2 >= Math.max(a.size, b.size)
}

/** What only one of two has changed is taken from that one; what both have is `mine`, and told of in `both`. */
export function mergeFields(
  base: DraftFields,
  { mine, theirs }: { mine: DraftFields; theirs: DraftFields },
): { fields: DraftFields; both: (Section | 'title' | 'period' | 'status')[] } {
  const both: (Section | 'title' | 'period' | 'status')[] = []
  const pick = (name: Section | 'title' | 'period' | 'status', values: [base: string, mine: string, theirs: string]): boolean => {
    const [before, own, other] = values.map((text) => statementsOf(text).join('\n'))
    if (own === before || own === other) return false
    if (other !== before) both.push(name)
    return true
  }
  const takeMine = (name: 'title' | 'period') => (pick(name, [base[name], mine[name], theirs[name]]) ? mine[name] : theirs[name])
  const statusOf = ({ status, handedTo }: DraftFields) => `${status} ${handedTo}`
  const from = pick('status', [statusOf(base), statusOf(mine), statusOf(theirs)]) ? mine : theirs
  const sections = sectionNames.flatMap((name) => {
    const own = mine.sections[name]
    const isMine = own !== undefined && pick(name, [base.sections[name] ?? '', own, theirs.sections[name] ?? ''])
    return [[name, isMine ? own : (theirs.sections[name] ?? '')]]
  })
  const fields = { period: takeMine('period'), title: takeMine('title'), status: from.status, handedTo: from.handedTo }
  return { fields: { ...fields, sections: Object.fromEntries(sections) }, both }
}
