/** `npm run blocks`: one answer as the JSON that Slack's Block Kit Builder takes. */
import type { Assistant } from '../../assistant.ts'
import { anybody } from '../../speaker.ts'
import { toMessage } from './blocks/to-message.ts'

export async function printBlocks(assistant: Assistant, question: string): Promise<string> {
  const reply = await assistant.reply({ conversation: null, text: question, by: anybody })
  // As after the answer was kept, so that the buttons for rating it are seen too.
  const rating = { conversation: 'example', number: 1 }
  const { blocks } = toMessage(reply, { from: 0, site: null, team: null, rating, agentFeatures: true, ephemeral: false })
  return `${JSON.stringify({ blocks }, null, 2)}\n`
}
