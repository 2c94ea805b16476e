import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it('leaves the description of a priority out beside statements of the report', async () => {
  const { text } = await ask(assistant, 'Who supports NEET in Ormskirk?')
  expect(text).toContain('### From the report')
  expect(text).not.toContain('West Lancashire work on the pathways')
})

it('names an offer that has no room, and tells the rest on “show all”', async () => {
  const about = 'A national helpline on sleep'
  await ask(assistant, 'Who supports sleep in Chorley?', 'fit')
  const short = await ask(assistant, 'what is there on sleep', 'fit')
  expect(short.text).toContain("The Sleep Charity's helpline")
  expect(short.text).not.toContain(about)
  expect((await ask(assistant, 'show all', 'fit')).text).toContain(about)
})
