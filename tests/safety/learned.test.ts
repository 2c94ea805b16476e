import { expect, it } from 'vitest'
import { weigh } from '../../src/safety/learned.ts'

const table = {
  bias: -1,
  weights: new Map([
    ['bruise', 4],
    ['shoe', -2],
    ['#asks', -3],
  ]),
}

it('adds up what was said, less in longer passages, and what was seen', () => {
  expect(weigh({ length: 2, said: ['bruise'], seen: [] }, table)).toBe(1)
  expect(weigh({ length: 14, said: ['bruise', 'shoe'], seen: [] }, table)).toBe(-0.5)
  expect(weigh({ length: 2, said: ['bruise', 'unknown'], seen: ['#asks'] }, table)).toBe(-2)
})
