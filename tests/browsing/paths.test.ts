import { expect, it } from 'vitest'
import { findPageKind, findRef, listPathOf, pageKinds, pathOf } from '../../src/browsing/paths.ts'
import { anyText, fc } from '../support/properties.ts'

it('gives every kind an address that leads back to the entry', () => {
  for (const kind of pageKinds) expect(findRef(pathOf(kind, 'west-lancashire-eet'))).toEqual({ kind, id: 'west-lancashire-eet' })
})

it('calls the pages of terms a glossary', () => {
  expect(pathOf('terms', 'neet')).toBe('/glossary/neet')
  expect(findPageKind('glossary')).toBe('terms')
  expect(findPageKind('terms')).toBeNull()
})

it('keeps filters in the address of a list', () => {
  expect(listPathOf('offers', { district: 'wyre', theme: undefined, page: 2 })).toBe('/offers?district=wyre&page=2')
  expect(listPathOf('terms')).toBe('/glossary')
})

it.each(['', '/', '/offers', '/offers/', '/offers/../secrets', '/offers/a/b', '/updates/a', '/offers/A', '/constructor/a', '//offers/a'])(
  'knows no entry at “%s”',
  (path) => expect(findRef(path)).toBeNull(),
)

it('finds an entry only in an address of its own making, whatever it is given', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const ref = findRef(`/offers/${text}`)
      expect(ref === null || pathOf(ref.kind, ref.id) === `/offers/${text}`).toBe(true)
    }),
  )
})
