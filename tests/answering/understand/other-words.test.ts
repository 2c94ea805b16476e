import { expect, it } from 'vitest'
import { writtenFor } from '../../../src/answering/understand/other-words.ts'
import { toStem } from '../../../src/finding/stems.ts'
import { ask, createTestAssistant } from '../../support/assistant.ts'

it('knows the word of the reports for one that people say', () => {
  expect(writtenFor('trialling')).toBe(toStem('pilot'))
  expect(writtenFor('pilot')).toBeNull()
})

it('finds the statement that says it in the words of the report', async () => {
  const { text } = await ask(await createTestAssistant(), 'Is a rich donor backing the brain development project in Fylde?')
  expect(text).toContain('philanthropist')
})

it('never says yes on the strength of an everyday word', async () => {
  const assistant = await createTestAssistant()
  await ask(assistant, 'What is on in Fylde for parents of Y6 going up to high school?', 't')
  const { text } = await ask(assistant, 'has it made a difference yet?', 't')
  expect(text).toContain('still at the planning stages')
  expect(text).not.toMatch(/\bYes\b/)
})
