import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideFacts, restoreFacts } from '../../src/phrasing/hidden-facts.ts'

describe('facts hidden from a translation', () => {
  it('are names, numbers, dates, addresses and links', () => {
    const { text, facts } = hideFacts('Ask Claire Fox on 01695 577177 or c.fox@example.org by 3 May 2026: https://example.org/a', [
      'Claire Fox',
    ])
    expect(facts).toEqual(['Claire Fox', '01695 577177', 'c.fox@example.org', '3', '2026', 'https://example.org/a'])
    expect(text).toBe('Ask ⟦1⟧ on ⟦2⟧ or ⟦3⟧ by ⟦4⟧ May ⟦5⟧: ⟦6⟧')
  })

  it('come back as they were, in whatever order the other language wants them', () => {
    expect(restoreFacts('Do ⟦2⟧ zadzwoń: ⟦1⟧', ['Claire Fox', '999'])).toBe('Do 999 zadzwoń: Claire Fox')
  })

  it('do not come back when one is lost, doubled, new, or written out beside them', () => {
    for (const text of ['⟦1⟧', '⟦1⟧ ⟦1⟧ ⟦2⟧', '⟦1⟧ ⟦2⟧ ⟦3⟧', '⟦1⟧ ⟦2⟧ 7', '⟦1⟧ ⟦2⟧ ٧', '⟦1⟧ ⟦2⟧ ⟦'])
      expect(restoreFacts(text, ['a', 'b'])).toBeNull()
  })

  it('are the same after being hidden and restored, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { text: hidden, facts } = hideFacts(text, ['Claire Fox'])
        const back = restoreFacts(hidden, facts)
        // Digits of other scripts are hidden too; only the marks' own brackets are replaced.
        expect(back).toBe(text.replaceAll('⟦', '(').replaceAll('⟧', ')'))
      }),
    )
  })
})
