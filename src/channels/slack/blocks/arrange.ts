/** Puts the pieces of a reply in order: what stands at its head, what follows, what waits for “Show more”. Nothing is left out. */
import type { Button } from '@slack/types'
import type { Part, Reply } from '../../../reply.ts'
import { wording } from '../../../wording.ts'
import { blockWords } from '../wording.ts'
import { drawSays } from './answer-buttons.ts'
import { canBeMessaged } from './buttons.ts'
import { clean, cleanLine } from './clean-text.ts'
import { toSourceUnits } from './draw-sources.ts'
import { firstScreen } from './fit-units.ts'
import { fromMarkdown } from './from-markdown.ts'
import { type Line, line, sizeOf } from './lines.ts'
import { plain } from './rich-text.ts'
import { type Places, toUnit, toUnits, type Unit } from './units.ts'

export type Arranged = {
  lead: Line[]
  /** Warnings that stand above and below the answer. */
  notes: { above: string[]; below: string[] }
  first: Unit[]
  later: Unit[]
  sources: Unit[]
  says: Button[]
}

/** `whole`: nothing waits. */
export function arrange(reply: Reply, places: Places, whole = false): Arranged {
  const lead = split(fromMarkdown(reply.lead), mostLead, sizeOf)
  const above = split(warningsAbove(reply.parts), mostNotes, (note) => note.length)
  const below = split(warningsBelow(reply), mostNotes, (note) => note.length)
  const sources = split(toSourceUnits(reply.sources), mostSources, sizeOf)
  const says = drawSays(reply)
  const notes = [...above.rest, ...below.rest].flatMap((note) => line('paragraph', plain(note)))
  const units = [
    ...[...lead.rest, ...notes].map((drawn) => toUnit(drawn)),
    ...says.left.flatMap((label) =>
      line('bullet', plain(cleanLine(label))).map((drawn) => toUnit(drawn, { heading: blockWords.typeInstead })),
    ),
    ...toUnits(withoutContradiction(reply.parts), places),
  ]
  const first = whole ? { shown: units, rest: [] } : firstScreen(units, isList(reply.parts))
  return {
    lead: lead.kept,
    notes: { above: above.kept, below: below.kept },
    first: first.shown,
    later: [...first.rest, ...toUnits(reply.more, places), ...sources.rest],
    sources: sources.kept,
    says: says.buttons,
  }
}

/** Whoever can be written to here is not said to be out of reach. */
function withoutContradiction(parts: readonly Part[]): readonly Part[] {
  const reachable = parts.some((part) => part.kind === 'contact' && canBeMessaged(part))
  return reachable ? parts.filter((part) => part.kind !== 'text' || part.markdown !== wording.noContactDetails) : parts
}

/** Many priorities are there to choose from. */
function isList(parts: readonly Part[]): boolean {
  return parts.filter(({ kind }) => kind === 'priority').length > 2
}

/** In JSON for lead and sources, in characters for notes. What goes beyond stands among the rest. */
const mostLead = 1400
const mostNotes = 500
const mostSources = 1000

function split<T>(list: readonly T[], most: number, size: (piece: T) => number): { kept: T[]; rest: T[] } {
  let used = 0
  const end = list.findIndex((piece) => {
    used += size(piece)
    return used > most
  })
  return end === -1 ? { kept: [...list], rest: [] } : { kept: list.slice(0, end), rest: list.slice(end) }
}

function warningsAbove(parts: readonly Part[]): string[] {
  const end = parts.findIndex(({ kind }) => kind !== 'warning')
  return warningsOf(end === -1 ? parts : parts.slice(0, end))
}

function warningsBelow({ parts, more }: Reply): string[] {
  const begin = parts.findIndex(({ kind }) => kind !== 'warning')
  return [...(begin === -1 ? [] : warningsOf(parts.slice(begin))), ...warningsOf(more)]
}

function warningsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.kind === 'warning' ? [`⚠️ ${clean(part.text).trim()}`] : []))
}
