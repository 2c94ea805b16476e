import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReportFile } from '../../src/adapters/reports/read-report-file.ts'
import { reportFormats } from '../../src/adapters/reports/report-formats.ts'
import { toReportDocument } from '../../src/exporting/report-document.ts'
import { planImport } from '../../src/importing/plan-import.ts'
import { readReports } from '../../src/importing/read-report.ts'
import { cleanText } from '../../src/importing/source-line.ts'
import { emptySections, type Section, sectionNames } from '../../src/knowledge/sections.ts'
import { priorityFile, updateFile } from '../support/builders.ts'
import { anyText, fc } from '../support/properties.ts'
import { knownOf, reportingCounty } from '../support/reporting-county.ts'

const endings = { markdown: 'md', html: 'html', word: 'docx' } as const

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Lines that an importer could take for something else. */
const treacherous = fc.constantFrom(
  'Priority',
  'Period: Spring 2025',
  'Education Partnership Officer',
  'Exit strategy',
  '## Impact so far',
  'Impact so far: none',
  'Locality: Preston',
  'Preston',
  'Tom Ashworth',
  'Autumn 2025',
  '- a hyphen',
  '• a bullet',
  '1. a number',
  '2) another',
  '12',
  'Page 3 of 7',
  '[insert]',
  'Please describe what you did',
  '© County Council',
  '---',
  '…',
  '**bold** and _slanted_ & <b>tagged</b> &amp; \\*',
  '| a | table |',
  'see https://example.org/a_b?c=1&d=2',
  '“quoted” – and ‘so’ on',
  '29 April',
  '> quoted',
  '```',
)
const statement = fc.oneof(
  treacherous,
  anyText.map(cleanText).filter((text) => text !== '' && cleanText(text) === text),
)
const sections = fc
  .record(
    Object.fromEntries(sectionNames.map((name) => [name, fc.array(statement, { maxLength: 3 })])) as Record<
      Section,
      fc.Arbitrary<string[]>
    >,
  )
  .filter((all) => Object.values(all).some((lines) => lines.length > 0))

const second = priorityFile({
  id: 'fylde-coast-vaping',
  title: 'Impact so far & <vaping> in Kirkham. A *second* sentence',
  shortTitle: 'Vaping',
  themes: ['vaping'],
})
const options = { today: '2026-11-24', replace: false, matches: new Map(), source: { id: null, url: null } }

async function exportAndImport(format: keyof typeof endings, one: Record<Section, string[]>, other: Record<Section, string[]>) {
  const updates = [
    updateFile({ sections: one }),
    updateFile({ id: '2026-summer-fylde-coast-vaping', priority: 'fylde-coast-vaping', where: 'Fylde Coast, priority 2', sections: other }),
  ]
  const known = knownOf(reportingCounty(second, ...updates))
  const report = toReportDocument(known.knowledge, 'fylde-coast', '2026-summer')
  if (!report) throw new Error('There is no report to export.')
  const path = join(folder, `report.${endings[format]}`)
  await writeFile(path, (await reportFormats[format]?.(report)) ?? '')
  const file = await readReportFile(path)
  if ('refused' in file) throw new Error(file.refused)
  const read = readReports(file.lines, known)
  if ('refused' in read) throw new Error(read.refused)
  return { read, plan: planImport(read, known, options) }
}

describe.each(Object.keys(endings) as (keyof typeof endings)[])('a report exported as %s', (format) => {
  it('gives the same updates when it is imported again, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(sections, sections, async (one, other) => {
        const { read, plan } = await exportAndImport(format, one, other)
        expect(read.reports.map(({ locality, period, officers }) => [locality, period, officers.map(({ said }) => said)])).toEqual([
          ['fylde-coast', '2026-summer', ['Priya Nolan']],
        ])
        expect(read.reports[0]?.priorities.map((priority) => priority.sections)).toEqual([
          { ...emptySections(), ...one },
          { ...emptySections(), ...other },
        ])
        expect(plan.outcomes.map(({ verdict, priority }) => `${verdict} ${priority}`)).toEqual([
          'same fylde-coast-sleep',
          'same fylde-coast-vaping',
        ])
        expect({ writes: plan.writes, leftOver: read.leftOver }).toEqual({ writes: [], leftOver: [] })
      }),
      { numRuns: format === 'word' ? 25 : 60 },
    )
  })
})
