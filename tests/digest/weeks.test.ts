import { describe, expect, it } from 'vitest'
import { daysOf, dueAt, endOf, isWeek, weekAfter, weekOf } from '../../src/digest/weeks.ts'

const usual = { weekday: 1, time: '08:00' }

describe('weeks', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2025-12-29', '2026-W01'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
    expect(daysOf(week)).toContain(day)
  })

  it('follow one another across the end of a long year', () => {
    expect(weekAfter('2026-W52')).toBe('2026-W53')
    expect(weekAfter('2026-W53')).toBe('2027-W01')
  })

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-48', 'W48', ''])('there is none called “%s”', (text) => {
    expect(isWeek(text)).toBe(false)
  })
})

describe('a digest on Mondays at eight in England', () => {
  it('is due at eight by the clock before and after it goes back in October', () => {
    expect(dueAt('2026-W43', usual)).toBe('2026-10-19T07:00:00.000Z')
    expect(dueAt('2026-W44', usual)).toBe('2026-10-26T08:00:00.000Z')
  })

  it('is due at eight by the clock before and after it goes forward in March', () => {
    expect(dueAt('2027-W12', usual)).toBe('2027-03-22T08:00:00.000Z')
    expect(dueAt('2027-W13', usual)).toBe('2027-03-29T07:00:00.000Z')
  })

  it('belongs to a week that ends at midnight in England', () => {
    expect(endOf('2027-W25')).toBe('2027-06-27T23:00:00.000Z')
  })
})

describe('a digest on Sundays at half past one at night', () => {
  const night = { weekday: 7, time: '01:30' }

  it('is due an hour later when the clock leaves that time out', () => {
    expect(dueAt('2027-W12', night)).toBe('2027-03-28T01:30:00.000Z')
  })

  it('is due once, the first time, when the clock shows that time twice', () => {
    expect(dueAt('2026-W43', night)).toBe('2026-10-25T00:30:00.000Z')
  })
})
