/** The window that asks what was missing in an answer that was not useful. */
import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { doorWords } from '../door-wording.ts'

export const reasonCallback = 'reason'
const words = doorWords.reason
const longestReason = 1000

const Rated = z.object({ conversation: z.string(), number: z.int() })
export type Rated = z.infer<typeof Rated>

export function toReasonView(rated: Rated): ModalView {
  const plain = (text: string) => ({ type: 'plain_text' as const, text })
  return {
    type: 'modal',
    callback_id: reasonCallback,
    private_metadata: JSON.stringify(rated),
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        optional: true,
        label: plain(words.label),
        hint: plain(words.hint),
        element: { type: 'plain_text_input', action_id: 'reason', multiline: true, max_length: longestReason },
      },
    ],
  }
}

/** Null for a window that this program did not open. */
export function readRated(metadata: string): Rated | null {
  try {
    return Rated.parse(JSON.parse(metadata))
  } catch {
    return null
  }
}
