/** The Home tab of an officer: their drafts, and their priorities with a button to draft from. */
import type { KnownBlock } from '@slack/types'
import type { ListedDraft } from '../../../drafting/draft-forms.ts'
import type { Library } from '../../../finding/library.ts'
import { toPeriodName } from '../../../knowledge/periods.ts'
import { actionIds } from '../blocks/buttons.ts'
import { writeButtonValue } from '../button-value.ts'
import { doorWords } from '../door-wording.ts'
import { blockWords } from '../wording.ts'
import { button, heading, line, mostShown, text } from './home-blocks.ts'

export const draftAction = 'home_draft'
const words = doorWords.home
const longestValue = 2000

export function drawOfficer(library: Library, officer: string, drafts: readonly ListedDraft[]): KnownBlock[] {
  return [...drawDrafts(drafts), ...drawPriorities(library, officer)]
}

function drawDrafts(drafts: readonly ListedDraft[]): KnownBlock[] {
  if (drafts.length === 0) return []
  const lines = drafts.slice(0, mostShown).map(({ id, title, period, state, isOpen }) => {
    const value = writeButtonValue({ v: 1, do: 'form', draft: id })
    return line(
      `${title}, ${toPeriodName(period)} (${state})`,
      isOpen && value ? button(actionIds.form, blockWords.form, value) : undefined,
    )
  })
  const more = drafts.length - lines.length
  return [heading(words.drafts), ...lines, text(more > 0 ? words.moreDrafts(more) : words.approveHow)]
}

function drawPriorities({ knowledge, latest }: Library, officer: string): KnownBlock[] {
  const own = [...knowledge.priorities.values()].filter(({ leads, status }) => status === 'open' && leads.includes(officer))
  const lines = own.slice(0, mostShown).map(({ id, shortTitle, locality }) => {
    const period = latest.get(id)
    const facts = [knowledge.localities.get(locality)?.name ?? locality, ...(period ? [toPeriodName(period)] : [])]
    const draft = id.length <= longestValue ? button(draftAction, words.draft, id) : undefined
    return line(`${shortTitle} (${facts.join(', ')})`, draft)
  })
  const more = own.length - lines.length
  return [
    heading(words.officer),
    ...(own.length === 0 ? [text(words.noPriorities)] : lines),
    ...(more > 0 ? [text(words.morePriorities(more))] : []),
  ]
}
