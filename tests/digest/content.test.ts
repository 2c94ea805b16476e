import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, fingerprintOf, fingerprintOfAddress, toLine } from '../../src/digest/content.ts'

describe('two texts are the same to a reader', () => {
  it.each([
    ['“Free” places – book at 9.30 am', '"Free" places - book at 9:30am'],
    ["Let's Talk", 'Let’s talk'],
    ['Six sessions.\n\nTwo workers come.', 'Six sessions. Two   workers come'],
    ['**Six** sessions', 'Six sessions'],
    ['health & safety', 'Health and safety'],
    ['1,500 pupils', '1500 pupils'],
    ['Years 7–9', 'Years 7-9'],
    ['soft\u00ad hyphen and zero\u200bwidth', 'soft hyphen and zerowidth'],
    ['cafe\u0301', 'caf\u00e9'],
  ])('%j and %j', (a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b))
  })
})

describe('two texts tell a reader something else', () => {
  it.each([
    ['£1.50', '£150'],
    ['9.30am', '9.30pm'],
    ['Years 7-9', 'Years 79'],
    ['24/7', '247'],
    ['free', 'not free'],
    ['50%', '50'],
    ['workers', 'worker'],
  ])('%j and %j', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b))
  })
})

it('takes a list in any order as the same', () => {
  expect(fingerprintOf(['wyre', 'fylde'])).toBe(fingerprintOf(['fylde', 'wyre']))
  expect(fingerprintOf(['wyre'])).not.toBe(fingerprintOf(['wyre', 'fylde']))
})

it('takes addresses that lead to one page as the same', () => {
  const page = fingerprintOfAddress('https://example.org/calm')
  expect(fingerprintOfAddress('http://www.example.org/calm/?utm_source=mail')).toBe(page)
  expect(fingerprintOfAddress('https://example.org/calm/start')).not.toBe(page)
  expect(fingerprintOfAddress('https://example.org/calm?id=2')).not.toBe(page)
})

it('does not see white space, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      expect(fingerprint(words.join(' '))).toBe(fingerprint(`\t ${words.join(' \n\u00a0 ')} `))
    }),
  )
})

it('puts what is shown on one line without characters that hide or turn it', () => {
  expect(toLine(' Calm\u202e\u0000 Start\n\u200b now \ud800')).toBe('Calm Start now')
})
