import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each([
  ['Which of the priorities in Leyland involve Runshaw?', 'Runshaw'],
  ['Are the Scouts involved in Wyre?', 'Scouts'],
  ['does Oxfam run anything for SENCOs in West Lancs', 'Oxfam'],
  ['is there NEET work in Preston run by wexcombe trust', 'wexcombe trust'],
])('says of a body asked about that nothing names it: “%s”', async (question, name) => {
  expect((await ask(assistant, question)).text).toContain(`The sources here do not name ${name}.`)
})

it.each([
  'Is Compass Bloom involved in Preston?',
  'are parents involved in the TARDIS',
  'Does Claire Fox lead on NEET in Preston?',
  'WHO IS INVOLVED IN NEET IN PRESTON',
  'We are from Balshaw’s. Who leads on sleep in Leyland?',
])('and of nothing else: “%s”', async (question) => {
  expect((await ask(assistant, question)).text).not.toContain('do not name')
})

it('answers the rest of the question', async () => {
  const { text, priorities } = await ask(assistant, 'Is Ofsted involved in the Preston work?')
  expect(text).toContain('The sources here do not name Ofsted. Preston has 2 priorities')
  expect(priorities).toHaveLength(2)
})
