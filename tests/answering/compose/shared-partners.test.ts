import { expect, it } from 'vitest'
import { converse, idsOf } from '../../support/assistant.ts'

it('names the partners that two places have in common', async () => {
  const { text, partners } = await converse('Preston and Lancaster: which partners do they have in common?')
  expect(text).toContain('The reports name 2 partners in the work of Morecambe Bay and Preston')
  expect(idsOf(partners)).toEqual(['children-and-family-wellbeing-service', 'youth-futures'])
})

it('names those of more than one locality, on a subject, each with its localities', async () => {
  const { text } = await converse('do any two localities share a partner on NEET')
  expect(text).toContain('in the work of more than one locality on NEET: Careers Hub (Central Lancashire and Fylde Coast)')
})

it('says so where there is none', async () => {
  expect((await converse('which partners do Burnley and Lancaster share?')).text).toContain('The reports name no partner in the work of')
})

it.each(['are both agencies still involved in Preston', 'is there an info sharing agreement so partners can see the NEET list'])(
  'takes nothing else for such a question: “%s”',
  async (question) => {
    expect((await converse(question)).text).not.toContain('in the work of')
  },
)
