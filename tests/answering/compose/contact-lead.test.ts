import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'
import { contactFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

describe('whether somebody has left', () => {
  it.each(['Has Andrea left?', "who do I ask in Wyre now that Andrea's left"])('is said not to be known: “%s”', async (question) => {
    const { text } = await ask(await createTestAssistant(), question)
    expect(text).toContain('No source here says that Andrea Sandiford has left. **Andrea Sandiford** is the Education Partnership Officer')
  })

  it('is not denied of somebody whose post is over', async () => {
    const gone = contactFile({ id: 'moira-kendal', name: 'Moira Kendal', until: '2025-12', asOf: '2025-12' })
    const { text } = await askCounty('Has Moira Kendal left?', [gone])
    expect(text).not.toContain('No source here says')
  })
})

it.each(['can I speak to a human', 'talk to a real person please'])('somebody to speak to is asked for: “%s”', async (question) => {
  expect((await ask(await createTestAssistant(), question)).intent).toBe('contact')
})
