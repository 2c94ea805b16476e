import { describe, expect, it } from 'vitest'
import { type ImportOptions, planImport } from '../../src/importing/plan-import.ts'
import { readReports } from '../../src/importing/read-report.ts'
import { toTextLines } from '../../src/importing/text-lines.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { toEntryFile } from '../../src/knowledge/write-entry.ts'
import { contactFile, updateFile } from '../support/builders.ts'
import { knownOf, reportingCounty } from '../support/reporting-county.ts'

const usual: ImportOptions = { today: '2026-11-24', replace: false, matches: new Map(), source: { id: null, url: null } }

type Given = { files?: KnowledgeFile[]; options?: Partial<ImportOptions> }

/** Plans a report of the Fylde Coast for autumn 2026, unless its heading says otherwise; each priority is a title and an activity. */
function plan(
  priorities: [title: string, activity: string][],
  { files = [], options = {} }: Given = {},
  heading = 'Fylde Coast\nEPO: Priya Nolan\nPeriod: Autumn 2026',
) {
  const text = [heading, ...priorities.map(([title, activity]) => `Priority\n${title}\nActivity last period\n${activity}`)].join('\n')
  const known = knownOf(reportingCounty(...files))
  const read = readReports(toTextLines(text, { markdown: false }), known)
  if ('refused' in read) throw new Error(read.refused)
  return planImport(read, known, { ...usual, ...options })
}

const sleep = 'Help families on the Fylde Coast to sleep well'
const autumn = updateFile({
  id: '2026-autumn-fylde-coast-sleep',
  period: '2026-autumn',
  sections: { activityLastPeriod: ['Workshops ran.'] },
})

function verdicts({ outcomes }: ReturnType<typeof plan>) {
  return outcomes.map(({ verdict, priority }) => `${verdict} ${priority}`)
}
function pathsOf({ writes }: ReturnType<typeof plan>) {
  return writes.map(({ path }) => path)
}

describe('an update of a priority that is known', () => {
  it('is written beside the older ones, with the source of its period', () => {
    const planned = plan([[sleep, 'Workshops ran in Kirkham.']])
    expect(verdicts(planned)).toEqual(['new fylde-coast-sleep'])
    expect(planned.writes.map(({ path, fields, body }) => ({ path, text: toEntryFile(fields, body ?? '') }))).toEqual([
      {
        path: 'sources/tass-in-action-2026-autumn.md',
        text: '---\ntitle: TASS in action, autumn 2026\npublisher: Lancashire County Council\nurl: https://www.lancashire.gov.uk/tass/summer-2026\nperiod: 2026-autumn\nread: 2026-11-24\n---\n\n\n',
      },
      {
        path: 'updates/2026-autumn-fylde-coast-sleep.md',
        text: '---\npriority: fylde-coast-sleep\nperiod: 2026-autumn\nofficers: [priya-nolan]\nsource: tass-in-action-2026-autumn\nwhere: Fylde Coast, priority 1\nchecked: 2026-11-24\n---\n\n## Activity last period\n\n- Workshops ran in Kirkham.\n',
      },
    ])
  })

  it('changes nothing the second time', () => {
    const planned = plan([[sleep, 'Workshops ran.']], { files: [autumn] })
    expect(verdicts(planned)).toEqual(['same fylde-coast-sleep'])
    expect(planned.writes).toEqual([])
  })

  it('leaves another update of the same period as it is, and shows how they differ', () => {
    const planned = plan([[sleep, 'Nothing ran.']], { files: [autumn] })
    expect(verdicts(planned)).toEqual(['differs fylde-coast-sleep'])
    expect(planned.outcomes[0]?.difference).toMatchObject({ onlyInFile: ['Nothing ran.'], onlyInKnowledge: ['Workshops ran.'] })
    expect(planned.writes).toEqual([])
  })

  it('takes the place of another one where that is asked for', () => {
    const planned = plan([[sleep, 'Nothing ran.']], { files: [autumn], options: { replace: true } })
    expect(verdicts(planned)).toEqual(['replaced fylde-coast-sleep'])
    expect(planned.writes.at(-1)).toMatchObject({ path: 'updates/2026-autumn-fylde-coast-sleep.md', fields: { source: 'summer-report' } })
  })

  it.each([
    ['with a second sentence', `${sleep}. It began in Wyre.`],
    ['in other capitals, with a slip', 'HELP FAMILES ON THE FYLDE COAST TO SLEEP WELL'],
    ['by its short title', 'Sleep on the Fylde Coast'],
  ])('is recognised %s', (_, title) => {
    expect(verdicts(plan([[title, 'Workshops ran.']]))).toEqual(['new fylde-coast-sleep'])
  })
})

describe('another title', () => {
  const renamed: [string, string][] = [['Better bedtimes for families', 'Workshops ran.']]

  it('that may be a new name is asked about, and nothing is written', () => {
    const planned = plan([['Better sleep for families in Wyre', 'Workshops ran.']])
    expect(verdicts(planned)).toEqual(['held fylde-coast-sleep'])
    expect(planned.problems).toEqual([
      {
        line: 4,
        say: `“Better sleep for families in Wyre” may be the new title of “${sleep}”. Import again with --match 4=fylde-coast-sleep if it is, or with --match 4=new if it is another priority.`,
      },
    ])
    expect(planned.writes).toEqual([])
  })

  it('that is said to be a new name changes the title and keeps the old one', () => {
    const planned = plan(renamed, { options: { matches: new Map([[4, 'fylde-coast-sleep']]) } })
    expect(verdicts(planned)).toEqual(['new fylde-coast-sleep'])
    expect(planned.writes.find(({ path }) => path === 'priorities/fylde-coast-sleep.md')).toEqual({
      path: 'priorities/fylde-coast-sleep.md',
      fields: { title: 'Better bedtimes for families', formerTitles: [sleep] },
      body: null,
    })
  })

  it('that is said to be new makes a priority of its own', () => {
    const planned = plan(renamed, { options: { matches: new Map([[4, 'new']]) } })
    expect(verdicts(planned)).toEqual(['new fylde-coast-sleep-2'])
  })

  it('beside the known one is a new priority', () => {
    const planned = plan([
      [sleep, 'Workshops ran.'],
      ['Vaping at bus stops', 'Posters went up with Calm Nights.'],
    ])
    expect(verdicts(planned)).toEqual(['new fylde-coast-sleep', 'new fylde-coast-vaping'])
    expect(planned.writes.find(({ path }) => path === 'priorities/fylde-coast-vaping.md')?.fields).toMatchObject({
      title: 'Vaping at bus stops',
      shortTitle: 'Vaping at bus stops',
      themes: ['vaping'],
      leads: ['priya-nolan'],
      partners: ['calm-nights'],
      status: 'open',
      statusSince: '2026-autumn',
    })
  })

  it('of which no theme is known is held back', () => {
    const planned = plan([['Kites', 'Kites were flown.']])
    expect(planned.problems).toMatchObject([{ say: expect.stringMatching(/^“Kites” is new, and no theme/) }])
    expect(planned.writes).toEqual([])
  })
})

describe('what a report says of the priority itself', () => {
  it('closes it', () => {
    const planned = plan([[sleep, 'This priority is now closed to the locality group.']])
    expect(planned.outcomes[0]?.changes).toEqual(['now closed'])
    expect(planned.writes.find(({ path }) => path.startsWith('priorities/'))?.fields).toEqual({
      status: 'closed',
      statusSince: '2026-autumn',
    })
  })

  it('adds an officer who has come', () => {
    const officer = contactFile({ id: 'robin-oakes', name: 'Robin Oakes' })
    const planned = plan([[sleep, 'Workshops ran.']], { files: [officer] }, 'Fylde Coast\nEPO: Robin Oakes\nPeriod: Autumn 2026')
    expect(planned.outcomes[0]?.changes).toEqual(['new lead: Robin Oakes'])
    expect(planned.writes.find(({ path }) => path.startsWith('priorities/'))?.fields).toEqual({ leads: ['priya-nolan', 'robin-oakes'] })
  })

  it('changes nothing about it when a newer report speaks for it', () => {
    const heading = 'Fylde Coast\nEPO: Priya Nolan\nPeriod: Spring 2025'
    const planned = plan([[sleep, 'This priority is now closed to the locality group.']], {}, heading)
    expect(verdicts(planned)).toEqual(['new fylde-coast-sleep'])
    expect(pathsOf(planned)).toEqual(['sources/tass-in-action-2025-spring.md', 'updates/2025-spring-fylde-coast-sleep.md'])
  })
})

describe('an officer nobody knows', () => {
  it('holds the update back when there is no other', () => {
    expect(plan([[sleep, 'Workshops ran.']], {}, 'Fylde Coast\nEPO: Robin Oakes\nPeriod: Autumn 2026')).toMatchObject({
      outcomes: [{ verdict: 'held' }],
      writes: [],
    })
  })

  it('is left out beside one who is known', () => {
    const planned = plan([[sleep, 'Workshops ran.']], {}, 'Fylde Coast\nEPO: Robin Oakes & Priya Nolan\nPeriod: Autumn 2026')
    expect(planned.writes.at(-1)?.fields).toMatchObject({ officers: ['priya-nolan'] })
  })
})

it('names the source that it is given, or asks for one that there is', () => {
  expect(plan([[sleep, 'Workshops ran.']], { options: { source: { id: 'summer-report', url: null } } }).writes).toMatchObject([
    { path: 'updates/2026-autumn-fylde-coast-sleep.md', fields: { source: 'summer-report' } },
  ])
  expect(plan([[sleep, 'Workshops ran.']], { options: { source: { id: 'nowhere', url: null } } }).problems).toMatchObject([
    { say: expect.stringMatching(/^There is no such source/) },
  ])
})

it('holds back the second of two that speak for one priority and period', () => {
  expect(
    verdicts(
      plan([
        [sleep, 'One.'],
        [sleep, 'Two.'],
      ]),
    ),
  ).toEqual(['new fylde-coast-sleep', 'held fylde-coast-sleep'])
})

it('says so when --match names no priority of the file or of the knowledge', () => {
  const matches = new Map([
    [3, 'fylde-coast-sleep'],
    [4, 'nothing-here'],
  ])
  expect(plan([[sleep, 'One.']], { options: { matches } }).problems.map(({ say }) => say)).toEqual([
    '--match 3: no priority stands on line 3. The lines are those that this command lists.',
    '--match: there is no file knowledge/priorities/nothing-here.md. Correct the name, or say new.',
  ])
})
