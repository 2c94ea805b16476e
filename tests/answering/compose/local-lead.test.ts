import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it('claims no work on a theme that the question only leans towards and the work only touches', async () => {
  const { text } = await ask(assistant, 'attachment training Chorley')
  expect(text).toContain('No priority in Chorley (Central Lancashire locality) is about trauma informed practice.')
  expect(text).not.toContain('the work on trauma')
})

it('names the work of a place that is asked about as a whole', async () => {
  expect((await ask(assistant, 'What is happening in Burnley?')).text).toContain(
    'In Burnley (Pennine Lancashire locality), the work is **We are Community**, led by Alicia Dixon and Craig Brown.',
  )
})

it('leaves the name of a language its capital letter', async () => {
  expect((await ask(assistant, 'EAL new arrivals Pendle')).text).toContain('nothing about English as an additional language in')
})

it('counts only work on the subject, of several asked for', async () => {
  const { text } = await ask(assistant, 'Central Lancs sleep and drugs')
  expect(text).toContain('lead the work on sleep: **Sleep hygiene support for schools**.')
  expect(text).not.toContain('2 priorities on sleep')
})

it('says nothing is reported on a subject whose words stand in a report by chance', async () => {
  expect(await ask(assistant, 'Prevent training in Lancashire')).toMatchObject({ found: false, themes: ['radicalisation'], priorities: [] })
})
