/** Reports that somebody has spoilt: lines lost, doubled, swapped and garbled, labels out of place. */
import { readdirSync, readFileSync } from 'node:fs'
import { findLabel } from '../../src/importing/find-label.ts'
import { planImport } from '../../src/importing/plan-import.ts'
import { readHeading } from '../../src/importing/read-heading.ts'
import { isOnlyPeriod } from '../../src/importing/read-period.ts'
import { readLocality } from '../../src/importing/read-places.ts'
import { readReports } from '../../src/importing/read-report.ts'
import type { ReadFile } from '../../src/importing/report.ts'
import { type SourceLine, withoutStraySign } from '../../src/importing/source-line.ts'
import { toTextLines } from '../../src/importing/text-lines.ts'
import { parseEntry } from '../../src/knowledge/parse-entry.ts'
import { toEntryFile } from '../../src/knowledge/write-entry.ts'
import { anyText, fc } from '../support/properties.ts'
import { knownOf } from '../support/reporting-county.ts'

const folder = new URL('./reports/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const labels = [
  'Priority',
  'Period',
  'Education Partnership Officer',
  'Intended outcomes',
  'Activity last period',
  'Exit strategy:',
  'Impact',
  'Locality: Preston',
]

type Spoil = (lines: readonly string[], at: number, text: string) => string[]
const spoils: Spoil[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.with(at, lines[0] ?? '').with(0, lines[at] ?? ''),
  (lines, at, text) => lines.toSpliced(at, 0, text),
  (lines, at, text) => lines.with(at, `${(lines[at] ?? '').slice(0, text.length)}${text}${(lines[at] ?? '').slice(text.length + 1)}`),
  (lines, at) => lines.with(at, (lines[at] ?? '').toUpperCase()),
  (lines, at) => lines.with(at, [...(lines[at] ?? '')].filter((_, i) => i % 5 !== at % 5).join('')),
  (lines, at) => lines.toSpliced(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`),
  (lines, at) => lines.toSpliced(at, 0, labels[at % labels.length] ?? ''),
  (lines) => lines.filter((line) => line.trim() !== ''),
]

/** A report with up to a dozen things wrong with it. */
export const mutatedReport = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.constantFrom(...spoils), fc.nat(), anyText), { minLength: 1, maxLength: 12 }))
  .map(([text, changes]) => {
    let lines = text.split('\n')
    for (const [spoil, at, inserted] of changes) if (lines.length > 0) lines = spoil(lines, at % lines.length, inserted)
    return lines.join('\n')
  })

const known = knownOf()
const options = { today: '2026-11-24', replace: false, matches: new Map(), source: { id: null, url: null } }

/** Reads and plans it; gives the lines that are neither in an entry nor left over, and the entries that would be broken. */
export function importMutated(text: string): { lost: string[]; broken: string[] } {
  const lines = toTextLines(text, { markdown: false }).map((line) => ({ ...line, text: withoutStraySign(line.text) }))
  const read = readReports(lines, known)
  if ('refused' in read) return { lost: [], broken: [] }
  const plan = planImport(read, known, options)
  const files = plan.writes
    .filter(({ body }) => body !== null)
    .map(({ path, fields, body }) => ({ path, text: toEntryFile(fields, body ?? '') }))
  const left = new Set(read.leftOver.map((each) => `${each.line} ${each.text}`))
  const unaccounted = lines.filter((line) => !left.has(`${line.line} ${line.text}`) && !isAccounted(line, keptTexts(read)))
  return {
    lost: unaccounted.map((line) => line.text),
    broken: files.filter((file) => parseEntry(file).problems.length > 0).map(({ path }) => path),
  }
}

/** In an entry, or a label, or what heads a report: its place, its period. */
function isAccounted(line: SourceLine, kept: ReadonlySet<string>): boolean {
  const label = findLabel(line)
  const said = label?.rest || line.text
  if (
    label?.rest === '' ||
    label?.kind === 'status' ||
    [said, line.text].some(isOnlyPeriod) ||
    readHeading(said, 0, known) ||
    readLocality(said, known)
  )
    return true
  return kept.has(said) || [...kept].some((each) => each.includes(said) || said.includes(each))
}

/** Everything a reader of the entries finds again, and the names and dates of headings. */
function keptTexts({ reports, problems }: ReadFile): Set<string> {
  const inEntries = reports.flatMap(({ officers, priorities }) => [
    ...officers.map(({ said }) => said),
    ...priorities.flatMap(({ title, about, sections }) => [title, ...about, ...Object.values(sections).flat()]),
  ])
  return new Set([...inEntries, ...problems.map(({ say }) => say)].filter((text) => text !== ''))
}
