import { describe, expect, it } from 'vitest'
import { toStem } from '../../src/finding/stems.ts'

describe('stems', () => {
  it.each([
    ['vaping', 'vapes'],
    ['focused', 'focus'],
    ['daily', 'days'],
    ['transitions', 'transition'],
    ['worries', 'worry'],
  ])('are the same for “%s” and “%s”', (one, other) => {
    expect(toStem(one)).toBe(toStem(other))
  })

  it.each([
    ['wards', 'awards'],
    ['primary', 'primer'],
  ])('keep “%s” and “%s” apart', (one, other) => {
    expect(toStem(one)).not.toBe(toStem(other))
  })
})
