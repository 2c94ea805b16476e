import { expect, it } from 'vitest'
import { findDates } from '../../src/drafting/find-dates.ts'

/** 24 November 2026 is a Tuesday. */
const today = '2026-11-24'

it.each([
  ['We met on 29 April', '2026-04-29'],
  ['Next meeting: 29 April', '2027-04-29'],
  ['The launch is next Tuesday', '2026-12-01'],
  ['I saw them last Friday', '2026-11-20'],
  ['See you on Thursday', '2026-11-26'],
  ['Launch w/c 4 May will be booked', '2027-05-04'],
  ['met WLBC 12/11 re data', '2026-11-12'],
  ['Visit on the 3rd of December 2026', '2026-12-03'],
  ['Meeting on 2026-12-10', '2026-12-10'],
  ['We met on Dec 3rd, 2025', '2025-12-03'],
  ['To be done by the end of term', '2026-12-18'],
  ['The survey goes out tomorrow', '2026-11-25'],
  ['10 December, Ormskirk library', '2026-12-10'],
  ['SENDCo network met 5 November at Elm Tree', '2026-11-05'],
])('reads the day in “%s”', (text, day) => {
  expect(findDates(text, today).map(({ date }) => date)).toEqual([day])
})

it.each(['17/20 said so', '31 February', '4 schools', 'Year 7 and 8', 'from 6.1% to 4.8%', 'May we ask', '3.30 pm', 'in March'])(
  'finds no day in “%s”',
  (text) => {
    expect(findDates(text, today)).toEqual([])
  },
)
