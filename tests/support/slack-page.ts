/** Answers of every kind as Slack shows them, for the picture in the README. */
import { toMessage } from '../../src/channels/slack/blocks/to-message.ts'
import type { Part } from '../../src/reply.ts'
import { anybody } from '../../src/speaker.ts'
import { createTestAssistant } from './assistant.ts'
import { drawPage, type Said } from './block-page.ts'

const questions = [
  'who supports NEET in West Lancs?',
  'sleep in Wyre',
  'who do I contact in Burnley?',
  'a pupil told me that her dad hits her',
  'NEET in all localities',
]

export async function drawSlackPage(): Promise<string> {
  const assistant = await createTestAssistant()
  const conversations = questions.map(async (text): Promise<Said[]> => {
    const reply = await assistant.reply({ conversation: null, text, by: anybody })
    const rating = { conversation: 'example', number: 1 }
    const drawing = { from: 0, site: null, team: null, rating, agentFeatures: true, ephemeral: false }
    const { blocks } = toMessage({ ...reply, parts: reply.parts.map(withSlackId) }, drawing)
    return [{ by: 'Sam', text }, { blocks }]
  })
  return drawPage('TASS', await Promise.all(conversations))
}

/** The shipped knowledge names no Slack ids; with them, officers can be written to. */
function withSlackId(part: Part): Part {
  return part.kind === 'contact' ? { ...part, slackId: 'U012AB3CD' } : part
}
