/** From the text of a feed, which may be a web page, to text that is safe to show anywhere. */
import { compile, type HtmlToTextOptions } from 'html-to-text'

/** `found` names what was taken out, by kind of fault. */
export type Plain = { text: string; found: { html: boolean; script: boolean; invisible: number; chat: string | null } }

/** Signs that show nothing, but for those that hold an emoji together. */
const invisible = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?!\u200d)\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|[\u{e0100}-\u{e01ef}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const tag = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i
const script = /<script\b|<style\b|<iframe\b|<object\b|\bon[a-z]{3,20}\s*=\s*["'\w]|javascript:/i
const chatSign = /<(?:![a-z^][^<>]{0,80}|[@#][A-Z0-9][^<>]{0,80})>|(?<![\w.])@(?:channel|here|everyone)\b/i
const chatLink = /<https?:\/\/[^<>|\s]+\|([^<>]{1,200})>/
/** More than this is no description, and takes long to read as a page. */
const mostRead = 200_000

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
}

// Compiled once: that takes longer than to read a description.
const toText = compile(options)

export function toPlainText(given: string): Plain {
  const signs = given.match(invisible)?.length ?? 0
  const cut = given.slice(0, mostRead).replace(invisible, '').replace(control, ' ')
  const chat = (chatSign.exec(cut) ?? chatLink.exec(cut))?.[0] ?? null
  const unsigned = cut.replace(chatLink, '$1').replace(new RegExp(chatSign, 'gi'), (sign) => (sign.startsWith('@') ? sign.slice(1) : ''))
  const html = tag.test(unsigned)
  const text = html ? toText(unsigned) : unsigned
  return { text: tidy(text), found: { html, script: script.test(unsigned), invisible: signs, chat } }
}

/** A title: on one line, and without the marks by which chats make words bold or slanted. */
export function toTitle(given: string): Plain {
  const { text, found } = toPlainText(given)
  const line = text.replace(/\s+/g, ' ')
  const plain = line.replace(/(?<![\p{L}\p{N}])([*_~`])(?=\S)([^*_~`]{1,80}?\S?)\1(?![\p{L}\p{N}])/gu, '$2')
  return { text: plain.trim(), found: { ...found, chat: found.chat ?? (plain === line ? null : line) } }
}

/** A name or address: on one line. */
export function toLine(given: string): string {
  return toPlainText(given).text.replace(/\s+/g, ' ').trim()
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Cut at the end of a sentence or word. */
export function toLength(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most - 1)
  const end = Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('\n'))
  return `${head.slice(0, end > most / 2 ? end : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : most - 1).trimEnd()}…`
}
