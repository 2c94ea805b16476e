import { expect, it } from 'vitest'
import { fc } from '../support/properties.ts'
import { importMutated, mutatedReport } from './mutated-reports.ts'

it('a spoilt report loses no line and makes no broken entry', () => {
  fc.assert(
    fc.property(mutatedReport, (text) => {
      expect(importMutated(text)).toEqual({ lost: [], broken: [] })
    }),
    { numRuns: 80 },
  )
})
