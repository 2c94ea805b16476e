import { expect, it } from 'vitest'
import { version } from '../../../src/adapters/store/conversations.ts'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { said } from '../../support/store.ts'

// Does this fail? Conversations kept before your change lack what is new. Raise the version if the code would stumble over that.
it('keeps turns and replies in the shape of this version', async () => {
  const { turn, reply } = said()
  const shape = [turn, turn.understanding, turn.understanding.places, turn.understanding.named, turn.understanding.except, reply].map(
    (kept) => Object.keys(kept).sort().join(' '),
  )
  expect({ version, shape }).toEqual({
    version: 4,
    shape: [
      'found priorities shown understanding waiting',
      'ages asked body content corrections counted except focus followsUp forms free guessed hints intent lesser listed named period phases phrases picked places question section showAll stranger terms themes',
      'districts from labels outside unclear unknown wholeCounty',
      'contacts offers otherServices partners priorities resources terms',
      'districts partners priorities themes',
      'buttons composedBy found intent lead more outOfArea parts places question reading sources themes',
    ],
  })
})

it('keeps the newest turns only, when there is nothing but memory', async () => {
  const store = await openMemoryStore()
  const first = await store.conversations.append('first', said())
  for (let n = 1; n < 10_000; n++) await store.conversations.append(`t${n}`, said())
  expect(await store.conversations.read('first')).toMatchObject([{ number: first }])
  await store.conversations.append('last', said())
  expect(await store.conversations.read('first')).toEqual([])
  expect(await store.conversations.read('last')).toHaveLength(1)
})
