import { expect, it } from 'vitest'
import { sortLine, sortPage } from '../../src/drafting/sort-line.ts'

const today = '2026-11-24'

it.each([
  ['School nurse agreed to join.', 'activityLastPeriod'],
  ['To reduce the number of young people who are NEET.', 'intendedOutcomes'],
  ['Meeting to be held with the college.', 'plannedNextPeriod'],
  ['Parents report that children sleep better.', 'impactSoFar'],
  ['The work will become part of business as usual.', 'exitStrategy'],
] as const)('a statement goes where the report would file it: “%s”', (text, section) => {
  expect(sortLine(text, today).section).toBe(section)
})

it('a line of which it is sure stays where it is, whatever stands beside it', () => {
  const plain = ['Meeting to be held with the college.', 'Parents report that children sleep better.', 'EPO to meet the police in March.']
  expect(sortPage(plain, today)).toEqual(plain.map((text) => sortLine(text, today)))
})

it('a line that says little leans towards its neighbours, and stays unsure', () => {
  const little = 'Year 8 and Year 9.'
  const page = ['We met the heads on 3 November.', little, 'We visited five schools in October.']
  expect(sortLine(little, today)).toMatchObject({ sure: false })
  expect(sortPage(page, today)[1]).toEqual({ section: 'activityLastPeriod', sure: false })
})
