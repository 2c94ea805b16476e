import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

describe('what is answered from', () => {
  it.each([
    'what reports do you have?',
    'how up to date is your information?',
    'where does your information come from',
    'when did the spring report come out',
    'when was this last updated',
  ])('is told with its date: %s', async (question) => {
    const { text, found } = await ask(assistant, question)
    expect(found).toBe(true)
    expect(text).toContain('There is 1 report: TASS in action, spring 2025 (March 2025).')
  })

  it.each(['when was the Preston survey published', 'how old is the NEET group in Preston'])('is not what “%s” asks', async (question) => {
    expect((await ask(assistant, question)).text).not.toContain('There is 1 report')
  })
})
