/** How much of an answer goes into one message, and how it stands there. */
import type { ActionsBlock, Button, KnownBlock } from '@slack/types'
import { sizeOf, toBlock } from './lines.ts'
import type { Size } from './measure.ts'
import type { Unit } from './units.ts'

/** A heading with its block, and a button with its row, at their longest. */
const headingSize = 450
const buttonSize = 350
/** Buttons in one row, for looks. */
const mostInRow = 5

/** The units from the first that fit. */
export function fitUnits(units: readonly Unit[], room: Size): Unit[] {
  let [json, text, blocks] = [0, 0, 0]
  const end = units.findIndex((unit, i) => {
    const begins = i === 0 || units[i - 1]?.heading !== unit.heading
    json += sizeOf(unit) + (begins ? headingSize : 0) + (unit.button ? buttonSize : 0)
    text += textLength(unit) + (begins ? (unit.heading?.length ?? 0) : 0)
    blocks += (begins ? 1 : 0) + (unit.button ? 1 : 0)
    return json > room.json || text > room.text || blocks > room.blocks
  })
  return end === -1 ? [...units] : units.slice(0, end)
}

/** With what may stand around it: an empty line and the label of its button. */
function textLength({ runs, button }: Unit): number {
  return runs.reduce(
    (sum, run) => sum + (run.type === 'text' ? run.text : (run.text ?? run.url)).length,
    2 + (button?.text.text.length ?? 0),
  )
}

/** Neighbours of one heading are one block; the buttons that belong to them follow. */
export function toBlocks(units: readonly Unit[]): KnownBlock[] {
  return groupByHeading(units).flatMap((group) => {
    const heading = group[0]?.heading ?? null
    return [toBlock(group, heading), ...toRows(group.flatMap(({ button }) => button ?? []))]
  })
}

export function groupByHeading(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const group = groups.at(-1)
    if (group?.[0]?.heading === unit.heading) group.push(unit)
    else groups.push([unit])
  }
  return groups
}

function toRows(buttons: readonly Button[]): ActionsBlock[] {
  const rows: ActionsBlock[] = []
  for (let i = 0; i < buttons.length; i += mostInRow) rows.push({ type: 'actions', elements: buttons.slice(i, i + mostInRow) })
  return rows
}
