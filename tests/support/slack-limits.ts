/** Slack's published limits for messages and views, as a model of our own: what is drawn is held to it, not made with it. */
import { flag, list, shape, string, text, typed, words } from './slack-checks.ts'
import { accessories, actionElements, feedbackElements, inputElements, smallElements } from './slack-elements.ts'
import { richText } from './slack-rich-text.ts'

/** Says where a message breaks which rule; nothing when Slack would take it. */
export function checkMessage(message: unknown): string[] {
  const fields = { text: words(40_000), blocks: list(messageBlock, 50) }
  return [...shape(fields, { needs: ['text'], open: true })(message, 'message'), ...checkTogether(message), ...checkTotals(message)]
}

export function checkView(view: unknown): string[] {
  return [...typed({ modal, home })(view, 'view'), ...checkTogether(view), ...checkSubmit(view)]
}

const blockId = { block_id: string(255) }
const pictured = { image_url: string(3000), slack_file: shape({ id: string(255), url: string(3000) }), title: text(2000, 'plain_text') }

const blocks = {
  actions: shape({ ...blockId, elements: list(actionElements, 25) }, { needs: ['elements'] }),
  context: shape({ ...blockId, elements: list(smallElements, 10) }, { needs: ['elements'] }),
  divider: shape(blockId),
  header: shape({ ...blockId, text: text(150, 'plain_text') }, { needs: ['text'] }),
  image: shape({ ...blockId, ...pictured, alt_text: string(2000, 0) }, { needs: ['alt_text'], oneOf: ['image_url', 'slack_file'] }),
  input: shape(
    {
      ...blockId,
      label: text(2000, 'plain_text'),
      hint: text(2000, 'plain_text'),
      element: inputElements,
      optional: flag,
      dispatch_action: flag,
    },
    { needs: ['label', 'element'] },
  ),
  rich_text: richText,
  section: shape(
    { ...blockId, text: text(3000), fields: list(text(2000), 10), accessory: accessories, expand: flag },
    { someOf: ['text', 'fields'] },
  ),
}

const messageBlock = typed({
  ...blocks,
  context_actions: shape({ ...blockId, elements: list(feedbackElements, 5) }, { needs: ['elements'] }),
  markdown: shape({ ...blockId, text: string(12_000) }, { needs: ['text'] }),
})
const viewBlock = typed(blocks)

const anyView = {
  blocks: list(viewBlock, 100),
  private_metadata: string(3000, 0),
  callback_id: string(255, 0),
  external_id: string(255, 0),
}
const label = text(24, 'plain_text')
const modal = shape(
  { ...anyView, title: label, submit: label, close: label, clear_on_close: flag, notify_on_close: flag, submit_disabled: flag },
  { needs: ['title', 'blocks'] },
)
const home = shape(anyView, { needs: ['blocks'] })

type Block = { type?: string; block_id?: string; elements?: unknown; accessory?: unknown }

/** What must differ within one message or view. */
function checkTogether(surface: unknown): string[] {
  const found = blocksOf(surface)
  const ids = found.flatMap(({ block_id }) => block_id ?? [])
  return [
    ...repeated(ids).map((id) => `block_id “${id}” stands twice`),
    ...found.flatMap(({ elements }, i) => repeated(actionIds(elements)).map((id) => `blocks/${i}: action_id “${id}” stands twice`)),
  ]
}

function actionIds(elements: unknown): string[] {
  return Array.isArray(elements) ? elements.flatMap((element) => (element as { action_id?: string }).action_id ?? []) : []
}

function repeated(list: readonly string[]): string[] {
  return list.filter((entry, i) => list.indexOf(entry) !== i)
}

/** Not published: what others measured, with some room. */
function checkTotals(message: unknown): string[] {
  const found = blocksOf(message)
  const [json, shown] = [JSON.stringify(found).length, countText(found)]
  return [
    ...(json > 14_000 ? [`blocks: ${json} characters of JSON, at most 14000`] : []),
    ...(shown > 9000 ? [`blocks: ${shown} characters of text, at most 9000`] : []),
  ]
}

function countText(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'text' in value && typeof value.text === 'string' ? value.text.length : 0
  return Object.values(value).reduce((sum, inner) => sum + countText(inner), own)
}

function checkSubmit(view: unknown): string[] {
  const { type, submit } = view as { type?: string; submit?: unknown }
  const asks = type === 'modal' && blocksOf(view).some((block) => block.type === 'input')
  return asks && submit === undefined ? ['view: a modal with inputs needs “submit”'] : []
}

function blocksOf(surface: unknown): Block[] {
  const { blocks: found } = surface as { blocks?: unknown }
  return Array.isArray(found) ? found : []
}
