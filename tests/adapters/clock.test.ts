import { expect, it } from 'vitest'
import { createClock, createFixedClock } from '../../src/adapters/clock.ts'

it('says the day and the instant as the program writes them', () => {
  expect(createClock().today()).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  expect(createClock().now()).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

it('stands still when it is told to', () => {
  const clock = createFixedClock('2026-11-24T10:30:00Z')
  expect([clock.today(), clock.now()]).toEqual(['2026-11-24', '2026-11-24T10:30:00.000Z'])
})

it('says an instant of the day that it is told', () => {
  for (const day of ['2026-11-24', '2026-06-24']) {
    const clock = createFixedClock(day)
    expect([clock.today(), clock.now().slice(0, 10)]).toEqual([day, day])
  }
})

it('says the day as it is in England', () => {
  expect(createFixedClock('2026-06-24T23:30:00Z').today()).toBe('2026-06-25')
  expect(createFixedClock('2026-11-24T23:30:00Z').today()).toBe('2026-11-24')
})
