import { expect, it } from 'vitest'
import { findDuplicates } from '../../src/directory/duplicates.ts'
import { fileOf, mergeOffers } from '../../src/directory/merge-offers.ts'
import { today } from '../support/assistant.ts'
import { offerFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

function county(...offers: Parameters<typeof offerFile>[0][]) {
  return toKnowledge(smallCounty(...offers.map((fields) => offerFile(fields))))
}

it('finds two offers of one provider that share their name or most of it and the phone', () => {
  const knowledge = county(
    { id: 'first', title: 'Night owls', phone: '01632 960123' },
    { id: 'second', title: 'The night owls project', phone: '+44 1632 960123' },
    { id: 'third', title: 'Early birds', phone: '01632 960123' },
  )
  expect(findDuplicates(knowledge, today).map(({ first, second }) => [first.id, second.id])).toEqual([['first', 'second']])
})

it('takes two branches of one service for two', () => {
  const knowledge = county({ id: 'first', title: 'Head Start, Garstang' }, { id: 'second', title: 'Head Start, Fleetwood' })
  expect(findDuplicates(knowledge, today)).toEqual([])
})

it('merges two with a record: the first gains what it lacked, the second points to it', () => {
  const knowledge = county(
    { id: 'first', title: 'Night owls', districts: ['wyre'] },
    { id: 'second', title: 'Owls at night', districts: ['fylde'], phone: '01632 960123', themes: ['sleep', 'neet'] },
  )
  const [first, second] = [...knowledge.offers.values()]
  if (!first || !second) throw new Error('The county has two offers')
  const [kept, gone] = mergeOffers(first, second)
  expect(kept).toMatchObject({
    path: fileOf(first),
    fields: { aliases: ['Owls at night'], districts: ['wyre', 'fylde'], themes: ['sleep', 'neet'], phone: '01632 960123' },
  })
  expect(gone).toMatchObject({ path: 'offers/second.md', fields: { status: 'withdrawn', mergedInto: 'first' } })
})
