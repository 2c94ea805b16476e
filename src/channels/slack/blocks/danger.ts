/** The safety card: fixed words, with numbers that can be pressed, and nothing else. */
import { wording } from '../../../wording.ts'
import { toFallback } from './fallback-text.ts'
import { fromMarkdown } from './from-markdown.ts'
import { toBlock, toPlain } from './lines.ts'
import { withPhones } from './rich-text.ts'
import type { SlackMessage } from './to-message.ts'

export function drawDanger(card: string): SlackMessage {
  const lines = fromMarkdown(card, withPhones)
  const title = wording.dangerTitle
  return {
    text: toFallback([title, ...lines.map(toPlain)]),
    blocks: [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }, toBlock(lines)],
  }
}
