import { expect, it } from 'vitest'
import { ask, createTestAssistant, idsOf } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each([
  ['Is Claire Fox involved with the autism training?', 'morecambe-bay-autism', ['craig-brown']],
  ['does Andrea do anything on sleep', 'central-lancashire-sleep', ['alison-walsh', 'claire-fox']],
  ['is Alison the lead for sendco network', 'west-lancashire-sendco', ['claire-fox']],
  ['Claire Fox told me about the autism training, who do I contact', 'morecambe-bay-autism', ['craig-brown']],
])('never gives an officer for work that another leads: “%s”', async (question, first, contacts) => {
  const answer = await ask(assistant, question)
  expect(answer.priorities[0]?.id).toBe(first)
  expect(idsOf(answer.contacts).sort()).toEqual(contacts)
  expect(answer.text).toContain('as leading this work. In ')
})

it('gives of work all over the county what the officer leads', async () => {
  const { priorities, contacts, text } = await ask(assistant, 'what is Claire Fox doing on NEET')
  expect(idsOf(priorities)).toEqual(['central-lancashire-eet', 'west-lancashire-eet'])
  expect(idsOf(contacts)).toEqual(['claire-fox'])
  expect(text).toContain('In West Lancashire, Claire Fox leads the work on NEET')
})

it('says yes where the officer leads it', async () => {
  const { text } = await ask(assistant, 'Is it Andrea who does the Wyre NEET work?')
  expect(text).toContain('Yes, as far as the reports say. In Wyre (Fylde Coast locality), Andrea Sandiford leads the work on NEET')
})

it('of two officers asked about, gives the one who leads it', async () => {
  expect(idsOf((await ask(assistant, 'who should I email about sleep, Craig or Claire?')).contacts)).toEqual(['claire-fox'])
})
