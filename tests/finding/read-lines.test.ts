import { expect, it } from 'vitest'
import type { ReadLine } from '../../src/finding/read-lines.ts'
import { toLibrary } from '../support/assistant.ts'
import { partnerFile, updateFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

async function read(say: string): Promise<ReadLine> {
  const files = [partnerFile({ id: 'hope', name: 'Hope' }), updateFile({ sections: { activityLastPeriod: [say] } })]
  const { lines } = await toLibrary(toKnowledge(smallCounty(...files)))
  return [...lines.byId.values()].find(({ text }) => text === say) as ReadLine
}

it('says which partners, themes and districts a statement names', async () => {
  const { names, themes, naming } = await read('Calm Nights held bedtime talks in Wyre.')
  expect(names).toEqual([{ kind: 'partner', id: 'calm-nights' }])
  expect([...themes]).toEqual(['sleep'])
  expect(naming).toEqual(['wyre'])
})

it('takes no everyday word for a partner of that name', async () => {
  expect((await read('The hope is that mornings are calmer.')).names).toEqual([])
  expect((await read('Staff of Hope came to a talk.')).names).toEqual([{ kind: 'partner', id: 'hope' }])
})
