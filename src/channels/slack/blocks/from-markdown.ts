/** From the Markdown of an answer to lines of rich text. */
import type { List, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { clean, cutText } from './clean-text.ts'
import { type Line, line } from './lines.ts'
import { link, plain, type Run, type Style } from './rich-text.ts'

/** Draws the text between the marks; the safety card makes links of the phone numbers in it. */
type DrawText = (text: string, style?: Style) => Run[]

/** No answer is as long. */
const longest = 20_000

/** Headings become bold, pictures their words; HTML is shown as it was typed. */
export function fromMarkdown(markdown: string, drawText: DrawText = plain): Line[] {
  const { children } = parse(cutText(clean(markdown), longest), {
    extensions: [gfmAutolinkLiteral()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
  })
  return children.flatMap((node) => drawBlock(node, drawText))
}

function drawBlock(node: RootContent, drawText: DrawText): Line[] {
  switch (node.type) {
    case 'paragraph':
      return line('paragraph', drawInline(node.children, drawText))
    case 'heading':
      return line('paragraph', drawInline(node.children, drawText, { bold: true }))
    case 'list':
      return drawList(node, drawText)
    case 'blockquote':
      return line('quote', toRuns(node.children, drawText))
    case 'code':
      return line('code', plain(node.value))
    default:
      return 'value' in node ? line('paragraph', plain(node.value)) : []
  }
}

/** As deep as Slack indents. */
const deepest = 8

/** Slack has no list within a list: the inner one follows, further in. */
function drawList(list: List, drawText: DrawText, indent = 0): Line[] {
  const as = list.ordered ? 'numbered' : 'bullet'
  return list.children.flatMap(({ children }, i) => {
    const runs = toRuns(
      children.filter((child) => child.type !== 'list'),
      drawText,
    )
    const inner = children.flatMap((child) => (child.type === 'list' ? drawList(child, drawText, Math.min(indent + 1, deepest)) : []))
    return [...line(as, runs, { number: (list.start ?? 1) + i, indent }), ...inner]
  })
}

/** Blocks within another are drawn as their text. */
function toRuns(nodes: readonly RootContent[], drawText: DrawText): Run[] {
  return nodes.flatMap((node) => drawBlock(node, drawText)).flatMap(({ runs }, i) => (i > 0 ? [...plain('\n'), ...runs] : runs))
}

function drawInline(nodes: readonly PhrasingContent[], drawText: DrawText, style?: Style): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return drawText(node.value, style)
      case 'strong':
        return drawInline(node.children, drawText, { ...style, bold: true })
      case 'emphasis':
        return drawInline(node.children, drawText, { ...style, italic: true })
      case 'inlineCode':
        return plain(node.value, { ...style, code: true })
      case 'break':
        return plain('\n')
      case 'link':
        return link(node.url, wordsOf(drawInline(node.children, plain)), style)
      case 'image':
        return plain(node.alt ?? '', style)
      default:
        return 'value' in node ? plain(node.value, style) : []
    }
  })
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text ?? '').join('')
}
