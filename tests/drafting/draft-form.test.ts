import { describe, expect, it } from 'vitest'
import { fillIn, mergeFields, toFields } from '../../src/drafting/draft-form.ts'
import { sectionNames } from '../../src/knowledge/sections.ts'
import { draftOf, linesOf } from '../support/drafts.ts'
import { fc } from '../support/properties.ts'

const origin = { from: 'form', on: '2026-11-24', by: 'sam-reed' } as const
const lines = linesOf(
  ['activityLastPeriod', 'We met the heads.'],
  ['activityLastPeriod', 'We saw 12 schools in May.'],
  ['carried', 'Print leaflets.'],
  ['impactSoFar', 'Parents are glad.'],
)
const draft = draftOf({ lines, nextLine: 5 })
const fields = toFields(draft)
const withSections = (sections: typeof fields.sections) => ({ ...fields, sections: { ...fields.sections, ...sections } })
const placesAfter = (sections: typeof fields.sections) =>
  fillIn(draft, withSections(sections), origin)
    ?.lines?.map(({ id, place, text, touched }) => `${id} ${place} ${touched}: ${text}`)
    .sort()

describe('a form that was filled in', () => {
  it('changes nothing when nothing in it was changed', () => {
    const statement = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/)
    const line = fc.tuple(fc.constantFrom(...sectionNames), statement)
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: ([, text]) => text }), (many) => {
        const any = draftOf({ lines: linesOf(...many), nextLine: 99 })
        expect(fillIn(any, toFields(any), origin)).toBeNull()
      }),
    )
  })

  it('rewords, moves, adds and takes out lines, and leaves the others as they were', () => {
    expect(
      placesAfter({ activityLastPeriod: 'We saw 14 schools in May.\n• Parents are glad.\nA fair was held.', impactSoFar: '' }),
    ).toEqual([
      '1 dropped true: We met the heads.',
      '2 activityLastPeriod true: We saw 14 schools in May.',
      '3 carried false: Print leaflets.',
      '4 activityLastPeriod true: Parents are glad.',
      '5 activityLastPeriod true: A fair was held.',
    ])
  })

  it('leaves sections alone that were not in it', () => {
    const { impactSoFar: _, ...rest } = fields.sections
    expect(fillIn(draft, { ...fields, sections: rest }, origin)).toBeNull()
  })
})

it('of two forms takes what only one changed, and the second’s own words where both did', () => {
  const mine = withSections({ activityLastPeriod: 'Mine.', exitStrategy: 'Mine too.' })
  const theirs = { ...withSections({ activityLastPeriod: 'Theirs.', impactSoFar: 'Theirs too.' }), title: 'Their title' }
  const merged = mergeFields(fields, { mine, theirs })
  expect(merged.both).toEqual(['activityLastPeriod'])
  expect(merged.fields).toMatchObject({
    title: 'Their title',
    sections: { activityLastPeriod: 'Mine.', exitStrategy: 'Mine too.', impactSoFar: 'Theirs too.' },
  })
})
