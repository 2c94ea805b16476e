/** Cuts plain text or Markdown into the lines of a report: bullets and numbers off, wrapped lines joined. */
import { findLabel } from './find-label.ts'
import { layOutGrid } from './lay-out-grid.ts'
import { cleanText, goesOn, type SourceLine } from './source-line.ts'

/** Also the signs that Word's symbol fonts leave for bullets. */
const bullet =
  /^(?:(?:[•●○◦▪▫■□◆◇‣⁃∙·►▶➢➤→➔⇒★☆✦❖✓✔»§\uf0a7\uf0b7\uf0d8\uf0fc\uf076]\s*|(?![©®™])\p{Extended_Pictographic}\ufe0f?\s+)+|[*+~.](?=\s)\s*|[-–—](?=\s)\s*|-(?=\p{Lu}\p{L})|o(?=\s)\s+(?=\p{Lu}))/u
const number = /^(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{Lu}))/u
const heading = /^#{1,6}\s+/
const wholeBold = /^(\*\*|__)(.+)\1(:?)$/

/** `length` and `indent` are those of the row as it stands in the file. */
type Raw = SourceLine & { length: number; indent: number; lastLine: number }

/** `markdown`: a backslash keeps the next sign as it is. */
export function toTextLines(text: string, { markdown }: { markdown: boolean }): SourceLine[] {
  const rows: Raw[][] = []
  let blank = true
  for (const [index, row] of text.split(/\r\n|\r|\n/).entries())
    for (const piece of row.split(/[\f\v\u0085\u2028\u2029]/)) {
      const cells = toCells(piece, { line: index + 1, blankBefore: blank, markdown })
      rows.push(cells)
      blank = cells.every(({ text }) => text === '')
    }
  return joinWrapped(readTables(rows))
}

const fewestCells = 4
/** Two things set side by side with spaces are two, as they are with a tab. */
const columns = /\t| {6,}(?=\S)/

type Place = { line: number; blankBefore: boolean; markdown: boolean }

/** Rows of cells that follow one another are a table, which may have a column for each label. */
function readTables(rows: readonly Raw[][]): Raw[] {
  const tables: Raw[][][] = []
  for (const row of rows) {
    const table = tables.at(-1)
    if (row.length > 2 && (table?.at(-1)?.length ?? 0) > 2) table?.push(row)
    else tables.push([row])
  }
  return tables.flatMap(readTable).filter(({ text }) => text !== '')
}

function readTable(table: Raw[][]): Raw[] {
  const cells = layOutGrid(table, ({ text }) => text)
  return cells ? cells.map(({ cell, heads }) => ({ ...cell, as: heads ? 'heading' : cell.as, blankBefore: true })) : table.flat()
}

function toCells(row: string, { line, blankBefore, markdown }: Place): Raw[] {
  // A table that was pasted may have lost the bars at its edges.
  const inTable = /^\s*\|.*\|\s*$/.test(row) || row.split(/\s\|\s/).length >= fewestCells
  const { as, rest } = readMark(row.trim())
  return (inTable ? rest.trim().replace(/^\||(?<!\\)\|$/g, '') : rest)
    .split(inTable ? /\t|(?<!\\)\|/ : columns)
    .map((cell) => cleanText(markdown ? fromMarkdown(cell) : cell))
    .map((cell, at) => ({
      line,
      text: cell,
      as,
      blankBefore: blankBefore && at === 0,
      lastLine: line,
      indent: row.length - row.replace(/^[\s>]+/, '').length,
      length: row.trimEnd().length,
    }))
}

/** A number before a line is taken off; a line that is only numbered may still be a label. */
export function readMark(text: string): { as: SourceLine['as']; rest: string } {
  // A mail that quotes a report puts “>” before each line.
  const visible = text.replace(/^[\s\u00ad\u200b-\u200f\u2060\ufeff]+|^(?:>\s*)+/g, '').replace(/^(?:>\s*)+/, '')
  const title = heading.exec(visible)
  const bold = wholeBold.exec(visible)
  if (title) return { as: 'heading', rest: visible.slice(title[0].length).replace(/\s#+$/, '') }
  if (bold) return { as: 'heading', rest: `${bold[2]}${bold[3]}` }
  const mark = bullet.exec(visible)
  if (mark) return { as: 'item', rest: visible.slice(mark[0].length) }
  return { as: 'text', rest: visible.replace(number, '') }
}

function fromMarkdown(text: string): string {
  return text.replace(/(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2').replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** Files wrapped by hand end a line where the next word would not have fitted. */
function joinWrapped(lines: readonly Raw[]): SourceLine[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const isFull = (line: Raw, next: Raw) => line.length + 1 + (next.text.split(' ')[0]?.length ?? 0) > width
  const pairs = lines.slice(1).map((next, at): [Raw, Raw] => [lines[at] ?? next, next])
  const wrapped =
    width <= widestWrap &&
    pairs.filter(([line, next]) => follows(line, next) && isFull(line, next) && goesOn(line.text, next.text)).length >= 2
  const joined: Raw[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const runsOn = (last: Raw) =>
      (wrapped && (isFull(last, line) || preposition.test(last.text))) ||
      (goesOn(last.text, line.text) && breaksOff.test(last.text)) ||
      conjunction.test(last.text) ||
      isAddress.test(line.text) ||
      isIndented(last, line) ||
      (goesOn(last.text, line.text) && (last.as === 'item' || line.indent > last.indent + 1))
    const joins = before && follows(before, line) && runsOn(before)
    if (before && joins && !findLabel(line) && findLabel(before)?.rest !== '')
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}`, lastLine: line.line, length: line.length }
    else joined.push(line)
  }
  return joined.map(({ length: _, indent: __, lastLine: ___, ...line }) => line)
}

const widestWrap = 120
const breaksOff = /(?:,|\b(?:and|or|of|the|to|with|for|in|a|an|by))$/i
/** Nothing ends in these, whatever letter the next line begins with. */
const conjunction = /\s(?:and|or|of|the|with|a|an|from|between|including)$/
const isAddress = /^https?:\/\/\S+$/
const preposition = /\s(?:to|for|in|by|at|on|into|during)$/

function follows(line: Raw, next: Raw): boolean {
  return next.line === line.lastLine + 1 && !next.blankBefore && next.as === 'text' && line.as !== 'heading'
}

/** Set in under its bullet. */
function isIndented(line: Raw, next: Raw): boolean {
  return line.as === 'item' && next.indent > line.indent + 1
}
