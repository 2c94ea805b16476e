import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each([
  ['does Pendle have a community alcohol partnership', /launched in Pendle on 22 May 2024/],
  ['is there a CAP in Lancaster', /lists Community Alcohol Partnerships in Burnley, Fylde, Hyndburn, Lancaster/],
])('leads with what is said of the partner there: “%s”', async (question, fact) => {
  const { text } = await ask(assistant, question)
  expect(text).toMatch(fact)
  expect(text).not.toMatch(/say nothing about alcohol|No priority in Pendle/)
})

it('reads no place into the name of a partner', async () => {
  expect((await ask(assistant, 'which priorities involve UCLan')).text).not.toContain('Hyndburn')
})
