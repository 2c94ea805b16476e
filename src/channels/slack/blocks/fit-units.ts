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

/** On a phone about this much text is a line, and this many lines are a screen with room for lead, sources and buttons. */
const lineLength = 40
const screen = 15
/** A list is for choosing from. */
const listScreen = 28
/** So many lines more are shown sooner than a button for them. */
const spare = 4
const fewPeople = 3

/** What is seen at once on a phone: the people to ask, and as many of the others as fill the screen, one at least. */
export function firstScreen(units: readonly Unit[], isList: boolean): { shown: Unit[]; rest: Unit[] } {
  const most = isList ? listScreen : screen
  if (linesOf(units) <= most + spare) return { shown: [...units], rest: [] }
  const people = units.filter(({ person }) => person)
  const kept = people.length <= fewPeople ? people : []
  const others = units.filter((unit) => !kept.includes(unit))
  const end = others.findIndex((_, i) => i > 0 && linesOf([...kept, ...others.slice(0, i + 1)]) > most)
  const waiting = new Set(end === -1 ? [] : others.slice(end))
  return { shown: units.filter((unit) => !waiting.has(unit)), rest: [...waiting] }
}

function linesOf(units: readonly Unit[]): number {
  const lines = units.map((unit) => Math.ceil(textLength(unit) / lineLength))
  return lines.reduce((sum, count) => sum + count, groupByHeading(units).length)
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

/** Names of actions differ within a row. */
function toRows(buttons: readonly Button[]): ActionsBlock[] {
  const rows: ActionsBlock[] = []
  const named = buttons.map((button, i) => ({ ...button, action_id: `${button.action_id}${i}` }))
  for (let i = 0; i < named.length; i += mostInRow) rows.push({ type: 'actions', elements: named.slice(i, i + mostInRow) })
  return rows
}
