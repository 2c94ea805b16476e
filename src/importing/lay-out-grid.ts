/** Puts a table with a row, or a column, for each priority in the order of a report: each cell below its label. */
import { findLabel } from './find-label.ts'
import { isSection } from './label-lines.ts'

/** `heads`: the cell is the label of the one that follows. */
type GridCell<Cell> = { cell: Cell; heads: boolean }

/** A table of two columns is read row by row, as it stands. */
const fewest = 3

/** Null when the table is none with labels along one edge. */
export function layOutGrid<Cell>(rows: readonly Cell[][], textOf: (cell: Cell) => string): GridCell<Cell>[] | null {
  const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row.slice(at, at + 1)))
  const labelIn = (cell: Cell) => labelOf(textOf(cell))
  const isGrid = (lines: readonly Cell[][], least: number) => lines.length >= least && isHead((lines[0] ?? []).map(labelIn))
  const grid = isGrid(rows, 2) ? rows : isGrid(columns, fewest) ? columns : null
  if (!grid) return null
  const [head = [], ...others] = grid
  const filled = others.filter((line) => line.some((cell) => /[\p{L}\p{N}]/u.test(textOf(cell))))
  const unnamed = head.filter((cell) => !labelIn(cell)).map((cell) => ({ cell, heads: false }))
  const below = (cell: Cell, label: Cell | undefined) =>
    label !== undefined && labelIn(label)
      ? [
          { cell: label, heads: true },
          { cell, heads: false },
        ]
      : [{ cell, heads: false }]
  return [...unnamed, ...filled.flatMap((line) => line.flatMap((cell, at) => below(cell, head[at])))]
}

/** A label for the priority and for two of its sections at least, or a table of one priority with nothing but labels of sections. */
function isHead(labels: readonly (string | null)[]): boolean {
  const kinds = new Set(labels.filter((label) => label !== null))
  const sections = [...kinds].filter(isSection).length
  return labels.length >= fewest && (kinds.has('priority') ? sections >= 2 : sections >= fewest && sections === labels.length)
}

function labelOf(text: string): string | null {
  const label = text.length > 200 ? null : findLabel({ line: 1, text, as: 'text', blankBefore: true })
  return label?.rest === '' ? label.kind : null
}
