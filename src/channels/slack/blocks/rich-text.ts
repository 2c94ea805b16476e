/** Pieces of Slack's rich text. What stands in it is drawn literally: no mark-up, mention or emoji name is read from it. */
import type { ContextBlock, RichTextLink, RichTextText } from '@slack/types'
import { clean, cutText } from './clean-text.ts'

export type Run = RichTextText | RichTextLink
export type Style = NonNullable<Run['style']>

/** No runs for empty text, which Slack refuses. */
export function plain(text: string, style?: Style): Run[] {
  const shown = clean(text)
  return shown === '' ? [] : [{ type: 'text', text: shown, ...(style && { style }) }]
}

/** Far less than Slack allows and more than any real address has, so that one link never fills a message. */
const longestUrl = 600
const longestLabel = 250
const pressable = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/

/** A link, if the address is a web, mail or phone address; else its text. A long text stands before its link. */
export function link(address: string, text: string, style?: Style): Run[] {
  const url = clean(address).trim()
  const known = pressable.test(url) && URL.canParse(url) && JSON.stringify(url).length <= longestUrl
  if (!known) return plain(text, style)
  const label = clean(text)
  if (label.length > longestLabel) return [...plain(`${label} `, style), { type: 'link', url }]
  return [{ type: 'link', url, ...(label.trim() !== '' && label !== url && { text: label }), ...(style && { style }) }]
}

const webAddress = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/g

/** Plain text in which web addresses can be pressed. */
export function withLinks(text: string, style?: Style): Run[] {
  return splitAt(text, webAddress, style)
}

const phoneNumber = /\b(?:999|0[\d ]{7,13}\d)\b/g

/** Plain text in which British phone numbers can be pressed. */
export function withPhones(text: string, style?: Style): Run[] {
  return splitAt(text, phoneNumber, style, (number) => `tel:${number.replaceAll(' ', '')}`)
}

function splitAt(text: string, pattern: RegExp, style?: Style, toUrl = (found: string) => found): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const found of text.matchAll(pattern)) {
    runs.push(...plain(text.slice(end, found.index), style), ...link(toUrl(found[0]), found[0], style))
    end = found.index + found[0].length
  }
  return [...runs, ...plain(text.slice(end), style)]
}

const longestSmall = 2000

/** A small grey paragraph, literal too. */
export function smallText(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: cutText(clean(text), longestSmall), emoji: false }] }
}
