/** The buttons of a message. Each carries all that is needed to answer it. */
import type { ActionsBlock, Button, ContextActionsBlock } from '@slack/types'
import type { ContactCard } from '../../../reply.ts'
import { type ButtonValue, writeButtonValue } from '../button-value.ts'
import { blockWords } from '../wording.ts'
import { cleanLine, cutText } from './clean-text.ts'

/** How Slack names what was pressed; a number follows those that end in `_`, since names differ within a message. */
export const actionIds = {
  say: 'say_',
  more: 'more',
  share: 'share',
  follow: 'follow',
  rate: 'rate',
  form: 'form',
  message: 'message_',
} as const

const longestLabel = 75

/** Null when what it must carry is too long for one. */
export function toButton(label: string, action: string, value: ButtonValue): Button | null {
  const carried = writeButtonValue(value)
  const text = cutText(cleanLine(label), longestLabel)
  if (carried === null || text === '') return null
  return { type: 'button', text: { type: 'plain_text', text, emoji: false }, action_id: action, value: carried }
}

/**
 * Opens a direct message with the officer. An app can only open its own conversations, never one between two people, so
 * the button is a link: Slack's redirect works in every client, which `slack://` does not.
 */
export function messageButton({ name, slackId }: ContactCard, team: string | null): Button | null {
  if (!canBeMessaged({ slackId })) return null
  return {
    type: 'button',
    text: { type: 'plain_text', text: cutText(blockWords.message(cleanLine(name)), longestLabel), emoji: false },
    action_id: actionIds.message,
    url: `https://slack.com/app_redirect?channel=${slackId}${team ? `&team=${encodeURIComponent(team).slice(0, 30)}` : ''}`,
  }
}

export function canBeMessaged({ slackId }: Pick<ContactCard, 'slackId'>): boolean {
  return slackId !== null && /^[UW][A-Z0-9]{2,20}$/.test(slackId)
}

const longestRating = 300

export type Rating = { conversation: string; number: number }

/** Thumbs where Slack's agent features are on, plain buttons where they may be missing. Nothing when the answer was not kept. */
export function ratingBlock(rating: Rating | null, thumbs: boolean): ActionsBlock | ContextActionsBlock | null {
  if (rating === null) return null
  const value = (useful: boolean) => writeButtonValue({ v: 1, do: 'rate', ...rating, useful })
  const [yes, no] = [value(true), value(false)]
  if (yes === null || no === null || no.length > longestRating) return null
  return thumbs ? thumbsBlock(yes, no) : plainRating(yes, no)
}

function thumbsBlock(yes: string, no: string): ContextActionsBlock {
  const { useful, notUseful, usefulAloud, notUsefulAloud } = blockWords
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actionIds.rate,
        positive_button: { text: { type: 'plain_text', text: useful }, accessibility_label: usefulAloud, value: yes },
        negative_button: { text: { type: 'plain_text', text: notUseful }, accessibility_label: notUsefulAloud, value: no },
      },
    ],
  }
}

function plainRating(yes: string, no: string): ActionsBlock {
  const button = (text: string, aloud: string, value: string, number: number): Button => ({
    type: 'button',
    text: { type: 'plain_text', text },
    accessibility_label: aloud,
    action_id: `${actionIds.rate}_${number}`,
    value,
  })
  const { useful, notUseful, usefulAloud, notUsefulAloud } = blockWords
  return { type: 'actions', elements: [button(useful, usefulAloud, yes, 1), button(notUseful, notUsefulAloud, no, 2)] }
}
