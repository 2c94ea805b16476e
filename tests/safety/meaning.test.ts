import { describe, expect, it } from 'vitest'
import { asksForSomething, listMeantSigns } from '../../src/safety/meaning.ts'
import { toPassages } from '../../src/safety/passages.ts'

const read = (text: string) => toPassages(text).flat()
const showsMeantSign = (text: string) => read(text).some(({ sentence, nearby }) => listMeantSigns(sentence, nearby).length > 0)

describe('a sign', () => {
  it.each(['she has cut her wrists', 'i keep cutting myself', 'there is a knife in his bag', 'took an overdose'])(
    'is meant in “%s”',
    (text) => {
      expect(showsMeantSign(text)).toBe(true)
    },
  )

  it.each([
    'what should staff do if a pupil takes an overdose',
    'the film shows a boy with a knife in his bag',
    'training on suicide, self-harm, gangs and knife crime',
    'Who covers Wyre?',
  ])('is not meant in “%s”', (text) => {
    expect(showsMeantSign(text)).toBe(false)
  })
})

it('tells asking for an offer from asking for help at once', () => {
  const asks = (text: string) => read(text).some(({ sentence }) => asksForSomething(sentence))
  expect(asks('who runs sleep workshops')).toBe(true)
  expect(asks('please can someone help her now')).toBe(false)
  expect(asks('she has not slept')).toBe(false)
})
