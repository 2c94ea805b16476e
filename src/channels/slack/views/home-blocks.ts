/** What the sections of the Home tab are drawn with. */
import type { Button, KnownBlock } from '@slack/types'
import { cleanLine, cutText } from '../blocks/clean-text.ts'

/** Of each list; Slack takes 100 blocks in all. */
export const mostShown = 15
const longestLine = 300
const longestLabel = 75

export function heading(words: string): KnownBlock {
  return { type: 'header', text: plain(words) }
}

/** Our own sentence, with Slack’s marks. */
export function text(sentence: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: sentence } }
}

/** Somebody else’s words, shown as they are. */
export function line(words: string, accessory?: Button): KnownBlock {
  return { type: 'section', text: plain(`• ${words}`), ...(accessory ? { accessory } : {}) }
}

/** `value` empty: the action says it all. */
export function button(action: string, label: string, value = ''): Button {
  return { type: 'button', action_id: action, text: plain(cutText(label, longestLabel)), ...(value === '' ? {} : { value }) }
}

export function plain(words: string) {
  return { type: 'plain_text' as const, text: cutText(cleanLine(words), longestLine) || '–' }
}
