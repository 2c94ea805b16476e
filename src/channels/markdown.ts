/** Draws a reply as Markdown, for the JSON door and, with colours, for the terminal. */

import { escapeMarks } from '../escape-markdown.ts'
import type {
  ContactCard,
  DraftPart,
  OfferCard,
  Part,
  PartnerCard,
  PriorityCard,
  Reply,
  ResourceCard,
  ShownLine,
  SourceRef,
} from '../reply.ts'
import { wording } from '../wording.ts'
import {
  countResults,
  factsOfContact,
  factsOfOffer,
  factsOfPriority,
  factsOfResource,
  headings,
  titleOfPriority,
  toPages,
} from './card-facts.ts'

export function toMarkdown(reply: Reply): string {
  const reading = reply.reading ? `_${wording.read(reply.reading)}_` : ''
  const waiting = countResults(reply.more)
  const more = waiting > 0 ? wording.moreToSee(waiting) : ''
  return [reading, reply.lead, ...drawParts(reply.parts), more, drawSources(reply.sources)].filter((text) => text !== '').join('\n\n')
}

/** A heading stands before the first part of its kind. */
function drawParts(parts: readonly Part[]): string[] {
  const blocks: string[] = []
  for (const [i, part] of parts.entries()) {
    const heading = headings[part.kind]
    const listed =
      heading !== undefined || (part.kind === 'partners' && !part.involved) || (part.kind === 'text' && part.markdown.startsWith('- '))
    const goesOn = listed && i > 0 && parts[i - 1]?.kind === part.kind
    if (goesOn) blocks[blocks.length - 1] += `\n${drawPart(part)}`
    else blocks.push(heading ? `### ${heading}\n${drawPart(part)}` : drawPart(part))
  }
  return blocks
}

function drawPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.markdown
    case 'phrased':
      return [...part.sentences.map(escapeMarks), `_${part.note}_`].join('\n\n')
    case 'warning':
      return `> ${part.text}`
    case 'choices':
      return part.choices.map((choice, i) => `${i + 1}. ${choice}`).join('\n')
    case 'statements':
      return `### ${part.heading}\n${part.lines.map((line) => `- ${line.text}${line.where ? ` — ${line.where}` : ''}`).join('\n')}`
    case 'priority':
      return drawPriority(part)
    case 'elsewhere':
      return part.cards.map((card) => `- **${card.locality}**: ${card.shortTitle} (${factsOfPriority(card).join(' · ')})`).join('\n')
    case 'contact':
      return drawContact(part)
    case 'offer':
      return drawOffer(part)
    case 'resource':
      return drawResource(part)
    case 'partners':
      return part.involved ? drawInvolved(part.cards) : drawPartners(part.cards)
    case 'term':
      return part.says
    case 'draft':
      return drawDraft(part)
  }
}

function drawPriority(card: PriorityCard): string {
  const about = card.now ?? card.about
  return `- **${titleOfPriority(card)}**\n  ${[card.locality, ...factsOfPriority(card)].join(' · ')}${about ? `\n  ${about}` : ''}`
}

function drawContact(card: ContactCard): string {
  const ways = [card.email, card.phone].filter((way) => way !== null)
  const [role, localities, asOf] = factsOfContact(card)
  return `- **${card.name}**, ${role}, ${localities} (${asOf})${ways.length > 0 ? `: ${ways.join(', ')}` : ''}`
}

function drawOffer(card: OfferCard): string {
  const { title, about, audience, howToGet, website } = card
  const says = [about, audience ? `For ${audience}.` : '', howToGet, website].filter(Boolean).join(' ')
  return `- **${title}** (${factsOfOffer(card).join(' · ')})${says ? `\n  ${says}` : ''}`
}

function drawResource(card: ResourceCard): string {
  const says = [card.about, card.find, card.website].filter(Boolean).join(' ')
  return `- **${card.title}** (${factsOfResource(card).join(' · ')})${says ? `\n  ${says}` : ''}`
}

const fewNames = 5

function drawInvolved(cards: readonly PartnerCard[]): string {
  const names = cards.slice(0, fewNames).map((card) => card.name)
  const rest = cards.length - names.length
  return `Partners involved: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}

function drawPartners(cards: readonly PartnerCard[]): string {
  return cards.map((card) => `- **${card.name}**${card.what ? `: ${card.what}` : ''}${card.website ? ` ${card.website}` : ''}`).join('\n')
}

/** Numbers run through the whole draft. */
function drawDraft({ title, period, state, waiting, sections }: DraftPart): string {
  const groups = [...(waiting.length > 0 ? [{ heading: wording.draftWaiting, lines: waiting }] : []), ...sections]
  const drawn = groups.map(
    ({ heading, lines }) => `**${heading}**\n${lines.length > 0 ? lines.map(drawLine).join('\n') : wording.draftNothingYet}`,
  )
  return [`### ${title}, ${period} (${state})`, ...drawn].join('\n\n')
}

function drawLine({ number, text, note }: ShownLine): string {
  return `${number}. ${text}${note ? ` — ${note}` : ''}`
}

/** Sources of one page stand in one line. */
function drawSources(sources: readonly SourceRef[]): string {
  const pages = toPages(sources)
  if (pages.length === 0) return ''
  const lines = pages.map(({ title, date, url, places }) => {
    const shown = places.length > 3 ? [...places.slice(0, 2), `${places.length - 2} more places`] : places
    return `- ${title}${date ? ` (${date})` : ''}${shown.length > 0 ? `: ${shown.join('; ')}` : ''}${url ? ` ${url}` : ''}`
  })
  const most = 2
  return `### Sources\n${lines.slice(0, most).join('\n')}${lines.length > most ? `\n- and ${lines.length - most} more` : ''}`
}
