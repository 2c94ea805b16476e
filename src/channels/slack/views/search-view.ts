/** The window in which somebody searches, and the one that shows what was found. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import type { Library } from '../../../finding/library.ts'
import type { SlackMessage } from '../blocks/to-message.ts'
import { doorWords } from '../door-wording.ts'
import { blockWords } from '../wording.ts'
import { districtChoices, selectOne, themeChoices } from './choices.ts'

export const searchCallback = 'search'
const words = doorWords.search
const longestQuestion = 1000

export function toSearchView(library: Library, district: string | null): ModalView {
  const chooseDistrict = selectOne({ action: 'district', label: words.anywhere, choices: districtChoices(library) }, district)
  const chooseTheme = selectOne({ action: 'theme', label: words.anything, choices: themeChoices(library) }, null)
  const question: InputBlock = {
    type: 'input',
    block_id: 'question',
    optional: true,
    label: plain(words.question),
    hint: plain(words.hint),
    element: { type: 'plain_text_input', action_id: 'question', max_length: longestQuestion, focus_on_load: true },
  }
  const selects = [
    { id: 'district', label: words.district, element: chooseDistrict },
    { id: 'theme', label: words.theme, element: chooseTheme },
  ].flatMap(({ id, label, element }): InputBlock[] =>
    element ? [{ type: 'input', block_id: id, optional: true, label: plain(label), element }] : [],
  )
  return {
    type: 'modal',
    callback_id: searchCallback,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [question, ...selects],
  }
}

export function toWorkingView(): ModalView {
  return toWindow(words.title, [{ type: 'section', text: plain(words.working) }])
}

/** What does not fit is not approved here either: the buttons stand below the last message. */
export function toFoundView([first, ...more]: readonly SlackMessage[], title: string = words.found): ModalView {
  const blocks = first?.blocks ?? []
  if (more.length === 0) return toWindow(title, blocks)
  return toWindow(title, [...blocks.slice(0, -1), { type: 'section', text: plain(blockWords.tooLongForWindow) }])
}

function toWindow(title: string, blocks: KnownBlock[]): ModalView {
  return { type: 'modal', title: plain(title), close: plain(words.close), blocks }
}

function plain(text: string) {
  return { type: 'plain_text' as const, text }
}

export type Chosen = { question: string; district: string | null; theme: string | null }

/** `{ block: { action: … } }`, as Slack sends what was filled in. */
export type Filled = Record<
  string,
  Record<string, { value?: string | null; selected_option?: { value: string } | null; selected_options?: { value: string }[] | null }>
>

export function readChosen(values: Filled): Chosen {
  const optionOf = (name: string) => values[name]?.[name]?.selected_option?.value ?? null
  return { question: values.question?.question?.value?.trim() ?? '', district: optionOf('district'), theme: optionOf('theme') }
}

/** The choices as a question; empty when nothing was chosen. */
export function toQuestion({ question, district, theme }: Chosen, { knowledge }: Library): string {
  const about = [question, theme === null ? '' : (knowledge.themes.get(theme)?.name ?? '')].filter(Boolean).join(' ')
  const place = district === null ? undefined : knowledge.districts.get(district)?.name
  if (about === '') return place ? `What are the priorities in ${place}?` : ''
  return place ? `${about} in ${place}` : about
}
