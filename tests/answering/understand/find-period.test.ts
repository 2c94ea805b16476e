import { describe, expect, it } from 'vitest'
import { findPeriod } from '../../../src/answering/understand/find-period.ts'
import { ask, createTestAssistant } from '../../support/assistant.ts'

describe('a term or year asked about', () => {
  it.each([
    ['what happened in autumn 2024', '2024', 'autumn'],
    ['neet work summer term 26', '2026', 'summer'],
    ['news from winter 2023', '2023', 'spring'],
    ['what was done back in 2022', '2022', null],
  ])('is read: “%s”', (plain, year, term) => {
    expect(findPeriod(plain)).toMatchObject({ year, term })
  })

  it.each(['summer school in preston', 'year 6 parents', '2024 leavers', 'spring clean'])('is not read into “%s”', (plain) => {
    expect(findPeriod(plain)).toBeNull()
  })
})

describe('an answer about a term that no report covers', () => {
  it.each([
    'What happened in autumn 2024?',
    'What did Wyre do on NEET in autumn 2024?',
    'What has Preston done on school avoidance in spring 2026?',
  ])('says first which term is known: “%s”', async (question) => {
    const { text } = await ask(await createTestAssistant(), question)
    expect(text).toMatch(/The reports here do not cover (?:autumn 2024|spring 2026): what they say is as of spring 2025\./)
  })

  it.each(['What happened in Wyre on NEET in spring 2025?', 'Is the Preston workshop pilot in summer 2025?'])(
    'is left as it is where the report covers or names it: “%s”',
    async (question) => {
      const { text } = await ask(await createTestAssistant(), question)
      expect(text).not.toContain('do not cover')
    },
  )
})
