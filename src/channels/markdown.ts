/** Draws a reply as Markdown, for the JSON door and, with colours, for the terminal. */
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import type { ContactCard, OfferCard, Part, PartnerCard, PriorityCard, Reply, ResourceCard, SourceRef } from '../reply.ts'
import { wording } from '../wording.ts'

export function toMarkdown(reply: Reply): string {
  const reading = reply.reading ? `_${wording.read(reply.reading)}_` : ''
  return [reading, reply.lead, ...drawParts(reply.parts), drawSources(reply.sources)].filter((text) => text !== '').join('\n\n')
}

const headings: Partial<Record<Part['kind'], string>> = {
  priority: 'Priorities',
  contact: 'Who to contact',
  offer: 'Offers',
  resource: 'Resources',
  elsewhere: 'Elsewhere in Lancashire, not in the place you asked about',
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
    case 'warning':
      return `> ${part.text}`
    case 'choices':
      return part.choices.map((choice, i) => `${i + 1}. ${choice}`).join('\n')
    case 'statements':
      return `### ${part.heading}\n${part.lines.map((line) => `- ${line.text}${line.where ? ` — ${line.where}` : ''}`).join('\n')}`
    case 'priority':
      return drawPriority(part)
    case 'elsewhere':
      return part.cards.map((card) => `- **${card.locality}**: ${card.shortTitle} (${factsOf(card)})`).join('\n')
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
  }
}

function drawPriority(card: PriorityCard): string {
  const about = card.now ?? card.about
  return `- **${card.title.replace(/\.$/, '')}**\n  ${card.locality} · ${factsOf(card)}${about ? `\n  ${about}` : ''}`
}

function factsOf(card: PriorityCard): string {
  const status = { open: 'open', closed: 'closed', 'handed-over': 'handed over' }[card.status]
  const leads =
    card.leads.length > 0 ? `${card.status === 'open' ? 'led by' : 'was led by'} ${card.leads.join(' and ')}` : 'no officer recorded now'
  return [card.period ? toPeriodName(card.period) : 'not reported on yet', status, leads].join(' · ')
}

function drawContact(card: ContactCard): string {
  const ways = [card.email, card.phone].filter((way) => way !== null)
  return `- **${card.name}**, ${card.role}, ${card.localities.join(' and ')} (as of ${toDateName(card.asOf)})${ways.length > 0 ? `: ${ways.join(', ')}` : ''}`
}

function drawOffer(card: OfferCard): string {
  const facts = [
    card.partner,
    card.districts.join(', ') || 'whole county',
    card.cost,
    card.starts ? `from ${card.starts}` : null,
    card.ends ? `until ${card.ends}` : null,
    datedBy(card),
  ].filter((fact) => fact !== null)
  return `- **${card.title}** (${facts.join(' · ')})\n  ${[card.about, card.audience ? `For ${card.audience}.` : '', card.howToGet, card.website].filter(Boolean).join(' ')}`
}

function drawResource(card: ResourceCard): string {
  const status = card.status === 'planned' ? 'planned, not available yet when reported' : 'available'
  return `- **${card.title}** (${card.form} · ${status} · ${datedBy(card)})\n  ${[card.about, card.find, card.website].filter(Boolean).join(' ')}`
}

/** What an offer or resource is as old as: its report, or the day somebody last read its page. */
function datedBy({ source, checked }: OfferCard | ResourceCard): string {
  return source.period ? `from the ${toPeriodName(source.period)} report` : `page read ${toDateName(checked)}`
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

/** `Preston, priority 2, Impact so far` is shown as `Preston, priority 2`; statements name their section themselves. */
function toPlace(where: string | null): string[] {
  if (where === null) return []
  return where.split(';').map((place) => place.trim().split(', ').slice(0, 2).join(', '))
}

/** Sources of one page stand in one line. */
function drawSources(sources: readonly SourceRef[]): string {
  const pages = new Map<string, SourceRef[]>()
  for (const source of sources) pages.set(source.id, [...(pages.get(source.id) ?? []), source])
  if (pages.size === 0) return ''
  const lines = Array.from(pages.values(), (refs) => {
    const { title, date, url } = refs[0] as SourceRef
    const places = [...new Set(refs.flatMap(({ where }) => toPlace(where)))]
    const shown = places.length > 3 ? [...places.slice(0, 2), `${places.length - 2} more places`] : places
    return `- ${title}${date ? ` (${toDateName(date)})` : ''}${shown.length > 0 ? `: ${shown.join('; ')}` : ''}${url ? ` ${url}` : ''}`
  })
  const most = 2
  return `### Sources\n${lines.slice(0, most).join('\n')}${lines.length > most ? `\n- and ${lines.length - most} more` : ''}`
}
