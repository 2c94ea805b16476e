/** Keeps an answer to about a phone screen; the rest waits until it is asked for. */
import type { Part, StatementList } from '../../reply.ts'

/** How many of each kind of part are shown at once. Officers, choices and warnings are never left out. */
const most: Partial<Record<Part['kind'], number>> = { priority: 6, offer: 2, resource: 2, term: 3, partners: 10 }
/** Characters for statements and cards together; of each kind at least the first is shown, without its description where there is no room. */
const room = 600
/** With more cards than this a title and its facts are enough for each. */
const fewCards = 2

export function fitScreen(parts: readonly Part[]): { parts: Part[]; more: Part[] } {
  const seen = new Map<Part['kind'], number>()
  const shown: Part[] = []
  const more: Part[] = []
  let left = room
  for (const part of withShortCards(parts)) {
    const number = (seen.get(part.kind) ?? 0) + 1
    seen.set(part.kind, number)
    const limit = most[part.kind]
    if (part.kind === 'statements') {
      const cut = cutLines(part, left)
      left -= lengthOf(cut.shown)
      shown.push(cut.shown)
      if (cut.rest) more.push(cut.rest)
    } else if (limit !== undefined && number > 1 && (number > (isRow(part) ? manyRows : limit) || lengthOf(part) > left)) more.push(part)
    else {
      const fitting = number === 1 && lengthOf(part) > left ? withoutAbout(part) : part
      shown.push(fitting)
      left -= lengthOf(fitting)
    }
  }
  return { parts: shown, more }
}

/** In a list for choosing from, cards come without a description and many fit. */
function isRow(part: Part): boolean {
  return (part.kind === 'offer' || part.kind === 'resource') && part.about === ''
}

const manyRows = 12

/** What it is called, who gives it and since when; “show all” tells the rest. */
function withoutAbout(part: Part): Part {
  return part.kind === 'offer' ? { ...part, about: '' } : part
}

/** A list of priorities is for choosing from: all of them, each in a line or two. Beside statements of the report a priority needs no description. */
function withShortCards(parts: readonly Part[]): readonly Part[] {
  const stated = parts.some((part) => part.kind === 'statements')
  if (!stated && parts.filter((part) => part.kind === 'priority').length <= fewCards) return parts
  return parts.map((part) => (part.kind === 'priority' ? { ...part, about: '' } : part))
}

/** Statements are whole or not there; at least one is shown. */
function cutLines(part: StatementList, left: number): { shown: StatementList; rest: StatementList | null } {
  let used = 0
  const fits = part.lines.findIndex((line, i) => {
    used += line.text.length + line.where.length
    return i > 0 && used > left
  })
  if (fits === -1) return { shown: part, rest: null }
  return { shown: { ...part, lines: part.lines.slice(0, fits) }, rest: { ...part, lines: part.lines.slice(fits) } }
}

/** Roughly the characters a reader sees. What must be shown anyway costs nothing. */
function lengthOf(part: Part): number {
  switch (part.kind) {
    case 'priority':
      return part.about === '' && part.now === null ? 60 : part.title.length + (part.now ?? part.about).length + 60
    case 'statements':
      return part.lines.reduce((sum, line) => sum + line.text.length + line.where.length, part.heading.length)
    case 'offer':
    case 'resource':
      return isRow(part) ? 50 : part.title.length + part.about.length + 60
    case 'partners':
      return part.involved ? 0 : part.cards.reduce((sum, card) => sum + card.name.length + (card.what?.length ?? 0), 0)
    case 'term':
      return part.says.length
    case 'text':
    case 'phrased':
    case 'warning':
    case 'choices':
    case 'contact':
    case 'elsewhere':
      return 0
  }
}
