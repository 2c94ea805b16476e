/** Lists to choose from, within what Slack takes. */
import type { MultiStaticSelect, PlainTextOption, StaticSelect } from '@slack/types'
import type { Library } from '../../../finding/library.ts'
import { phases } from '../../../knowledge/fields.ts'
import { pageWording } from '../../../wording.ts'
import { cleanLine, cutText } from '../blocks/clean-text.ts'

const mostOptions = 100
const longestOption = 75
const longestPlaceholder = 150

export type Choice = { id: string; name: string }

export function districtChoices({ knowledge }: Library): Choice[] {
  return toChoices([...knowledge.districts.values()])
}

export function themeChoices({ knowledge }: Library): Choice[] {
  return toChoices([...knowledge.themes.values()])
}

export const phaseChoices: Choice[] = phases.map((id) => ({ id, name: pageWording.phases[id] }))

function toChoices(entries: readonly { id: string; name: string }[]): Choice[] {
  return entries.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
}

type Asked = { action: string; label: string; choices: readonly Choice[] }

/** Null when there is nothing to choose from: Slack refuses an empty list. */
export function selectOne({ action, label, choices }: Asked, chosen: string | null): StaticSelect | null {
  const options = toOptions(choices)
  const initial = options.find(({ value }) => value === chosen)
  if (options.length === 0) return null
  return {
    type: 'static_select',
    action_id: action,
    placeholder: placeholder(label),
    options,
    ...(initial ? { initial_option: initial } : {}),
  }
}

export function selectSome({ action, label, choices }: Asked, chosen: readonly string[]): MultiStaticSelect | null {
  const options = toOptions(choices)
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value))
  if (options.length === 0) return null
  return {
    type: 'multi_static_select',
    action_id: action,
    placeholder: placeholder(label),
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  }
}

function toOptions(choices: readonly Choice[]): PlainTextOption[] {
  return choices
    .filter(({ id }) => id.length <= longestOption)
    .slice(0, mostOptions)
    .map(({ id, name }) => ({ text: { type: 'plain_text', text: cutText(cleanLine(name), longestOption) || id }, value: id }))
}

function placeholder(label: string) {
  return { type: 'plain_text' as const, text: cutText(label, longestPlaceholder) }
}
