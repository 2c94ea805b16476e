import { expect, it } from 'vitest'
import { isOnlyPeriod, readPeriod } from '../../src/importing/read-period.ts'

const readings: [text: string, period: string | null][] = [
  ['Spring term 2025', '2025-spring'],
  ['Spring- March 2025', '2025-spring'],
  ['Spring – March 25', '2025-spring'],
  ['Spr 25', '2025-spring'],
  ["Summer '26", '2026-summer'],
  ['Sping 2025', '2025-spring'],
  ['SUMMER TERM – 2025', '2025-summer'],
  ['2025-spring', '2025-spring'],
  ['2025 Spring Term', '2025-spring'],
  ['25 spring', '2025-spring'],
  ['Jan–Mar 2025', '2025-spring'],
  ['January to April 2025', '2025-spring'],
  ['April – July 2025', '2025-summer'],
  ['Sept 2024 – Jan 2025', '2024-autumn'],
  ['Dec 2024 - March 2025', '2025-spring'],
  ['1st January - 31st March 2025', '2025-spring'],
  ['01/01/2025 – 31/03/2025', '2025-spring'],
  ['03/2025', '2025-spring'],
  ['Easter 2025', '2025-spring'],
  ['2024/25 spring', '2025-spring'],
  ['Spring 2024-25', '2025-spring'],
  ['Autumn Term 2024/2025', '2024-autumn'],
  ['Term 2 2025', '2025-spring'],
  ['Term 1, 2025/26', '2025-autumn'],
  ['T3 24/25', '2025-summer'],
  ['Term 4 2024/25', '2025-spring'],
  ['Half term 3 2025', '2025-spring'],
  ['Autumn 2 2024', '2024-autumn'],
  ['Spring', null],
]

it.each(readings)('“%s” is a period by itself: %s', (text, period) => {
  expect(isOnlyPeriod(text)).toBe(true)
  expect(readPeriod(text)?.period).toBe(period)
})

it('a sentence with a month in it is no period by itself', () => {
  expect(isOnlyPeriod('Two meetings in March 2025')).toBe(false)
})

it('text that names no term is none', () => {
  expect(readPeriod('Meetings with 12 schools')).toBeNull()
})

it.each(['Spring – May 2025', 'Spring/Summer 2025'])('“%s” could be another term as well', (text) => {
  expect(readPeriod(text)?.clash).toBe(true)
})
