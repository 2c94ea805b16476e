import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it('says where the reports name a partner, if not in the place asked about', async () => {
  const { text } = await ask(assistant, 'Is Compass Bloom involved in Chorley?')
  expect(text).toContain('The reports name it in Preston, not in Chorley.')
})

it('says that a partner is not named in the work asked about', async () => {
  const { text } = await ask(assistant, 'do UCLan do anything on autism in Lancaster')
  expect(text).toContain('The sources do not name University of Central Lancashire in this work.')
})

it('says no such thing of a partner that is', async () => {
  const { text } = await ask(assistant, 'are Barnardo’s involved in the small rural schools work in West Lancs')
  expect(text).not.toContain('do not name')
})
