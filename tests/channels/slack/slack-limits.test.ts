import type { KnownBlock } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { checkMessage, checkView } from '../../support/slack-limits.ts'

const long = (length: number) => 'x'.repeat(length)
const many = <T>(length: number, each: T): T[] => Array.from({ length }, () => each)
const plain = (length: number) => ({ type: 'plain_text', text: long(length) })
const marked = (length: number) => ({ type: 'mrkdwn', text: long(length) })
const words = plain(5)
const divider = { type: 'divider' }
const option = { text: words, value: 'a' }
const button = (fields: object = {}) => ({ type: 'button', text: words, ...fields })
const actions = (elements: object[]) => ({ type: 'actions', elements })
const confirm = (fields: object) => actions([button({ confirm: { title: words, text: words, confirm: words, deny: words, ...fields } })])
const select = (fields: object = {}) => ({ type: 'static_select', options: [option], ...fields })
const input = (element: object, fields: object = {}) => ({ type: 'input', label: words, element, ...fields })
const section = (fields: object) => ({ type: 'section', ...fields })
const richText = (elements: object[]) => ({ type: 'rich_text', elements })
const runs = (elements: object[]) => richText([{ type: 'rich_text_section', elements }])
const feedback = (fields: object) => {
  const rated = { text: words, value: 'a' }
  return {
    type: 'context_actions',
    elements: [{ type: 'feedback_buttons', positive_button: { ...rated, ...fields }, negative_button: rated }],
  }
}
const image = (fields: object) => ({ type: 'image', alt_text: 'a', image_url: 'https://example.org/a.png', ...fields })

/** What is limited, at its limit and one beyond. */
const blockLimits: [string, number, (length: number) => object][] = [
  ['characters of a section', 3000, (n) => section({ text: marked(n) })],
  ['fields of a section', 10, (n) => section({ fields: many(n, words) })],
  ['characters of a field', 2000, (n) => section({ fields: [marked(n)] })],
  ['characters of a header', 150, (n) => ({ type: 'header', text: plain(n) })],
  ['elements of a context', 10, (n) => ({ type: 'context', elements: many(n, words) })],
  ['characters of a context', 3000, (n) => ({ type: 'context', elements: [plain(n)] })],
  ['elements of a row of actions', 25, (n) => actions(many(n, button()))],
  ['context actions', 5, (n) => ({ type: 'context_actions', elements: many(n, { type: 'icon_button', icon: 'trash', text: words }) })],
  ['characters of a block id', 255, (n) => ({ ...divider, block_id: long(n) })],
  ['characters of an action id', 255, (n) => actions([button({ action_id: long(n) })])],
  ['characters of a button', 75, (n) => actions([button({ text: plain(n) })])],
  ['characters of a button for screen readers', 75, (n) => actions([button({ accessibility_label: long(n) })])],
  ['characters that a button carries', 2000, (n) => actions([button({ value: long(n) })])],
  ['characters of the address of a button', 3000, (n) => actions([button({ url: long(n) })])],
  ['characters of a thumb', 75, (n) => feedback({ text: plain(n) })],
  ['characters that a thumb carries', 2000, (n) => feedback({ value: long(n) })],
  ['characters of the title of a confirmation', 100, (n) => confirm({ title: plain(n) })],
  ['characters of a confirmation', 300, (n) => confirm({ text: plain(n) })],
  ['characters of its yes', 30, (n) => confirm({ confirm: plain(n) })],
  ['characters of its no', 30, (n) => confirm({ deny: plain(n) })],
  ['options of a menu', 100, (n) => actions([select({ options: many(n, option) })])],
  ['groups of a menu', 100, (n) => actions([{ type: 'static_select', option_groups: many(n, { label: words, options: [option] }) }])],
  [
    'characters of the label of a group',
    75,
    (n) => actions([{ type: 'static_select', option_groups: [{ label: plain(n), options: [option] }] }]),
  ],
  ['characters of an option', 75, (n) => actions([select({ options: [{ ...option, text: plain(n) }] })])],
  ['characters that an option carries', 75, (n) => actions([select({ options: [{ ...option, value: long(n) }] })])],
  ['characters of the description of an option', 75, (n) => actions([select({ options: [{ ...option, description: plain(n) }] })])],
  ['characters of a placeholder', 150, (n) => actions([select({ placeholder: plain(n) })])],
  ['options of an overflow menu', 5, (n) => actions([{ type: 'overflow', options: many(n, option) }])],
  ['checkboxes', 10, (n) => actions([{ type: 'checkboxes', options: many(n, option) }])],
  ['radio buttons', 10, (n) => actions([{ type: 'radio_buttons', options: many(n, option) }])],
  ['characters of the words for a picture', 2000, (n) => image({ alt_text: long(n) })],
  ['characters of the address of a picture', 3000, (n) => image({ image_url: long(n) })],
  ['characters of a label', 2000, (n) => input(select(), { label: plain(n) })],
  ['characters of a hint', 2000, (n) => input(select(), { hint: plain(n) })],
  ['characters that may be typed', 3000, (n) => input({ type: 'plain_text_input', max_length: n })],
  ['characters typed already', 3000, (n) => input({ type: 'plain_text_input', initial_value: long(n) })],
  ['characters of a link', 2996, (n) => runs([{ type: 'link', url: `tel:${long(n - 6)}` }])],
]

const viewLimits: [string, number, (length: number) => object][] = [
  ['blocks of a modal', 100, (n) => modal({ blocks: many(n, divider) })],
  ['blocks of a home page', 100, (n) => ({ type: 'home', blocks: many(n, divider) })],
  ['characters of a title', 24, (n) => modal({ title: plain(n) })],
  ['characters of submit', 24, (n) => modal({ submit: plain(n) })],
  ['characters of close', 24, (n) => modal({ close: plain(n) })],
  ['characters of private metadata', 3000, (n) => modal({ private_metadata: long(n) })],
  ['characters of a callback id', 255, (n) => modal({ callback_id: long(n) })],
]

function modal(fields: object): object {
  return { type: 'modal', title: words, blocks: [divider], ...fields }
}
const inMessage = (...blocks: object[]) => checkMessage({ text: 'a', blocks })

describe('the model of Slack’s limits', () => {
  it.each(blockLimits)('counts %s up to %i', (_, most, draw) => {
    expect(inMessage(draw(most))).toEqual([])
    expect(inMessage(draw(most + 1))).not.toEqual([])
  })

  it.each(viewLimits)('counts %s up to %i', (_, most, draw) => {
    expect(checkView(draw(most))).toEqual([])
    expect(checkView(draw(most + 1))).toHaveLength(1)
  })

  it('counts the blocks, the JSON and the text of a message', () => {
    expect(inMessage(...many(50, divider))).toEqual([])
    expect(inMessage(...many(51, divider))).toEqual(['message/blocks: 51 of them, at most 50'])
    const text = (length: number) => section({ text: marked(length) })
    expect(inMessage(text(3000), text(3000), text(3000))).toEqual([])
    expect(inMessage(text(3000), text(3000), text(3000), text(1))).toEqual(['blocks: 9001 characters of text, at most 9000'])
    const value = button({ value: long(1990) })
    expect(inMessage(...many(7, actions([value])))).toEqual([expect.stringContaining('characters of JSON, at most 14000')])
  })

  it.each<[string, object]>([
    ['empty text', section({ text: marked(0) })],
    ['a section of nothing', section({})],
    ['a header with marks', { type: 'header', text: marked(3) }],
    ['a row of nothing', actions([])],
    ['an empty paragraph', runs([])],
    ['an empty run', runs([{ type: 'text', text: '' }])],
    ['a call to everybody', runs([{ type: 'broadcast', range: 'channel' }])],
    ['a link that leads nowhere', runs([{ type: 'link', url: 'javascript:alert(1)' }])],
    ['a field that Slack does not know', section({ text: words, colour: 'red' })],
    ['a block that Slack does not know', { type: 'heading', text: words }],
    ['a button within a context', { type: 'context', elements: [button()] }],
    ['thumbs within a row of actions', actions([{ type: 'feedback_buttons' }])],
    ['a menu that starts with what it does not offer', actions([select({ initial_option: { text: words, value: 'b' } })])],
    ['a menu without options', actions([{ type: 'static_select' }])],
    ['the same action id twice in a row', actions([button({ action_id: 'a' }), button({ action_id: 'a' })])],
    ['a picture without words', { type: 'image', image_url: 'https://example.org/a.png' }],
  ])('refuses %s', (_, block) => expect(inMessage(block)).not.toEqual([]))

  it('refuses a message without text, the same block id twice, and inputs without submit', () => {
    expect(checkMessage({ blocks: [divider] })).toEqual(['message: needs text'])
    expect(inMessage({ ...divider, block_id: 'a' }, { ...divider, block_id: 'a' })).toEqual(['block_id “a” stands twice'])
    expect(checkView(modal({ blocks: [input(select())] }))).toEqual(['view: a modal with inputs needs “submit”'])
    expect(checkView(modal({ blocks: [input(select())], submit: words }))).toEqual([])
    expect(checkView({ type: 'home', blocks: [feedback({})] })).not.toEqual([])
  })

  it('takes a message with something of everything that we draw', () => {
    const blocks: KnownBlock[] = [
      { type: 'header', text: { type: 'plain_text', text: 'Act now' } },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            indent: 0,
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }],
          },
        ],
      },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*a*' },
        accessory: { type: 'button', text: { type: 'plain_text', text: 'b' }, action_id: 'c' },
      },
    ]
    expect(checkMessage({ text: 'Act now', blocks, thread_ts: '1.2', channel: 'C1' })).toEqual([])
  })
})
