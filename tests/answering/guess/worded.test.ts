import { expect, it } from 'vitest'
import { withoutPlaces } from '../../../src/answering/guess/worded.ts'
import { shippedKnowledge, toLibrary } from '../../support/assistant.ts'

const library = await toLibrary(await shippedKnowledge())

it.each([
  ['Pupils eat soap in West Lancashire and Preston, who helps?', 'Pupils eat soap in  and , who helps?'],
  ['BURNLEY: he flaps', ': he flaps'],
  ['We read and hope', 'We read and hope'],
  ['', ''],
])('leaves out names of places: “%s”', (question, worded) => {
  expect(withoutPlaces(question, library)).toBe(worded)
})
