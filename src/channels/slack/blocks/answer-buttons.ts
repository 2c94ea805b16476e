/** The row of buttons below an answer. */
import type { Button } from '@slack/types'
import type { Part, Reply } from '../../../reply.ts'
import type { About } from '../button-value.ts'
import { blockWords } from '../wording.ts'
import { actionIds, toButton } from './buttons.ts'
import { cleanLine } from './clean-text.ts'

/** Slack takes 25 in a row; and all of them together should leave room for the answer. */
const mostSays = 12
const mostJson = 2400

/** The words to press, as far as they fit; those left are listed to be typed. */
export function drawSays(reply: Reply): { buttons: Button[]; left: string[] } {
  const about = aboutOf(reply)
  const buttons: Button[] = []
  const left: string[] = []
  let size = 0
  for (const { label, say } of reply.buttons) {
    const button = say === '' ? null : toButton(label, `${actionIds.say}${buttons.length}`, { v: 1, do: 'say', say, about })
    size += JSON.stringify(button).length + 1
    if (button === null || buttons.length === mostSays || size > mostJson) left.push(say === '' ? label : say)
    else buttons.push(button)
  }
  return { buttons, left }
}

export function moreButton(reply: Reply, rest: number, from: number): Button | null {
  return rest === 0 ? null : toButton(blockWords.more(rest), actionIds.more, { v: 1, do: 'more', from, about: aboutOf(reply) })
}

const mostEntries = 8
const longestEntry = 60

/** Asks to be told of changes in the priorities of the answer, or else in its offers and resources. */
export function followButton(reply: Reply): Button | null {
  const entries = [...idsOf(reply.parts, ['priority']), ...idsOf(reply.parts, ['offer', 'resource'])]
  const fitting = entries.filter((entry) => entry.length <= longestEntry).slice(0, mostEntries)
  if (fitting.length === 0 || !reply.found) return null
  return toButton(blockWords.follow, actionIds.follow, { v: 1, do: 'follow', entries: fitting, about: aboutOf(reply) })
}

const folders = { priority: 'priorities', offer: 'offers', resource: 'resources' } as const

function idsOf(parts: readonly Part[], kinds: readonly (keyof typeof folders)[]): string[] {
  return parts.flatMap((part) => kinds.flatMap((kind) => (part.kind === kind ? [`${folders[kind]}/${part.id}`] : [])))
}

/** What was done is not done again for others. */
export function shareButton(reply: Reply): Button | null {
  if (reply.acted) return null
  return toButton(blockWords.share, actionIds.share, { v: 1, do: 'share', about: aboutOf(reply) })
}

const openSteps = ['carrying', 'writing', 'review']

export function formButton({ draft }: Reply): Button | null {
  if (!draft || !openSteps.includes(draft.step)) return null
  return toButton(blockWords.form, actionIds.form, { v: 1, do: 'form', draft: draft.id })
}

/** Nothing where asking again would do something again. */
function aboutOf({ question, reading, acted }: Reply): About {
  if (acted) return { asked: '', read: '' }
  return { asked: cleanLine(question), read: cleanLine(reading) }
}
