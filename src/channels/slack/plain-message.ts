/** A message that is one of our own sentences. */
import type { SlackMessage } from './blocks/to-message.ts'

/** `sentence` is in Slack’s marks, and never somebody else’s words. */
export function toPlainMessage(sentence: string): SlackMessage {
  return { text: sentence, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: sentence } }] }
}
