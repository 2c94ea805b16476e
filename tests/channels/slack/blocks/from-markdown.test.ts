import { expect, it } from 'vitest'
import { fromMarkdown } from '../../../../src/channels/slack/blocks/from-markdown.ts'
import { toBlock, toPlain } from '../../../../src/channels/slack/blocks/lines.ts'

const draw = (markdown: string) => toBlock(fromMarkdown(markdown)).elements
const say = (markdown: string) => fromMarkdown(markdown).map(toPlain).join('\n')
const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style && { style }) })

it('keeps bold, italic and code', () => {
  expect(draw('a **b** _c_ `d`')).toEqual([
    {
      type: 'rich_text_section',
      elements: [text('a '), text('b', { bold: true }), text(' '), text('c', { italic: true }), text(' '), text('d', { code: true })],
    },
  ])
})

it('draws lists within lists further in, and goes on counting', () => {
  expect(draw('1. one\n   - inner\n2. two')).toEqual([
    { type: 'rich_text_list', style: 'ordered', indent: 0, elements: [{ type: 'rich_text_section', elements: [text('one')] }] },
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [{ type: 'rich_text_section', elements: [text('inner')] }] },
    { type: 'rich_text_list', style: 'ordered', indent: 0, offset: 1, elements: [{ type: 'rich_text_section', elements: [text('two')] }] },
  ])
})

it('sets paragraphs apart', () => {
  expect(draw('one\n\ntwo')).toEqual([{ type: 'rich_text_section', elements: [text('one'), text('\n\n'), text('two')] }])
  expect(draw('- one\n\ntwo').at(-1)).toEqual({ type: 'rich_text_section', elements: [text('\n'), text('two')] })
})

it('makes links of bare addresses, and bold of headings', () => {
  expect(say('## Where\nhttps://example.org/a and [there](https://example.org/b).')).toBe(
    'Where\nhttps://example.org/a and there https://example.org/b.',
  )
})

it('quotes, and keeps code as it stands', () => {
  expect(draw('> said **so**\n\n```\n<b>\n```')).toEqual([
    { type: 'rich_text_quote', elements: [text('said '), text('so', { bold: true })] },
    { type: 'rich_text_preformatted', elements: [text('<b>')] },
  ])
})

it('shows HTML as it was typed, and a picture as its words', () => {
  expect(say('<script>x</script>\n\n![a cat](https://example.org/cat.png)')).toBe('<script>x</script>\na cat')
})

it('copes with a thousand levels of quotation', () => {
  expect(say(`${'>'.repeat(1000)} deep`)).toContain('deep')
})
