/** Limits of what stands in blocks: buttons, menus and fields to fill in. */
import { both, type Check, flag, integer, list, matching, oneOf, shape, string, text, typed } from './slack-checks.ts'

const confirm = shape(
  { title: text(100, 'plain_text'), text: text(300), confirm: text(30, 'plain_text'), deny: text(30, 'plain_text'), style },
  { needs: ['title', 'text', 'confirm', 'deny'] },
)
function style(value: unknown, at: string): string[] {
  return oneOf('primary', 'danger')(value, at)
}

const action = { action_id: string(255) }
const pressed = { ...action, confirm }
const asked = { ...pressed, placeholder: text(150, 'plain_text'), focus_on_load: flag }
const plain75 = text(75, 'plain_text')

const button = shape(
  { ...pressed, text: plain75, url: string(3000), value: string(2000), style, accessibility_label: string(75) },
  { needs: ['text'] },
)

const optionFields = { text: text(75), value: string(75), description: text(75) }
const needsBoth = { needs: ['text', 'value'] }
const option = shape({ ...optionFields, text: plain75, description: plain75 }, needsBoth)
const markedOption = shape(optionFields, needsBoth)
const linkOption = shape({ ...optionFields, text: plain75, description: plain75, url: string(3000) }, needsBoth)
const optionGroup = shape({ label: plain75, options: list(option, 100) }, { needs: ['label', 'options'] })

const choices = { options: list(option, 100), option_groups: list(optionGroup, 100) }
const static_select = both(shape({ ...asked, ...choices, initial_option: option }, { oneOf: ['options', 'option_groups'] }), startsWithOwn)
const multi_static_select = both(
  shape(
    { ...asked, ...choices, initial_options: list(option, 100), max_selected_items: integer(1, 100) },
    { oneOf: ['options', 'option_groups'] },
  ),
  startsWithOwn,
)
const checkboxes = both(
  shape(
    { ...pressed, options: list(markedOption, 10), initial_options: list(markedOption, 10), focus_on_load: flag },
    { needs: ['options'] },
  ),
  startsWithOwn,
)
const radio_buttons = both(
  shape({ ...pressed, options: list(markedOption, 10), initial_option: markedOption, focus_on_load: flag }, { needs: ['options'] }),
  startsWithOwn,
)
const overflow = shape({ ...pressed, options: list(linkOption, 5) }, { needs: ['options'] })

const menus = {
  static_select,
  users_select: shape({ ...asked, initial_user: string(255) }),
  conversations_select: shape({ ...asked, initial_conversation: string(255), default_to_current_conversation: flag, filter: anything }),
  channels_select: shape({ ...asked, initial_channel: string(255) }),
  external_select: shape({ ...asked, initial_option: option, min_query_length: integer(0, 3000) }),
  multi_static_select,
  multi_users_select: shape({ ...asked, initial_users: list(string(255), 100), max_selected_items: integer(1, 100) }),
}
const day = matching(/^\d{4}-\d{2}-\d{2}$/)
const pickers = {
  datepicker: shape({ ...asked, initial_date: day }),
  timepicker: shape({ ...asked, initial_time: matching(/^\d{2}:\d{2}$/), timezone: string(255) }),
}
const image = shape(
  { image_url: string(3000), slack_file: anything, alt_text: string(2000, 0) },
  { needs: ['alt_text'], oneOf: ['image_url', 'slack_file'] },
)

const typing = { ...action, placeholder: text(150, 'plain_text'), focus_on_load: flag, dispatch_action_config: anything }
const plain_text_input = shape({
  ...typing,
  initial_value: string(3000, 0),
  multiline: flag,
  min_length: integer(0, 3000),
  max_length: integer(1, 3000),
})

const everywhere = { button, overflow, checkboxes, radio_buttons, ...menus, ...pickers }
export const actionElements = typed(everywhere)
export const accessories = typed({ ...everywhere, image })
export const smallElements: Check = (value, at) => {
  const { type } = (value ?? {}) as { type?: string }
  return type === 'image' ? image(value, at) : text(3000)(value, at)
}
export const inputElements = typed({
  checkboxes,
  radio_buttons,
  ...menus,
  ...pickers,
  plain_text_input,
  email_text_input: shape({ ...typing, initial_value: string(3000, 0) }),
  url_text_input: shape({ ...typing, initial_value: string(3000, 0) }),
  number_input: shape({ ...typing, is_decimal_allowed: flag, initial_value: string(255), min_value: string(255), max_value: string(255) }),
  file_input: shape({ ...action, filetypes: list(string(20), 100), max_files: integer(1, 10) }),
})

const rated = shape({ text: plain75, value: string(2000), accessibility_label: string(75) }, { needs: ['text', 'value'] })
export const feedbackElements = typed({
  feedback_buttons: shape({ ...action, positive_button: rated, negative_button: rated }, { needs: ['positive_button', 'negative_button'] }),
  icon_button: shape(
    { ...pressed, icon: oneOf('trash'), text: plain75, value: string(2000), accessibility_label: string(75) },
    { needs: ['icon', 'text'] },
  ),
})

type Choosing = { options?: unknown[]; option_groups?: { options?: unknown[] }[]; initial_option?: unknown; initial_options?: unknown[] }

/** What is chosen at first must be one of the choices, to the letter. */
function startsWithOwn(value: unknown, at: string): string[] {
  const { options, option_groups, initial_option, initial_options } = value as Choosing
  const known = new Set(
    [...(options ?? []), ...(option_groups ?? []).flatMap((group) => group.options ?? [])].map((one) => JSON.stringify(one)),
  )
  const chosen = [...(initial_option ? [initial_option] : []), ...(initial_options ?? [])]
  return chosen.some((one) => !known.has(JSON.stringify(one))) ? [`${at}: starts with a choice that it does not offer`] : []
}

function anything(): string[] {
  return []
}
