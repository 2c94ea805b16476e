import { describe, expect, it } from 'vitest'
import { findLabel } from '../../src/importing/find-label.ts'

const find = (text: string) => findLabel({ line: 1, text, as: 'text', blankBefore: false })

describe('a label', () => {
  it.each([
    ['Education Partnership Officers', 'officers'],
    ['Educaton Partnershp Oficer:', 'officers'],
    ['Officer/s', 'officers'],
    ['PEROID', 'period'],
    ['Priority 2', 'priority'],
    ['PIORITY TWO', 'priority'],
    ['P R I O R I T Y', 'priority'],
    ['2. Intended outcomes', 'intendedOutcomes'],
    ['Intented outcome', 'intendedOutcomes'],
    ['Outcomes intended', 'intendedOutcomes'],
    ['Outcomes wanted', 'intendedOutcomes'],
    ['Activity over the last period', 'activityLastPeriod'],
    ['Activity Last Period – Spring:', 'activityLastPeriod'],
    ['Activities in the last term', 'activityLastPeriod'],
    ['Progress to date', 'activityLastPeriod'],
    ['Planned Activity Next Period', 'plannedNextPeriod'],
    ['Next period planned activity', 'plannedNextPeriod'],
    ['Planed activty nxt perod', 'plannedNextPeriod'],
    ['Impact to date', 'impactSoFar'],
    ['EXITSTRATEGY', 'exitStrategy'],
    ['Exit stratergy', 'exitStrategy'],
    ['Exit strategy / Sustainability', 'exitStrategy'],
  ])('“%s” is known', (text, kind) => {
    expect(find(text)).toMatchObject({ kind, rest: '', weak: false })
  })

  it.each(['Impact', 'Next steps', 'Outcomes', 'What we have done', 'To do', 'So far it has meant', 'How it’ll carry on', 'Actions taken'])(
    '“%s” counts only where the usual label is missing',
    (text) => {
      expect(find(text)).toMatchObject({ weak: true })
    },
  )

  it.each([
    ['Priority 1: Sleep', 'Sleep'],
    ['Priority 2 Sleep in Wyre', 'Sleep in Wyre'],
    ['Impact so far – 12 schools', '12 schools'],
    ['Intended Outcomes- Linked to the plan', 'Linked to the plan'],
    ['Impact so far (only what was counted) 12 schools', '12 schools'],
    ['EPO: Priya Nolan', 'Priya Nolan'],
    ['Education Partnership Officer Priya Nolan', 'Priya Nolan'],
    ['Period Spring 2025', 'Spring 2025'],
    ['Planned activity next period: TBC', 'TBC'],
    ['Impact so far: (1) Calmer. (2) Kinder.', '(1) Calmer. (2) Kinder.'],
    ['Prepared by Priya Nolan (EPO)', 'Priya Nolan (EPO)'],
    ['Priya Nolan, Education Partnership Officer', 'Priya Nolan, Education Partnership Officer'],
  ])('“%s” goes on with what it says', (text, rest) => {
    expect(find(text)?.rest).toBe(rest)
  })
})

it.each([
  'Impact will be clearer once the work is in progress',
  'Planned activity for secondary schools is under way',
  'Period poverty – free products in every school',
  'Priority schools were visited',
  'EPO met with the heads of Chorley schools',
  'Meeting planned next week',
  'Network meetings go on – held at the library',
  'Action plan',
  'None this period',
  'Text this term',
])('“%s” is no label', (text) => {
  expect(find(text)).toBeNull()
})
