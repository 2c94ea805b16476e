/** How much of a screen a part of an answer takes, and how it is made to take less. */
import type { OfferCard, Part, PriorityCard } from '../../reply.ts'

/** Who leads it, where and since when; who gives an offer; what form a resource has. */
const facts = 75
/** A name, a role and a locality. */
const person = 85
const heading = 18

/** Roughly the characters a reader sees. */
export function lengthOf(part: Part): number {
  switch (part.kind) {
    case 'priority':
      return titleOf(part).length + (part.now ?? part.about).length + facts
    case 'statements':
      return part.lines.reduce((sum, line) => sum + line.text.length + line.where.length + 5, part.heading.length)
    case 'offer':
      return isRow(part) ? part.title.length + facts : part.title.length + facts + saysOf(part).length
    case 'resource':
      return part.title.length + facts + part.about.length + (part.find?.length ?? 0) + (part.website?.length ?? 0)
    case 'partners':
      return part.involved ? involved : part.cards.reduce((sum, card) => sum + card.name.length + (card.what?.length ?? 0), 0)
    case 'term':
      return part.says.length
    case 'text':
      return part.markdown.length
    case 'phrased':
      return part.sentences.join(' ').length
    case 'warning':
      return part.text.length
    case 'choices':
      return part.choices.join('  ').length
    case 'contact':
      return person
    case 'draft':
      return 0
    case 'elsewhere':
      return heading + part.cards.reduce((sum, card) => sum + card.locality.length + card.shortTitle.length + facts, 0)
  }
}

/** “Partners involved”, with the first few names. */
const involved = 150

/** The same without its description: what it is called, who gives it and since when. “Show all” tells the rest. */
export function toShort(part: Part): Part {
  if (part.kind === 'priority' || part.kind === 'resource') return { ...part, about: '' }
  return part.kind === 'offer' ? { ...part, about: '', audience: null } : part
}

/** A card without a description. */
export function isRow(part: Part): boolean {
  return (part.kind === 'offer' || part.kind === 'resource') && part.about === ''
}

/** Without a description its short title is shown. */
function titleOf({ title, shortTitle, about }: PriorityCard): string {
  return about === '' ? shortTitle : title
}

function saysOf({ about, audience, howToGet, website }: OfferCard): string {
  return [about, audience, howToGet, website].filter(Boolean).join(' ')
}
