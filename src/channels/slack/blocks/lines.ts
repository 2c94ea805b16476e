/** What is drawn as one paragraph or point: small enough that one always fits a message, so that long answers go on in the next. */
import type { RichTextBlock, RichTextBlockElement, RichTextList, RichTextSection } from '@slack/types'
import { cutText } from './clean-text.ts'
import type { Run } from './rich-text.ts'

/** `number`: of a point in a numbered list. `indent`: how deep a point lies. */
export type Line = { as: 'paragraph' | 'bullet' | 'numbered' | 'quote' | 'code'; number: number; indent: number; runs: Run[] }

/** None for what nobody would see. */
export function line(as: Line['as'], runs: Run[], { number = 1, indent = 0 } = {}): Line[] {
  if (runs.every((run) => run.type === 'text' && run.text.trim() === '')) return []
  return splitRuns(runs).map((part) => ({ as, number, indent, runs: part }))
}

/** The most JSON in the runs of one line, and the most text in one run, whose JSON may be twice as long. */
const mostJson = 1200
const mostText = 500

/** Nothing is lost: what does not fit one line stands in another. */
function splitRuns(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = []
  let left = 0
  for (const run of runs.flatMap(splitText)) {
    const size = JSON.stringify(run).length + 1
    if (size > left) {
      parts.push([])
      left = mostJson
    }
    parts.at(-1)?.push(run)
    left -= size
  }
  return parts
}

function splitText(run: Run): Run[] {
  if (run.type === 'link') return [run]
  const pieces: Run[] = []
  let rest = run.text
  while (rest.length > mostText) {
    const piece = cutText(rest, mostText).slice(0, -1) || rest.slice(0, mostText)
    pieces.push({ ...run, text: piece })
    rest = rest.slice(piece.length).trimStart()
  }
  return rest === '' ? pieces : [...pieces, { ...run, text: rest }]
}

/** No more JSON than this for a line, wherever it stands. */
export function sizeOf({ runs }: Line): number {
  return JSON.stringify(runs).length + 110
}

export function toBlock(lines: readonly Line[], heading: string | null = null): RichTextBlock {
  const title: RichTextBlockElement[] =
    heading === null ? [] : [{ type: 'rich_text_section', elements: [{ type: 'text', text: heading, style: { bold: true } }] }]
  return { type: 'rich_text', elements: [...title, ...toElements(lines)] }
}

/** Points that follow one another are one list; an empty line stands between paragraphs, which Slack sets close together. */
function toElements(lines: readonly Line[]): RichTextBlockElement[] {
  const elements: RichTextBlockElement[] = []
  for (const line of lines) {
    const before = elements.at(-1)
    if (line.as === 'bullet' || line.as === 'numbered') {
      if (before?.type === 'rich_text_list' && goesOn(before, line)) before.elements.push(toSection(line))
      else elements.push(toList(line))
    } else if (line.as === 'quote') elements.push({ type: 'rich_text_quote', elements: line.runs })
    else if (line.as === 'code') elements.push({ type: 'rich_text_preformatted', elements: line.runs })
    else if (before?.type === 'rich_text_section') before.elements.push({ type: 'text', text: '\n\n' }, ...line.runs)
    else elements.push(before ? toSection({ ...line, runs: [{ type: 'text', text: '\n' }, ...line.runs] }) : toSection(line))
  }
  return elements
}

/** Slack counts the points of a numbered list by itself. */
type Numbered = RichTextList & { offset?: number }

function goesOn(list: Numbered, { as, number, indent }: Line): boolean {
  if (list.indent !== indent) return false
  if (as === 'bullet') return list.style === 'bullet'
  return list.style === 'ordered' && (list.offset ?? 0) + list.elements.length + 1 === number
}

function toList(line: Line): Numbered {
  const list: RichTextList = {
    type: 'rich_text_list',
    style: line.as === 'bullet' ? 'bullet' : 'ordered',
    indent: line.indent,
    elements: [toSection(line)],
  }
  return line.as === 'numbered' && line.number > 1 ? { ...list, ...{ offset: line.number - 1 } } : list
}

function toSection({ runs }: Line): RichTextSection {
  return { type: 'rich_text_section', elements: [...runs] }
}

/** The same for notifications and screen readers, with the addresses that links lead to. */
export function toPlain({ as, number, runs }: Line): string {
  const mark = as === 'bullet' ? '• ' : as === 'numbered' ? `${number}. ` : ''
  return mark + runs.map((run) => (run.type === 'text' ? run.text : plainLink(run.url, run.text))).join('')
}

function plainLink(url: string, text: string | undefined): string {
  if (text === undefined) return url
  return url.startsWith('http') ? `${text} ${url}` : text
}
