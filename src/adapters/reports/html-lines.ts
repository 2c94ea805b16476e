/** Reads a saved web page, or what Word gives as one, into the lines of a report. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { cleanText, type SourceLine } from '../../importing/source-line.ts'
import { readMark } from '../../importing/text-lines.ts'
import { fileRefusals as say } from './file-refusals.ts'

/** No report stands in these: the rest of the page around it, and what is not shown. */
const skipped = new Set(
  'head script style noscript template svg nav footer aside form button select iframe object audio video canvas math dialog'.split(' '),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
)
const bold = new Set(['b', 'strong'])

type Place = { as: SourceLine['as']; bold: boolean; pre: boolean }
type Open = { text: string; line: number; as: SourceLine['as']; bold: number; plain: boolean }
type Reading = { lines: SourceLine[]; open: Open | null; count: 'rows' | 'blocks' }

/** The elements that real pages have open at once are some dozens; the parser takes ever longer for each one more. */
const deepest = 500
const tag = /<(\/?)[a-z][^>]*>/gi
const closesItself =
  /^<\/?(?:p|li|td|th|tr|dt|dd|thead|tbody|tfoot|option|br|hr|img|input|meta|link|col|wbr|area|base|source|track)\b|\/>$/i

export function readPage(html: string): { lines: SourceLine[] } | { refused: string } {
  return isTooDeep(html) ? { refused: say.tooDeep } : { lines: toHtmlLines(html, 'rows') }
}

function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [whole, closing] of html.matchAll(tag)) {
    if (closesItself.test(whole)) continue
    depth = closing === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return true
  }
  return false
}

/** `rows`: lines are those of the file. `blocks`: the file has no lines, so that its paragraphs are counted. */
export function toHtmlLines(html: string, count: 'rows' | 'blocks'): SourceLine[] {
  const document = parse(html, { sourceCodeLocationInfo: true })
  const reading: Reading = { lines: [], open: null, count }
  walk(document, reading)
  closeBlock(reading)
  return reading.lines
}

type Step = { node: Tree.ChildNode; place: Place } | 'close'

/** Without recursion: a hostile page may nest as deeply as it likes. */
function walk(document: Tree.Document, reading: Reading): void {
  const steps: Step[] = toSteps(document, { as: 'text', bold: false, pre: false })
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'close') closeBlock(reading)
    else if (step.node.nodeName === '#text') addText(reading, step.node as Tree.TextNode, step.place)
    else if ('tagName' in step.node) openElement(reading, steps, { node: step.node, place: step.place })
  }
}

function openElement(reading: Reading, steps: Step[], { node, place }: { node: Tree.Element; place: Place }): void {
  if (skipped.has(node.tagName) || isHidden(node)) return
  const within = placeIn(node, place)
  if (inline.has(node.tagName)) {
    steps.push(...toSteps(node, within))
    return
  }
  closeBlock(reading)
  steps.push('close', ...toSteps(node, within))
}

/** Last first, as they are taken from the end. */
function toSteps(node: Tree.ParentNode, place: Place): Step[] {
  return node.childNodes.map((child): Step => ({ node: child, place })).reverse()
}

function placeIn({ tagName }: Tree.Element, place: Place): Place {
  return {
    as: /^h[1-6]$/.test(tagName) ? 'heading' : tagName === 'li' ? 'item' : place.as,
    bold: place.bold || bold.has(tagName),
    pre: place.pre || tagName === 'pre',
  }
}

function isHidden({ attrs }: Tree.Element): boolean {
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && /display:\s*none/i.test(value)))
}

function addText(reading: Reading, { value, sourceCodeLocation }: Tree.TextNode, place: Place): void {
  const start = sourceCodeLocation?.startLine ?? 1
  for (const [row, piece] of (place.pre ? value.split('\n') : [value]).entries()) {
    if (row > 0) closeBlock(reading)
    const text = piece.replace(/\s+/g, ' ')
    const blank = text.trim() === ''
    if (blank && !reading.open) continue
    const blankRows = /^\s*/.exec(piece)?.[0].split('\n').length ?? 1
    reading.open ??= { text: '', line: start + row + blankRows - 1, as: place.as, bold: 0, plain: false }
    const { open } = reading
    open.text += text
    if (place.bold && !open.plain) open.bold = open.text.length
    else if (!blank) open.plain = true
  }
}

function closeBlock(reading: Reading): void {
  const { open, count, lines } = reading
  reading.open = null
  if (!open) return
  const whole = cleanText(open.text)
  const mark = open.as === 'text' ? readMark(whole) : { as: open.as, rest: whole }
  const text = cleanText(mark.rest)
  if (text === '') return
  const lead = cleanText(open.text.slice(0, open.bold)).length - (whole.length - text.length)
  const line = count === 'rows' ? open.line : lines.length + 1
  const as = !open.plain && mark.as === 'text' ? 'heading' : mark.as
  lines.push({ line, text, as, blankBefore: true, ...(open.plain && lead > 0 ? { lead } : {}) })
}
