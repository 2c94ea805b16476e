import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReportFile } from '../../src/adapters/reports/read-report-file.ts'
import { readReports } from '../../src/importing/read-report.ts'
import { toTextLines } from '../../src/importing/text-lines.ts'
import { sectionNames } from '../../src/knowledge/sections.ts'
import { knownOf } from '../support/reporting-county.ts'

const folder = fileURLToPath(new URL('./reports/', import.meta.url))
const known = knownOf()

async function read(name: string) {
  const file = await readReportFile(`${folder}${name}`)
  return 'refused' in file ? file : readReports(file.lines, known)
}

/** Place, period and people of each report; title of each priority with how much stands in each section; what is left over. */
async function outline(name: string): Promise<string[]> {
  const file = await read(name)
  if ('refused' in file) return [file.refused]
  return [
    ...file.reports.flatMap(({ locality, period, officers, priorities }) => [
      `${locality} ${period} ${officers.map(({ contact, said }) => contact?.id ?? said).join(' ')}`,
      ...priorities.map(({ title, sections }) => `${sectionNames.map((section) => sections[section].length).join('')} ${title}`),
    ]),
    ...file.leftOver.map(({ line, text }) => `left ${line}: ${text}`),
  ]
}

/** The five figures: intended outcomes, activity, planned, impact, exit strategy. */
const outlines: Record<string, string[]> = {
  'bare-paragraphs.txt': [
    'west-lancashire 2025-autumn moira-kendal tom-ashworth',
    '12111 Breakfast clubs in small village schools around Tarleton and Rufford',
    '11011 Reading at home',
  ],
  'bold-run-on.html': ['fylde-coast 2026-autumn priya-nolan', '22111 Help families on the Fylde Coast to sleep well'],
  'closed-priority.txt': [
    'preston 2026-spring tom-ashworth priya-nolan',
    '11121 Find a place after school for every young person in Preston.',
  ],
  'dense-two-blocks.txt': [
    'central-lancashire 2025-autumn sal-brierley',
    '12111 Gambling-like games',
    'west-lancashire 2025-autumn moira-kendal',
    '11111 Outdoor lessons',
  ],
  'letter-style.txt': [
    'preston 2025-autumn tom-ashworth',
    '12111 Young carers in Preston secondary schools',
    'left 1: Dear all,',
    'left 2: Please find our report below. Thank you to everybody who sent notes.',
  ],
  'many-blocks.md': [
    'fylde-coast 2026-summer priya-nolan',
    '11001 Help families on the Fylde Coast to sleep well',
    'preston 2026-summer tom-ashworth',
    '10110 A quiet room in every school',
    'left 1: TASS reports, summer 2026',
  ],
  'missing-labels.txt': [
    'preston 2025-autumn tom-ashworth',
    '21110 Swimming for children who have missed lessons',
    '11001 Music for schools without a teacher',
  ],
  'misspelt-capitals.txt': [
    'fylde-coast 2026-summer priya-nolan',
    '22111 Walking to school on the Fylde Coast',
    'left 1: TASS LOCALITY REPORT',
  ],
  'no-heading-inline.txt': [
    'preston 2026-spring tom-ashworth',
    '11111 Find a place after school for every young person in Preston',
    'left 1: Our termly update to the group.',
  ],
  'numbered-outline.txt': ['morecambe-bay 2025-autumn nina-hale', '22101 Children new to English in Heysham and Morecambe'],
  'odd-characters.txt': ['morecambe-bay 2025-autumn nina-hale', '21011 School readiness for four year olds in Heysham', 'left 22: 3'],
  'saved-page.html': [
    'central-lancashire 2026-spring sal-brierley moira-kendal',
    '22111 Bereavement: helping schools in Chorley & South Ribble to talk about it.',
    'left 6: TASS in action',
    'left 7: Examples from around the county.',
  ],
  'slashes-and-tails.txt': [
    'fylde-coast 2026-summer priya-nolan nina-hale',
    '22121 Speech and talk in nurseries across Wyre. The work began as a request from one nursery.',
    "10010 A shared minibus for Fylde's small schools",
  ],
  'table-from-word.txt': ['west-lancashire 2026-spring moira-kendal', '21111 Anxiety before exams'],
  'template-left-in.txt': [
    'central-lancashire 2026-summer sal-brierley moira-kendal',
    '12111 Vaping in and out of school',
    'left 1: Team Around the School and Settings – Locality Report',
    'left 2: Please complete one form for each locality.',
    'left 4: [insert locality]',
    'left 7: [Name]',
    'left 10: Click or tap here to enter text.',
    'left 13: Please give the title of the priority',
    'left 16: Please describe what will be different.',
    'left 19: <describe what was done>',
    'left 25: [insert evidence]',
  ],
  'word-table.html': ['morecambe-bay 2025-autumn nina-hale', '12011 Fathers and school', 'left 3: TASS report'],
  'wrapped-mail.txt': [
    'morecambe-bay 2026-spring nina-hale',
    '22111 Calm starts for children who move between Lancaster schools in the middle of the year. This is now called Soft Landings.',
    'left 29: --',
    'left 30: Page 1 of 1',
  ],
  'underlined.txt': [
    'fylde-coast 2026-summer priya-nolan',
    '12111 Help families on the Fylde Coast to sleep well',
    'left 2: ====================',
    'left 5: -----------------------------',
    'left 9: -----------',
    'left 13: ---------------------------------------------------------',
    'left 16: ~~~~~~~~~~~~~~~~~',
    'left 20: ~~~~~~~~~~~~~~~~~~~~~~',
    'left 26: ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    'left 30: ~~~~~~~~~~~~~~~',
    'left 34: ~~~~~~~~~~~~~',
  ],
  'email-bullets.txt': [
    'west-lancashire 2026-spring moira-kendal',
    '11111 Getting to school by bus',
    'left 1: Hi both, here is mine for this time - sorry it is late!',
  ],
  'two-officers-no-priority-label.txt': [
    'central-lancashire 2025-autumn sal-brierley moira-kendal',
    '11111 Online safety evenings for parents in Chorley and Leyland',
    '11001 Allotments',
  ],
  'handed-over.txt': [
    'preston 2025-autumn tom-ashworth',
    '11111 Find a place after school for every young person in Preston',
    '11001 Impact of phones on sleep',
  ],
  'mixed-order.txt': ['morecambe-bay 2026-summer nina-hale', '11111 Reading buddies in Morecambe'],
  'two-wordings.txt': [
    'fylde-coast 2026-autumn priya-nolan',
    '12111 Fewer leavers without a place',
    '11111 Parents and the move to high school',
  ],
  'plain-words.txt': [
    'preston 2026-autumn tom-ashworth',
    '12111 A place after school for everybody',
    '11111 Debating',
    'left 1: Subject: TASS report Autumn term 2026 - Preston',
  ],
  'unlabelled-titles.txt': ['preston 2026-autumn tom-ashworth', '11111 Debating', '11111 Gardening'],
  'grid-in-priority.html': ['preston 2026-autumn tom-ashworth', '12111 A place after school for everybody'],
  'pasted-table.txt': [
    'fylde-coast 2026-autumn priya-nolan',
    '11111 Fewer leavers without a place',
    '11111 Parents and the move to high school',
  ],
  'ocr.txt': ['fylde-coast 2026-spring priya-nolan', '11111 School lunches in Garstang'],
  'underlined-labels.html': ['central-lancashire 2026-spring sal-brierley moira-kendal', '22111 Transition – moving up in July'],
  'grid.md': ['preston 2026-summer tom-ashworth', '11011 Gardening', '11111 Debating (closed)'],
  'grid-across.html': ['preston 2026-spring tom-ashworth', '12010 Gardening', '11010 Debating'],
  'reviewed-pages.txt': [
    'preston 2025-autumn tom-ashworth',
    '11111 Safe journeys to school',
    'left 1: County council TASS locality report Page 1 of 2',
    'left 10: Commented [TA2]: all of them?',
    'left 12: [What have you done since the last report?]',
    'left 14: Official - Sensitive',
    'left 15: County council TASS locality report Page 2 of 2',
    'left 16: Preston',
    'left 21: [TA: which schools?]',
    'left 24: How will this carry on when TASS steps away?',
    'left 26: END',
  ],
  'short-labels.txt': ['preston 2026-summer priya-nolan tom-ashworth', '11111 LUNCH (TRANSFERRED TO THE HEALTH TEAM)'],
  'word-table.docx': [
    'morecambe-bay 2026-spring nina-hale',
    '21111 Speech in the early years',
    '11001 Bereavement boxes',
    'left 1: Team Around the School: termly return',
  ],
}

describe('a report', () => {
  it.each(Object.entries(outlines))('is read as it is meant: %s', async (name, expected) => {
    expect(await outline(name)).toEqual(expected)
  })

  it('is read in every layout that is kept here', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.includes('.'))
        .sort(),
    ).toEqual(Object.keys(outlines).sort())
  })
})

describe('what is no report', () => {
  it.each(['overview.txt', 'case-studies.txt', 'recipe.txt'])('is refused: %s', async (name) => {
    expect(await outline(`others/${name}`)).toEqual([expect.stringMatching(/^is not a report: /)])
  })

  it('is refused when it is the agenda of a meeting', async () => {
    expect(await outline('others/agenda.txt')).toEqual([expect.stringMatching(/agenda or the minutes of a meeting/)])
  })

  it('is refused when nobody has written under its labels', async () => {
    expect(await outline('others/empty-template.txt')).toEqual([expect.stringMatching(/nothing stands under them/)])
  })

  it('is refused when it is empty', () => {
    expect(readReports(toTextLines(' \n\n', { markdown: false }), known)).toEqual({ refused: expect.stringMatching(/^is empty: /) })
  })
})

describe('a file of any size', () => {
  const read = (text: string) => readReports(toTextLines(text, { markdown: true }), known)
  const heading = 'Preston\nEPO: Tom Ashworth\nPeriod: Autumn 2026\nPriority: Sleep\nIntended outcomes\n'

  it.each(['.', ' <', '-', '**', '(', ': ', '| ', 'Wyre ', 'x <'])('is read to the end when a line says “%s” over and over', (said) => {
    expect(read(`${heading}${said.repeat(300_000)}\nExit strategy\nx\n`)).toMatchObject({ reports: [{ locality: 'preston' }] })
  })

  it('is refused when it has more lines than any report', () => {
    expect(read(`${heading}${'- One.\n'.repeat(20_000)}`)).toEqual({ refused: expect.stringMatching(/^has more than 20,000 lines/) })
  })
})
