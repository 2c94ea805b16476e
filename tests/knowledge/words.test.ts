import { describe, expect, it } from 'vitest'
import { toPhrase, toWords } from '../../src/knowledge/words.ts'
import { anyText, fc } from '../support/properties.ts'

describe('toWords', () => {
  it.each([
    ['NEET?', ['neet']],
    ['-NEET', ['neet']],
    ['“NEET”: who helps', ['neet', 'who', 'helps']],
    ['JSA/UC', ['jsa', 'uc']],
    ['e-learning', ['e', 'learning']],
    ['B&FC', ['b', 'fc']],
    ["O'Neill", ['oneill']],
    ['O’Neill', ['oneill']],
    ["the schools' plans", ['the', 'schools', 'plans']],
    ['café Zoë', ['cafe', 'zoe']],
    ['Y6/Y7', ['y6', 'y7']],
    ['* ~ + ^ ?', []],
    ['', []],
  ])('cuts “%s” into %j', (text, words) => {
    expect(toWords(text).map((word) => word.text)).toEqual(words)
  })

  it('takes an acronym in the plural for one', () => {
    expect(
      toWords('ACEs and EPOs')
        .filter((word) => word.upper)
        .map((word) => word.text),
    ).toEqual(['aces', 'epos'])
  })

  it('keeps where each word stood, and how it was written', () => {
    expect(toWords('Is NEET here?')).toEqual([
      { text: 'is', start: 0, end: 2, capital: true, upper: false },
      { text: 'neet', start: 3, end: 7, capital: true, upper: true },
      { text: 'here', start: 8, end: 12, capital: false, upper: false },
    ])
  })

  it('gives words of letters and digits only, whatever the text holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of toWords(text)) {
          expect(word.text).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(text.slice(word.start, word.end)).not.toBe('')
        }
      }),
    )
  })
})

describe('toPhrase', () => {
  it('makes one name of two ways to write it', () => {
    expect(toPhrase('St. Anne’s-on-Sea')).toBe(toPhrase('st annes ON sea'))
  })
})
