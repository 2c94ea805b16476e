/** The window with every field of a draft. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import type { DraftFields, DraftForm } from '../../../drafting/draft-form.ts'
import { toPeriodName } from '../../../knowledge/periods.ts'
import { sectionHeadings, sectionNames } from '../../../knowledge/sections.ts'
import { cleanLine, cutText } from '../blocks/clean-text.ts'
import { doorWords } from '../door-wording.ts'
import { selectOne } from './choices.ts'
import type { Filled } from './search-view.ts'

export const draftCallback = 'draft_form'
const words = doorWords.draft
/** Slack’s limit for what is typed into one field, and for a paragraph. */
const longest = 3000

const Metadata = z.object({
  draft: z.string(),
  version: z.int(),
  /** The thread in which the form was opened; null in the Home tab. */
  place: z.object({ channel: z.string(), thread: z.string() }).nullable(),
})
export type FormMetadata = z.infer<typeof Metadata>

const statuses = ['open', 'closed', 'handed-over'] as const

/** `above`: what stands above the fields. */
export function toDraftView(form: DraftForm, place: FormMetadata['place'], above: readonly KnownBlock[] = []): ModalView {
  const metadata: FormMetadata = { draft: form.draft, version: form.version, place }
  return {
    type: 'modal',
    callback_id: draftCallback,
    private_metadata: JSON.stringify(metadata),
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [...above, ...drawRemarks(form), ...drawAbout(form), ...drawSections(form)],
  }
}

export function paragraph(text: string): KnownBlock {
  return { type: 'section', text: plain(cutText(text, longest)) }
}

function drawRemarks({ waiting, fields }: DraftForm): KnownBlock[] {
  const long = sectionNames.filter((name) => !fits(fields.sections[name])).map((name) => sectionHeadings[name])
  return [
    ...(waiting > 0 ? [paragraph(words.waiting(waiting))] : []),
    ...long.map((heading) => paragraph(words.tooLong(heading))),
    ...(fits(fields.title) ? [] : [paragraph(words.tooLong(words.priorityTitle))]),
  ]
}

function fits(text = ''): boolean {
  return text.length <= longest
}

function drawAbout(form: DraftForm): InputBlock[] {
  const { fields, periods } = form
  const select = (action: string, label: string, [choices, chosen]: [{ id: string; name: string }[], string]) => {
    const element = selectOne({ action, label, choices }, chosen)
    return element ? [input(form, action, { label, element })] : []
  }
  const title = { type: 'plain_text_input' as const, action_id: 'title', initial_value: fields.title, max_length: longest }
  const handedTo = {
    type: 'plain_text_input' as const,
    action_id: 'handedTo',
    initial_value: fields.handedTo.slice(0, longest),
    max_length: longest,
  }
  return [
    ...select('period', words.period, [periods.map((id) => ({ id, name: toPeriodName(id) })), fields.period]),
    ...(fits(fields.title) ? [input(form, 'title', { label: words.priorityTitle, element: title })] : []),
    ...select('status', words.status, [statuses.map((id) => ({ id, name: words.statuses[id] })), fields.status]),
    { ...input(form, 'handedTo', { label: words.handedTo, element: handedTo }), optional: true },
  ]
}

function drawSections(form: DraftForm): InputBlock[] {
  return sectionNames.flatMap((name) => {
    const text = form.fields.sections[name] ?? ''
    if (!fits(text)) return []
    const element = { type: 'plain_text_input' as const, action_id: name, multiline: true, initial_value: text, max_length: longest }
    return [{ ...input(form, name, { label: sectionHeadings[name], element }), optional: true, hint: plain(words.hint) }]
  })
}

/** A window keeps what was typed into a block of the same name: after another version the fields are new ones. */
function input({ version }: DraftForm, name: string, { label, element }: { label: string; element: InputBlock['element'] }): InputBlock {
  return { type: 'input', block_id: blockOf(name, version), label: plain(label), element }
}

export function blockOf(name: string, version: number): string {
  return `${name}:${version}`
}

/** Null for a window that this program did not open. */
export function readFormMetadata(metadata: string): FormMetadata | null {
  try {
    return Metadata.parse(JSON.parse(metadata))
  } catch {
    return null
  }
}

/** Fields that were left out of the window keep what the draft has. */
export function readFields(values: Filled, version: number, before: DraftFields): DraftFields {
  const at = (name: string) => values[blockOf(name, version)]?.[name]
  const typed = (name: string) => at(name)?.value ?? ''
  const chosen = (name: string, otherwise: string) => at(name)?.selected_option?.value ?? otherwise
  const sections = sectionNames.flatMap((name) => (at(name) ? [[name, typed(name)]] : []))
  return {
    period: chosen('period', before.period),
    title: at('title') ? typed('title') : before.title,
    status: statuses.find((status) => status === chosen('status', '')) ?? before.status,
    handedTo: typed('handedTo'),
    sections: Object.fromEntries(sections),
  }
}

function plain(text: string) {
  return { type: 'plain_text' as const, text: cleanLine(text) === '' ? '–' : text }
}
