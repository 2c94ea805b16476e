/** The Home tab of an officer: proposals that wait for them, their drafts, and their priorities with a button to draft from. */
import type { KnownBlock } from '@slack/types'
import type { ListedDraft } from '../../../drafting/draft-forms.ts'
import type { Library } from '../../../finding/library.ts'
import { toPeriodName } from '../../../knowledge/periods.ts'
import { offeringWording } from '../../../offering/offering-wording.ts'
import type { Proposal } from '../../../offering/proposals.ts'
import { namesOf } from '../../../offering/to-entry.ts'
import { actionIds } from '../blocks/buttons.ts'
import { writeButtonValue } from '../button-value.ts'
import { doorWords } from '../door-wording.ts'
import { blockWords } from '../wording.ts'
import { button, heading, line, mostShown, text } from './home-blocks.ts'

export const draftAction = 'home_draft'
const words = doorWords.home
const longestValue = 2000

type Waiting = { drafts: readonly ListedDraft[]; proposals: readonly Proposal[] }

export function drawOfficer(library: Library, officer: string, { drafts, proposals }: Waiting): KnownBlock[] {
  return [...drawProposals(library, proposals), ...drawDrafts(drafts), ...drawPriorities(library, officer)]
}

function drawProposals({ knowledge }: Library, proposals: readonly Proposal[]): KnownBlock[] {
  if (proposals.length === 0) return []
  const lines = proposals.slice(0, mostShown).map(({ number, said }) => {
    const where = namesOf(said, knowledge).districts.join(', ') || offeringWording.fields.wholeCounty
    return line(`${number}. ${[said.title, said.partner?.name, where].filter(Boolean).join(', ')}`)
  })
  const more = proposals.length - lines.length
  return [heading(words.proposals), ...lines, ...(more > 0 ? [text(words.moreProposals(more))] : []), text(words.decideHow)]
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
