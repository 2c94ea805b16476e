/** What a text says, without how it is typed: two texts that a reader would call the same come out the same. */
import { createHash } from 'node:crypto'

/** Sixty-four bits: enough for some hundred thousand entries. */
const length = 16

/** Empty for nothing. */
export function fingerprint(text: string): string {
  return hash(toContent(text))
}

/** The same in whatever order. */
export function fingerprintOf(texts: readonly string[]): string {
  return hash(texts.map(toContent).sort().join('\n').trim())
}

/** Of what the address leads to. */
export function fingerprintOfAddress(address: string): string {
  return hash(toPlainAddress(address))
}

function hash(content: string): string {
  return content === '' ? '' : createHash('sha256').update(content).digest('hex').slice(0, length)
}

/** Words and numbers. Gone are case, quotes, dashes, stops, spaces, marks of Markdown and invisible characters; figures, times and prices stay whole. */
function toContent(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/['’‘‛`´′]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/(\d)[.:](\d\d)\s*([ap])\.?m\b\.?/g, '$1:$2$3m')
    .replace(/(\d)\s+([ap])m\b/g, '$1$2m')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(/[^\p{L}\p{M}\p{N}£€$%@+]+/gu, (gap, at: number, whole: string) => betweenFigures(gap, at, whole))
    .trim()
}

/** `9:30`, `1.50`, `7-9` and `24/7` lose nothing. */
function betweenFigures(gap: string, at: number, whole: string): string {
  const isBetween = /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + gap.length] ?? '')
  const mark = gap.trim()
  return isBetween && /^[.:/-]$/.test(mark) ? mark : ' '
}

/** Without what leads to the same page: the scheme, `www.`, a stroke at the end and marks of advertising. */
function toPlainAddress(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  for (const name of [...url.searchParams.keys()]) if (/^(?:utm_|fbclid|gclid)/.test(name)) url.searchParams.delete(name)
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`
}

/** On one line, without characters that hide, turn or break what stands around them. */
export function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
