/** Keeps an answer to about a phone screen; the rest waits until it is asked for. */
import type { Part, StatementList } from '../reply.ts'
import { wording } from '../wording.ts'
import { count } from './words-of.ts'

/** How many of each kind of part are shown at once. Officers, choices and warnings are never left out. */
const most: Partial<Record<Part['kind'], number>> = { priority: 5, offer: 3, resource: 3, term: 3 }
/** Characters for statements and cards together; the first of each kind is shown whatever its length. */
const room = 1500

export function fitScreen(parts: readonly Part[]): { parts: Part[]; more: Part[] } {
  const seen = new Map<Part['kind'], number>()
  const shown: Part[] = []
  const more: Part[] = []
  let left =
    room -
    parts.filter((part) => most[part.kind] === undefined && part.kind !== 'statements').reduce((sum, part) => sum + lengthOf(part), 0)
  for (const part of parts) {
    const number = (seen.get(part.kind) ?? 0) + 1
    seen.set(part.kind, number)
    if (part.kind === 'statements') {
      const cut = cutLines(part, left)
      left -= lengthOf(cut.shown)
      shown.push(cut.shown)
      if (cut.rest) more.push(cut.rest)
      continue
    }
    const limit = most[part.kind]
    if (limit !== undefined && number > 1 && (number > limit || lengthOf(part) > left)) more.push(part)
    else {
      shown.push(part)
      if (limit !== undefined) left -= lengthOf(part)
    }
  }
  const waiting = more.reduce((sum, part) => sum + (part.kind === 'statements' ? part.lines.length : 1), 0)
  return {
    parts: waiting > 0 ? [...shown, { kind: 'text', markdown: wording.moreToSee(count(waiting, 'result', 'results'), waiting) }] : shown,
    more,
  }
}

/** Statements are whole or not there; at least one is shown. */
function cutLines(part: StatementList, left: number): { shown: StatementList; rest: StatementList | null } {
  const share = left * 0.6
  let used = 0
  const fits = part.lines.findIndex((line, i) => {
    used += line.text.length + line.where.length
    return i > 0 && used > share
  })
  if (fits === -1) return { shown: part, rest: null }
  return { shown: { ...part, lines: part.lines.slice(0, fits) }, rest: { ...part, lines: part.lines.slice(fits) } }
}

/** Roughly the characters a reader sees. */
function lengthOf(part: Part): number {
  switch (part.kind) {
    case 'priority':
      return part.title.length + (part.now ?? part.about).length + 60
    case 'statements':
      return part.lines.reduce((sum, line) => sum + line.text.length + line.where.length, part.heading.length)
    case 'offer':
      return part.title.length + part.about.length + part.partner.length + 40
    case 'resource':
      return part.title.length + part.about.length + 50
    case 'contact':
      return 90
    case 'elsewhere':
      return part.cards.length * 100
    case 'partners':
      return part.cards.reduce((sum, card) => sum + card.name.length + (part.involved ? 2 : (card.what?.length ?? 0)), 20)
    case 'choices':
      return part.choices.join('').length
    case 'text':
      return part.markdown.length
    case 'warning':
      return part.text.length
    case 'term':
      return part.says.length
  }
}
