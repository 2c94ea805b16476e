import { expect, it } from 'vitest'
import { askAgain } from '../../../src/channels/slack/ask-again.ts'
import { anybody } from '../../../src/speaker.ts'
import { createCountyAssistant } from '../../support/county.ts'

const about = { asked: 'and in Wyre?', read: 'Sleep · Wyre' }

it('answers a question as it was, and one that leaned on another as it was read', async () => {
  const assistant = await createCountyAssistant()
  const ask = (text: string) => assistant.reply({ conversation: null, text, by: anybody })
  expect((await askAgain(ask, { asked: 'who helps with NEET in Preston?', read: 'NEET · Preston' })).question).toBe(
    'who helps with NEET in Preston?',
  )
  const again = await askAgain(ask, about)
  expect(again.reading).toBe('Sleep · Wyre')
  expect(again.parts).toContainEqual(expect.objectContaining({ id: 'fylde-coast-sleep' }))
})
