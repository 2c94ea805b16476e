import { describe, expect, it } from 'vitest'
import { listEnglishWords } from '../../src/adapters/english-words.ts'
import { editDistance } from '../../src/finding/edit-distance.ts'
import { createSpelling } from '../../src/finding/spelling.ts'
import { anyText, fc } from '../support/properties.ts'

const known = ['sleep', 'neet', 'wyre', 'skelmersdale', 'transition', 'attendance', 'fylde', 'vaping', 'preston', 'autism']
const spelling = createSpelling(new Map(known.map((word) => [word, 1])), listEnglishWords())

describe('words that stay as they are', () => {
  it.each(known)('“%s”, which is known here', (word) => {
    expect(spelling.correct(word)).toBeNull()
  })

  // Each is one letter from a word known here.
  it.each(['wire', 'steep', 'sheep', 'need', 'feet', 'meet', 'raping', 'sleeps'])('“%s”, which is ordinary English', (word) => {
    expect(spelling.correct(word)).toBeNull()
  })

  it.each(['ofsted', 'behaviour', 'programme', 'organised', 'maths'])('“%s”, which is British or from school', (word) => {
    expect(spelling.isOrdinary(word)).toBe(true)
    expect(spelling.correct(word)).toBeNull()
  })

  it.each(['a', 'wy', 'net', 'wyr', 'nee', ''])('“%s”, which is too short to be sure of', (word) => {
    expect(spelling.correct(word)).toBeNull()
  })

  it.each(['y6', 'fy77', 'pr4', 'sleep1', '2026x'])('“%s”, which holds a digit', (word) => {
    expect(spelling.correct(word)).toBeNull()
  })

  it.each(['xqzvbn', 'brumplefutz', 'zzzzzzzz'])('“%s”, which is near nothing', (word) => {
    expect(spelling.correct(word)).toBeNull()
  })
})

describe('words that are put right', () => {
  it.each([
    ['a letter too few', 'slep', 'sleep'],
    ['a letter too many', 'sleeep', 'sleep'],
    ['a wrong letter', 'slaep', 'sleep'],
    ['two letters swapped', 'autims', 'autism'],
    ['two letters swapped in a short word', 'wyer', 'wyre'],
    ['two slips in a long word', 'skelmersdail', 'skelmersdale'],
    ['two slips in a long word', 'transitoin', 'transition'],
    ['two slips in a long word', 'atendence', 'attendance'],
  ])('have %s: “%s” is “%s”', (_, said, meant) => {
    expect(spelling.correct(said)).toBe(meant)
  })

  it('may lack their vowels, but hold no consonant that the word has not', () => {
    const names = createSpelling(new Map([['claire', 8]]), listEnglishWords())
    expect(names.correct('clr')).toBe('claire')
    expect(names.correct('cllr')).toBeNull()
  })

  it('may begin with a wrong letter when they are names that are often meant', () => {
    expect(createSpelling(new Map([['preston', 10]]), listEnglishWords()).correct('breston')).toBe('preston')
  })

  it('have no more than one slip when they are short', () => {
    expect(spelling.correct('slzzp')).toBeNull()
  })

  it('are the more likely of two that are as near', () => {
    const two = createSpelling(
      new Map([
        ['marton', 1],
        ['warton', 9],
      ]),
      new Map(),
    )
    expect(two.correct('xarton')).toBe('warton')
  })

  it('are rather one with the same first letter', () => {
    const two = createSpelling(
      new Map([
        ['barton', 5],
        ['carten', 5],
      ]),
      new Map(),
    )
    expect(two.correct('barten')).toBe('barton')
  })

  it('are always words that are known, and never ones that were known already', () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^[a-z]{0,14}$/), anyText), (word) => {
        const correct = spelling.correct(word)
        if (correct === null) return
        expect(known).toContain(correct)
        expect(known).not.toContain(word)
        expect(spelling.correct(correct)).toBeNull()
      }),
    )
  })

  it('are found again after one letter was left out of a long word', () => {
    const alone = createSpelling(new Map(known.map((word) => [word, 1])), new Map())
    fc.assert(
      fc.property(fc.constantFrom('skelmersdale', 'transition', 'attendance'), fc.nat({ max: 9 }), (word, at) => {
        expect(alone.correct(word.slice(0, at) + word.slice(at + 1))).toBe(word)
      }),
    )
  })
})

describe('how far apart two words are', () => {
  it.each([
    ['sleep', 'sleep', 0],
    ['sleep', 'slep', 1],
    ['sleep', 'sleet', 1],
    ['sleep', 'slepe', 1],
    ['autism', 'uatism', 1],
    ['sleep', 'sheet', 2],
  ])('counts from “%s” to “%s” %i slips', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(slips)
  })

  it('gives up when they are further apart than asked', () => {
    expect(editDistance('sleep', 'sheet', 1)).toBeNull()
    expect(editDistance('sleep', 'sleeping', 2)).toBeNull()
  })

  it('is the same from either side', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 10)).toBe(editDistance(b, a, 10))
        expect(editDistance(a, b, 10) === 0).toBe(a === b)
      }),
    )
  })
})

it('parts two names with a small word between them', () => {
  const names = createSpelling(new Map(['neet', 'preston', 'sleep', 'chorley'].map((word) => [word, 10])), listEnglishWords())
  expect(names.split('neetinpreston')).toEqual(['neet', 'in', 'preston'])
  expect(names.split('sleepnearchorley')).toEqual(['sleep', 'near', 'chorley'])
  expect(names.split('neetinghamshire')).toBeNull()
})

it('takes “stumping” for a form of an ordinary word, and “sumer” for a slip', () => {
  const names = createSpelling(
    new Map([
      ['stimming', 8],
      ['summer', 1],
    ]),
    listEnglishWords(),
  )
  expect(names.correct('stumping')).toBeNull()
  expect(names.correct('sumer')).toBe('summer')
})

it('parts two words run together of which one is misspelt', () => {
  const names = createSpelling(
    new Map([
      ['sleep', 8],
      ['hygiene', 3],
      ['chorley', 10],
    ]),
    new Map(),
  )
  expect(names.splitMisspelt('sleephygeine')).toEqual(['sleep', 'hygiene'])
  expect(names.splitMisspelt('chorlleysleep')).toEqual(['chorley', 'sleep'])
  expect(names.splitMisspelt('sleepovernight')).toBeNull()
})
