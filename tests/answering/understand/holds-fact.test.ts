import { describe, expect, it } from 'vitest'
import { noConversation } from '../../../src/answering/conversation.ts'
import { factWorth, findCounted } from '../../../src/answering/understand/holds-fact.ts'
import { understand } from '../../../src/answering/understand.ts'
import { type ReadLine, readLines } from '../../../src/finding/read-lines.ts'
import { shippedKnowledge, toLibrary } from '../../support/assistant.ts'
import { atOnce } from '../../support/at-once.ts'

const library = await toLibrary(await shippedKnowledge())
const worth = (question: string, text: string) => factWorth(lineOf(text), understand(question, noConversation, library))

function lineOf(text: string): ReadLine {
  const line = {
    id: 'line',
    of: { kind: 'priorities', id: 'preston-eet' },
    text,
    districts: [],
    source: { source: 'tass-in-action-2025-spring', checked: '2026-11-24' },
  } as const
  return atOnce(readLines([line], library.names, library.knowledge))[0] as ReadLine
}

describe('a statement', () => {
  it('holds a date when it names a day, a term or an academic year, not when it speaks of Year 6', () => {
    expect(worth('When is it?', 'A meeting is planned for 29 April.')).toBeGreaterThan(0)
    expect(worth('When is it?', 'They meet every term.')).toBeGreaterThan(0)
    expect(worth('When is it?', 'The move from Year 6 to Year 7.')).toBeLessThan(0)
    expect(worth('When is it?', 'A bridge over the short-term gap.')).toBeLessThan(0)
  })

  it('tells how often when it gives an interval', () => {
    expect(worth('How often do they meet?', 'Meetings are planned every term.')).toBeGreaterThan(0)
  })

  it('counts meetings when asked how many times a group met', () => {
    expect(findCounted('how many times has the group met')).toEqual(findCounted('how many meetings'))
  })
})

describe('a statement about bodies of a kind', () => {
  it('names special schools by what their records say they are', () => {
    const text = 'A meeting with Kingsbury and Elm Tree was held.'
    expect(worth('Which special schools were there?', text)).toBeGreaterThan(0)
    expect(worth('The special schools in it, names please?', text)).toBeGreaterThan(0)
    expect(worth('Which colleges were there?', text)).toBe(0)
  })

  it('is worth more the more of them it names', () => {
    const one = worth('Name the special schools.', 'Elm Tree was there.')
    expect(worth('Name the special schools.', 'Kingsbury and Elm Tree were there.')).toBeGreaterThan(one)
  })

  it('finds no school in a service that only has the word in its name', () => {
    expect(worth('Which schools came?', 'The School nursing service came.')).toBe(0)
  })
})

describe('a statement about money', () => {
  it('answers who pays, in whatever words that is asked', () => {
    const text = 'A local philanthropist supports the model.'
    for (const question of ['Who funds the model?', 'Who is paying for it?', 'Who is stumping up the money?'])
      expect(worth(question, text)).toBeGreaterThan(0)
    expect(worth('Who is paying for it?', 'Larkholme Primary School hosts it.')).toBe(0)
  })
})

describe('a number in a statement', () => {
  const counted = (question: string, text: string) => worth(question, text) > 0

  it.each([
    'To have more young people in training after 16.',
    'The move from Years 6 and 7.',
    'A meeting on 29 April 2025.',
    'Two sets of young people.',
  ])('counts no young people in “%s”', (text) => {
    expect(counted('How many NEET young people are there in Preston?', text)).toBe(false)
  })

  it('answers where it counts what is asked for, whatever kind of school', () => {
    expect(counted('How many young people are NEET?', 'There were 25 young people in need of a place.')).toBe(true)
    expect(counted('How many Preston primaries got the packs?', 'The resources went to 14 schools.')).toBe(true)
    expect(counted('How many East Lancs districts have one?', 'In the east 3 districts have one.')).toBe(true)
    expect(counted('How many people turned up?', '100 partners came.')).toBe(true)
  })

  it('is a share where a percentage is asked for', () => {
    expect(counted('What percentage of Year 9s vape?', '3 schools were asked.')).toBe(false)
    expect(counted('What percentage of Year 9s vape?', 'About 12% said that they vape.')).toBe(true)
  })
})

it('names schools where the question asks which', () => {
  expect(worth('Which schools planned it?', 'Elm Tree and Hope High School planned it.')).toBeGreaterThan(0)
  expect(worth('Which schools planned it?', 'Special schools planned it.')).toBe(0)
})
