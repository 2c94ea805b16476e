/** Limits of rich text. Slack publishes few: what it refuses is mostly emptiness and addresses that lead nowhere. */
import { flag, integer, list, matching, oneOf, shape, string, typed } from './slack-checks.ts'

const style = shape({ bold: flag, italic: flag, strike: flag, code: flag, underline: flag })
const url = matching(/^(?:https?:\/\/|mailto:|tel:)[^\s<>]{1,2990}$/)

const words = shape({ text: string(3000), style }, { needs: ['text'] })
const address = shape({ url, text: string(3000), style, unsafe: flag }, { needs: ['url'] })
/** Mentions are left out on purpose: nothing of ours may call anybody. */
const inline = typed({ text: words, link: address, emoji: shape({ name: string(100), unicode: string(100), style }, { needs: ['name'] }) })

const runs = { elements: list(inline, 1000) }
const needsElements = { needs: ['elements'] }
const rich_text_section = shape(runs, needsElements)
const border = integer(0, 1)

export const richText = shape(
  {
    block_id: string(255),
    elements: list(
      typed({
        rich_text_section,
        rich_text_list: shape(
          {
            elements: list(typed({ rich_text_section }), 1000),
            style: oneOf('bullet', 'ordered'),
            indent: integer(0, 8),
            offset: integer(0, 1_000_000_000),
            border,
          },
          { needs: ['elements', 'style'] },
        ),
        rich_text_quote: shape({ ...runs, border }, needsElements),
        rich_text_preformatted: shape({ elements: list(typed({ text: words, link: address }), 1000), border }, needsElements),
      }),
      1000,
    ),
  },
  needsElements,
)
