/** Keeps an answer to about a phone screen; the rest waits until it is asked for. */
import type { Part, StatementList } from '../../reply.ts'
import { isRow, lengthOf, toShort } from './part-length.ts'

/** How many of each kind of part are shown at once. Officers, choices and warnings are never left out. */
const most: Partial<Record<Part['kind'], number>> = { priority: 6, offer: 2, resource: 2, term: 3, partners: 10 }
/** In a list for choosing from, cards come without a description and many fit. */
const manyRows = 12
/** Characters a phone shows before anybody scrolls far. */
const screen = 1100
/** A question about a detail may be answered by any of several statements. */
const screenOfStatements = 1250
/** With more cards than this a title and its facts are enough for each. */
const fewCards = 2

export type Screen = { parts: Part[]; more: Part[] }

/**
 * `used`: characters of what stands above the parts; `stated`: statements are what was asked for, and cards may wait;
 * `named`: ids of things asked for by name, which are shown in full; `involved`: it was asked who takes part.
 */
type Wanted = { used: number; stated: boolean; named: readonly string[]; involved: boolean }

export function fitScreen(parts: readonly Part[], wanted: Wanted): Screen {
  const all = withShortCards(parts)
  const musts = all.map((part, i) => least(part, all.findIndex((other) => other.kind === part.kind) === i, wanted))
  let left = (wanted.stated ? screenOfStatements : screen) - wanted.used - musts.reduce((sum, must) => sum + (must ? lengthOf(must) : 0), 0)
  const shown: (Part | null)[] = [...musts]
  const rest: Part[][] = all.map(() => [])
  for (const i of inOrder(all)) {
    const part = all[i] as Part
    const must = musts[i] ?? null
    const room = left + (must ? lengthOf(must) : 0)
    const count = all.slice(0, i).filter((other, j) => other.kind === part.kind && shown[j] !== null).length
    const fitted = part.kind === 'statements' ? cutLines(part, room) : { shown: fitting(part, room, count) ?? must, rest: null }
    shown[i] = fitted.shown
    rest[i] = fitted.shown === null ? [part] : fitted.rest === null ? [] : [fitted.rest]
    left = room - (fitted.shown === null ? 0 : lengthOf(fitted.shown))
  }
  return { parts: shown.filter((part) => part !== null), more: rest.flat() }
}

/** Statements say more than descriptions of cards, so they have the room first. */
function inOrder(parts: readonly Part[]): number[] {
  const isFirst = (i: number) => parts[i]?.kind === 'statements'
  return parts.map((_, i) => i).sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
}

/** What is shown of a part however little room there is: of each kind that is cut short, the first. */
function least(part: Part, isFirst: boolean, { stated, named, involved }: Wanted): Part | null {
  if (part.kind === 'statements') return { ...part, lines: part.lines.slice(0, 1) }
  if (most[part.kind] === undefined && !isListed(part)) return part
  if ((part.kind === 'offer' || part.kind === 'resource') && named.includes(part.id)) return part
  if (part.kind === 'partners' && part.involved) return involved ? part : null
  if (stated && (part.kind === 'offer' || part.kind === 'resource')) return null
  return isFirst ? toShort(part) : null
}

/** One line of a list written as text. */
function isListed(part: Part): boolean {
  return part.kind === 'text' && part.markdown.startsWith('- ')
}

/** The part as far as there is room for it; `count`: how many of its kind are shown already. */
function fitting(part: Part, room: number, count: number): Part | null {
  const limit = isRow(part) || isListed(part) ? manyRows : most[part.kind]
  if (limit !== undefined && count >= limit) return null
  if (limit === undefined || lengthOf(part) <= room) return part
  const short = toShort(part)
  return lengthOf(short) <= room ? short : null
}

/** A list of priorities is for choosing from: all of them, each in a line or two. Beside statements of the report a priority needs no description. */
function withShortCards(parts: readonly Part[]): readonly Part[] {
  const stated = parts.some((part) => part.kind === 'statements')
  if (!stated && parts.filter((part) => part.kind === 'priority').length <= fewCards) return parts
  return parts.map((part) => (part.kind === 'priority' ? toShort(part) : part))
}

/** Statements are whole or not there; at least one is shown. */
function cutLines(part: StatementList, room: number): { shown: StatementList; rest: StatementList | null } {
  const fits = part.lines.findLastIndex((_, i) => i === 0 || lengthOf({ ...part, lines: part.lines.slice(0, i + 1) }) <= room) + 1
  if (fits === part.lines.length) return { shown: part, rest: null }
  return { shown: { ...part, lines: part.lines.slice(0, fits) }, rest: { ...part, lines: part.lines.slice(fits) } }
}
