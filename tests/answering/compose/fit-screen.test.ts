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

it('shows in full what is asked for by name, before the offers on its subject', async () => {
  const { text } = await ask(assistant, 'Who made the weapons film?')
  expect(text).toContain('A film for primary PSHE')
})

it('shows who takes part where that is asked', async () => {
  expect((await ask(assistant, 'Which partners are involved in the sleep work in Chorley?')).text).toContain('Partners involved')
})

it.each([
  'NEET in West Lancs',
  'What is there on sleep?',
  'vaping in Rossendale',
  'careers in Wyre',
  'What is planned on NEET in Preston?',
  'Which areas work on NEET?',
])('keeps to about a phone screen: “%s”', async (question) => {
  const { text } = await ask(assistant, question)
  expect(text.split('### Sources')[0]?.length).toBeLessThan(1500)
})
