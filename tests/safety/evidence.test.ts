import { expect, it } from 'vitest'
import { listEvidence } from '../../src/safety/evidence.ts'
import { toPassages } from '../../src/safety/passages.ts'

const evidenceOf = (text: string) => {
  const [passage] = toPassages(text)
  if (!passage) throw new Error('nothing to read')
  return listEvidence(passage)
}

it('has every word, and its pairs with the next and the one after', () => {
  const { length, said } = evidenceOf('big sleep day')
  expect(length).toBe(3)
  expect(said).toEqual(['big', 'big_sleep', 'big__day', 'sleep', 'sleep_day', 'day'])
})

it('has the ideas that words stand for, and their pairs too', () => {
  expect(evidenceOf('her uncle paints').said).toEqual(expect.arrayContaining(['{kin}', '{kin}_paints']))
})

it('has how short it is', () => {
  expect(evidenceOf('she likes school').seen).toContain('#words-5')
  expect(evidenceOf('she likes school most on a Friday').seen).toContain('#words-9')
})

it('has words as they were meant when misspelt', () => {
  expect(evidenceOf('brusies on him').said).toContain('bruises')
})

it('has each thing once', () => {
  const { said, seen } = evidenceOf('she was hit. she was hit again.')
  expect(new Set(said).size).toBe(said.length)
  expect(new Set(seen).size).toBe(seen.length)
})

it('has what the rules see: signs, whether they are meant, details, and whether something is asked for', () => {
  expect(evidenceOf('she has cut her wrists').seen).toEqual(
    expect.arrayContaining(['#sign-plain', '#meant-plain', '#meant-plain-tells', '#hint-wounds']),
  )
  expect(evidenceOf('who runs sleep workshops?').seen).toEqual(expect.arrayContaining(['#asks', '#clue-subject']))
})
