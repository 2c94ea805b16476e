/** Works out what the columns of a partner’s sheet mean, by how they are called and what they hold. */
import { toPhrase } from '../knowledge/words.ts'
import { columnWords } from './column-words.ts'
import type { Row } from './json-values.ts'

export type ColumnMeaning = keyof typeof columnWords
/** Meaning → the column’s heading. What no meaning names is kept as an extra. */
export type Mapping = Partial<Record<ColumnMeaning, string>>

const words = new Map(Object.entries(columnWords).map(([meaning, said]) => [meaning, said.split(', ')]))

export function isMeaning(text: string): text is ColumnMeaning {
  return Object.hasOwn(columnWords, text)
}

const enough = 0.55

/** The likeliest column for each meaning, each column used once; the surest are settled first. */
export function guessMapping(headings: readonly string[], rows: readonly Row[]): Mapping {
  const sample = rows.slice(0, 50)
  const pairs = (Object.keys(columnWords) as ColumnMeaning[]).flatMap((meaning) =>
    headings.map((heading, order) => ({ meaning, heading, order, likeness: likeness(meaning, heading) * fill(meaning, heading, sample) })),
  )
  const mapping: Mapping = {}
  const used = new Set<string>()
  for (const { meaning, heading, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness || a.order - b.order)) {
    if (likeness < enough || mapping[meaning] !== undefined || used.has(heading)) continue
    mapping[meaning] = heading
    used.add(heading)
  }
  return mapping
}

function likeness(meaning: ColumnMeaning, heading: string): number {
  const said = toPhrase(heading.replace(/[_/-]+/g, ' '))
  return Math.max(...(words.get(meaning) ?? []).map((usual, i) => alike(said, usual) * (1 - i * 0.004)))
}

/** 1 for the same words; less the more words only one of them has, or the more letters differ. */
function alike(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const shared = [...left].filter((word) => right.has(word)).length
  const common = (2 * shared) / (left.size + right.size)
  return 0.9 * Math.max(common, left.size === right.size && Math.min(a.length, b.length) >= 5 ? letters(a, b) : 0)
}

/** How many pairs of neighbouring letters two words share; a slip of the keyboard changes few. */
function letters(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const left = pairs(a)
  const right = pairs(b)
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return (2 * shared) / Math.max(1, left.length + right.length)
}

const looks: Partial<Record<ColumnMeaning, RegExp>> = {
  email: /@/,
  website: /\.[a-z]{2,}|https?:/i,
  phone: /\d[\d\s()+-]{6,}/,
  postcode: /\d/,
  minimumAge: /^\s*\d{1,3}\b/,
  maximumAge: /^\s*\d{1,3}\b/,
  starts: /\d/,
  ends: /\d/,
  confirmed: /\d/,
}

/** A column whose cells look otherwise than its heading promises is not taken for it. */
function fill(meaning: ColumnMeaning, heading: string, rows: readonly Row[]): number {
  const cells = rows.flatMap((row) => (String(row[heading] ?? '').trim() === '' ? [] : [String(row[heading])]))
  const look = looks[meaning]
  if (cells.length === 0) return 0.95
  if (!look) return 1
  return cells.filter((cell) => look.test(cell)).length / cells.length >= 0.5 ? 1 : 0.3
}
