import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each([
  'Who took over from the Fylde Coast early years priority',
  "who's taken on the brain development work on the Fylde Coast",
  'who has the early years work in Wyre now?',
])('work that was handed on is told with who has it now: “%s”', async (question) => {
  expect((await ask(assistant, question)).text).toContain('Larkholme Primary School has it now.')
})

it('open work is told as it is', async () => {
  expect((await ask(assistant, 'who has taken on the sleep work in Chorley?')).text).not.toContain('has it now')
})
