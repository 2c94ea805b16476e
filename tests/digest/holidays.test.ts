import { expect, it } from 'vitest'
import { holidayIn } from '../../src/digest/holidays.ts'
import { calendarFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

const knowledge = toKnowledge(
  smallCounty(
    calendarFile({
      holidays: [
        { name: 'Half term', from: '2026-10-24', until: '2026-11-01' },
        { name: 'Christmas', from: '2026-12-23', until: '2027-01-05' },
        { name: 'May Day', from: '2027-05-03', until: '2027-05-03' },
      ],
    }),
  ),
)

it.each([
  ['2026-W43', null],
  ['2026-W44', 'Half term'],
  ['2026-W45', null],
  ['2026-W52', null],
  ['2026-W53', 'Christmas'],
  ['2027-W01', null],
  ['2027-W18', null],
])('a week is off only when none of its five days has lessons: %s, %s', (week, holiday) => {
  expect(holidayIn(week, knowledge)).toBe(holiday)
})

it('no week is off while no calendar is there', () => {
  expect(holidayIn('2026-W53', toKnowledge(smallCounty()))).toBeNull()
})
