import { describe, expect, it } from 'vitest'
import { comparePeriods, isCurrent, isOldNews, monthOf, periodOf, toDateName, toPeriodName } from '../../src/knowledge/periods.ts'
import { fc } from '../support/properties.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period = fc.tuple(fc.integer({ min: 2020, max: 2039 }), fc.constantFrom('spring', 'summer', 'autumn')).map((parts) => parts.join('-'))

describe('the term a day falls in', () => {
  it.each([
    ['2025-01-01', '2025-spring'],
    ['2025-03-31', '2025-spring'],
    ['2025-04-01', '2025-summer'],
    ['2025-08-31', '2025-summer'],
    ['2025-09-01', '2025-autumn'],
    ['2025-12-31', '2025-autumn'],
  ])('puts %s into %s', (date, term) => {
    expect(periodOf(date)).toBe(term)
  })

  it('never goes back as the days go on', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(comparePeriods(periodOf(first), periodOf(second))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('is the term that its own last month falls in', () => {
    fc.assert(
      fc.property(period, (term) => {
        expect(periodOf(`${monthOf(term)}-15`)).toBe(term)
      }),
    )
  })
})

describe('the order of terms', () => {
  it('runs spring, summer, autumn and then the next year', () => {
    const shuffled = ['2026-spring', '2025-autumn', '2025-spring', '2025-summer']
    expect(shuffled.sort(comparePeriods)).toEqual(['2025-spring', '2025-summer', '2025-autumn', '2026-spring'])
  })

  it('counts the terms between two', () => {
    expect(comparePeriods('2026-autumn', '2025-spring')).toBe(5)
    expect(comparePeriods('2025-spring', '2026-autumn')).toBe(-5)
    expect(comparePeriods('2025-spring', '2025-spring')).toBe(0)
  })

  it('is the same whichever of two is asked about first', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0)
      }),
    )
  })
})

describe('old news', () => {
  it.each([
    ['2026-autumn', false],
    ['2026-summer', false],
    ['2026-spring', false],
    ['2025-autumn', true],
    ['2025-spring', true],
  ])('says of the %s report on 24 November 2026: %s', (term, old) => {
    expect(isOldNews(term, '2026-11-24')).toBe(old)
  })

  it('stays old once it is', () => {
    fc.assert(
      fc.property(period, day, day, (term, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        if (isOldNews(term, first)) expect(isOldNews(term, second)).toBe(true)
        else expect(comparePeriods(periodOf(first), term)).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('what is in force', () => {
  it.each([
    ['its first day', { from: '2026-09-01' }, '2026-09-01', true],
    ['the day before it starts', { from: '2026-09-01' }, '2026-08-31', false],
    ['its last day', { until: '2026-08-31' }, '2026-08-31', true],
    ['the day after its last', { until: '2026-08-31' }, '2026-09-01', false],
    ['the first day of its first month', { from: '2026-09' }, '2026-09-01', true],
    ['the last day of the month before', { from: '2026-09' }, '2026-08-31', false],
    ['the last day of its last month', { until: '2026-08' }, '2026-08-31', true],
    ['the first day after its last month', { until: '2026-08' }, '2026-09-01', false],
    ['any day when nothing is said', {}, '2026-11-24', true],
  ])('counts %s as it should', (_, dates, today, current) => {
    expect(isCurrent(dates, today)).toBe(current)
  })

  it('holds on exactly the days from the first to the last', () => {
    fc.assert(
      fc.property(day, day, day, (from, until, today) => {
        expect(isCurrent({ from, until }, today)).toBe(from <= today && today <= until)
      }),
    )
  })

  it('treats a month as all of its days', () => {
    fc.assert(
      fc.property(day, day, (when, today) => {
        const month = when.slice(0, 7)
        expect(isCurrent({ from: month, until: month }, today)).toBe(today.startsWith(month))
      }),
    )
  })
})

describe('how dates are written for people', () => {
  it('names a term, a month and a day in words', () => {
    expect(toPeriodName('2025-spring')).toBe('spring 2025')
    expect(toDateName('2025-03')).toBe('March 2025')
    expect(toDateName('2025-03-04')).toBe('4 March 2025')
    expect(toDateName('2028-12-31')).toBe('31 December 2028')
  })

  it('dates a term by the month it ends in', () => {
    expect([monthOf('2025-spring'), monthOf('2025-summer'), monthOf('2025-autumn')]).toEqual(['2025-03', '2025-07', '2025-12'])
  })
})
