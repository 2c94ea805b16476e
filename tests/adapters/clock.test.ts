import { expect, it } from 'vitest'
import { createClock, createFixedClock } from '../../src/adapters/clock.ts'

it('says the day as the program writes days', () => {
  expect(createClock().today()).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
})

it('stands still when it is told to', () => {
  expect(createFixedClock('2026-11-24').today()).toBe('2026-11-24')
})
