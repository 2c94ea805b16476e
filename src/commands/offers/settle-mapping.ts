/** Shows how the columns of a sheet are understood, and goes on only when somebody agrees. */
import { columnWords } from '../../directory/column-words.ts'
import { guessMapping, isMeaning, type Mapping } from '../../directory/columns.ts'
import { isTables, type Tables } from '../../directory/feed-tables.ts'
import type { Row } from '../../directory/json-values.ts'
import { toRows } from '../../directory/sheet-records.ts'
import { offersWording } from './offers-wording.ts'

/** `ask` null: nobody is there to be asked. */
export type MappingWish = {
  map: readonly string[]
  yes: boolean
  show(text: string): void
  ask: ((question: string) => Promise<string>) | null
}

/** `mapping` null: the tables are those of the standard. Null when it was shown and not agreed to. */
export async function settleMapping(
  tables: Tables,
  kept: Mapping | null,
  { map, yes, show, ask }: MappingWish,
): Promise<{ rows: Row[]; mapping: Mapping | null } | null> {
  const rows = toRows(tables)
  if (isTables(tables)) return { rows, mapping: null }
  if (rows.length === 0) throw new Error(offersWording.noRows)
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const settled = kept && headings.length > 0 && Object.values(kept).every((heading) => headings.includes(heading)) ? kept : null
  const mapping = withWishes(settled ?? guessMapping(headings, rows), map, headings)
  if (mapping.title === undefined) throw new Error(offersWording.noTitle)
  show(toText(mapping, headings, rows))
  if (yes || map.length > 0 || settled) return { rows, mapping }
  if (ask && /^y/i.test((await ask(offersWording.askMapping)).trim())) return { rows, mapping }
  show(`${offersWording.mappingWanted}\n`)
  return null
}

function withWishes(guessed: Mapping, map: readonly string[], headings: readonly string[]): Mapping {
  const mapping = { ...guessed }
  for (const wish of map) {
    const [meaning = '', heading = ''] = [wish.slice(0, wish.indexOf('=')).trim(), wish.slice(wish.indexOf('=') + 1).trim()]
    if (!wish.includes('=') || !isMeaning(meaning)) throw new Error(offersWording.badMap(wish, Object.keys(columnWords)))
    const found = headings.find((each) => each.toLowerCase() === heading.toLowerCase())
    if (heading !== '' && found === undefined) throw new Error(offersWording.noColumn(heading, [...headings]))
    for (const [other, held] of Object.entries(mapping)) if (held === found && isMeaning(other)) delete mapping[other]
    if (found === undefined) delete mapping[meaning]
    else mapping[meaning] = found
  }
  return mapping
}

function toText(mapping: Mapping, headings: readonly string[], rows: readonly Row[]): string {
  const lines = Object.entries(mapping).map(([meaning, heading]) => {
    const example =
      rows
        .map((row) =>
          String(row[heading] ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .find((cell) => cell !== '') ?? ''
    return `  ${meaning.padEnd(14)} ${heading}${example ? `  (such as “${example.slice(0, 50)}”)` : ''}`
  })
  const used = new Set(Object.values(mapping))
  return `${offersWording.mapping}\n${lines.join('\n')}\n${offersWording.kept(headings.filter((heading) => !used.has(heading)))}`
}
