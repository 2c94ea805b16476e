/** The lines of a draft: how they are numbered, and what can be done to one. */
import { monthOf } from '../knowledge/periods.ts'
import { type Section, sectionNames } from '../knowledge/sections.ts'
import type { DraftLine, Origin, Place } from './draft.ts'

type Lines = { lines: DraftLine[]; nextLine: number }

/** The order in which lines are shown and counted: what waits for an answer first, then as in a report. */
const shown: readonly Place[] = ['carried', ...sectionNames]

/** Every line that is shown, in the order of its number: the first is number 1. */
export function numbered(lines: readonly DraftLine[]): DraftLine[] {
  return shown.flatMap((place) => lines.filter((line) => line.place === place))
}

export function numberOf(lines: readonly DraftLine[], id: number): number {
  return numbered(lines).findIndex((line) => line.id === id) + 1
}

/** The day from which the dates of a line are read: a report’s own words are as old as the report. */
export function dayOf({ origin }: DraftLine, today: string): string {
  return origin.from === 'last-report' ? `${monthOf(origin.period)}-15` : today
}

export type NewLine = { text: string; place: Place; origin: Origin; sure: boolean; touched?: boolean; own?: string }

/** New lines go to the end of their sections. One that says word for word what is there already is left out. */
export function addLines({ lines, nextLine }: Lines, added: readonly NewLine[]): Lines {
  const result = [...lines]
  let next = nextLine
  for (const { touched = false, ...line } of added) {
    if (result.some(({ text, place }) => text === line.text && place !== 'dropped')) continue
    result.push({ ...line, id: next, touched })
    next++
  }
  return { lines: result, nextLine: next }
}

/** What the officer does to lines makes them the officer’s own. A line that changes its section goes to the end of the new one. */
export function moveLines(lines: readonly DraftLine[], ids: readonly number[], place: Place): DraftLine[] {
  const moved = lines.filter(({ id }) => ids.includes(id)).map((line): DraftLine => ({ ...line, place, touched: true, sure: true }))
  return [...lines.filter(({ id }) => !ids.includes(id)), ...moved]
}

/** Where lines go in the order of a section. `beside` is the id of the line that they go before or after, into its section. */
export type NewPlace = { to: 'first' | 'last' | 'up' | 'down' } | { to: 'before' | 'after'; beside: number }

export function orderLines(lines: readonly DraftLine[], ids: readonly number[], where: NewPlace): DraftLine[] {
  const target = 'beside' in where ? lines.find(({ id }) => id === where.beside) : undefined
  const moved = lines
    .filter(({ id }) => ids.includes(id))
    .map((line): DraftLine => ({ ...line, place: target?.place ?? line.place, touched: true }))
  const others = lines.filter(({ id }) => !ids.includes(id))
  if (where.to === 'first') return [...moved, ...others]
  if (where.to === 'last') return [...others, ...moved]
  const at = target ? others.indexOf(target) : neighbour(others, lines, moved[0], where.to === 'up')
  if (at === -1) return [...lines]
  const after = where.to === 'after' || where.to === 'down'
  return others.toSpliced(after ? at + 1 : at, 0, ...moved)
}

/** The line of the same section that stands right above or below. */
function neighbour(others: readonly DraftLine[], lines: readonly DraftLine[], line: DraftLine | undefined, above: boolean): number {
  const of = lines.filter(({ place }) => place === line?.place)
  const next = of[of.findIndex(({ id }) => id === line?.id) + (above ? -1 : 1)]
  return next ? others.indexOf(next) : -1
}

export function joinLines(lines: readonly DraftLine[], [first, ...more]: readonly DraftLine[]): DraftLine[] {
  if (!first) return [...lines]
  const text = [first, ...more].map(({ text }) => (/[.!?]["'’”)]?$/.test(text) ? text : `${text}.`)).join(' ')
  const left = lines.map((line): DraftLine => (more.some(({ id }) => id === line.id) ? { ...line, place: 'dropped' } : line))
  return rewordLine(left, first.id, text)
}

/** The parts stand one after the other where the line stood, and come from where it came from. */
export function splitLine({ lines, nextLine }: Lines, line: DraftLine, [first = line.text, ...more]: readonly string[]): Lines {
  const { own: _, ...rest } = line
  const parts = [first, ...more].map((text, i): DraftLine => ({ ...rest, id: i === 0 ? line.id : nextLine + i - 1, text, touched: true }))
  return { lines: lines.flatMap((each) => (each.id === line.id ? parts : [each])), nextLine: nextLine + more.length }
}

export function rewordLine(lines: readonly DraftLine[], id: number, text: string): DraftLine[] {
  return lines.map(({ own, ...line }) =>
    line.id === id ? { ...line, text, touched: true } : { ...line, ...(own === undefined ? {} : { own }) },
  )
}

export function emptySectionsOf(lines: readonly DraftLine[]): Section[] {
  return sectionNames.filter((section) => !lines.some(({ place }) => place === section))
}
