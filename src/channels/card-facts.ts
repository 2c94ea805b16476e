/** The facts of a card as short phrases, the same words on every channel. */
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import type { ContactCard, OfferCard, Part, PriorityCard, ResourceCard, SourceRef } from '../reply.ts'

/** Stands before the first part of its kind. */
export const headings: Partial<Record<Part['kind'], string>> = {
  priority: 'Priorities',
  contact: 'Who to contact',
  offer: 'Offers',
  resource: 'Resources',
  elsewhere: 'Elsewhere in Lancashire, not in the place you asked about',
}

/** In full where it is described too; in a list its short title is enough. */
export function titleOfPriority({ title, shortTitle, about }: PriorityCard): string {
  return about === '' ? shortTitle : title.replace(/\.$/, '')
}

export function factsOfPriority(card: PriorityCard): string[] {
  const status = { open: 'open', closed: 'closed', 'handed-over': 'handed over' }[card.status]
  const period = card.period ? toPeriodName(card.period) : 'not reported on yet'
  // Who leads it now did not lead it when it was open, perhaps; whom to ask stands below.
  if (card.status !== 'open') return [period, status]
  return [period, status, card.leads.length > 0 ? `led by ${card.leads.join(' and ')}` : 'no officer recorded now']
}

export function factsOfContact({ role, localities, asOf }: ContactCard): string[] {
  return [role, localities.join(' and '), `as of ${toDateName(asOf)}`]
}

export function factsOfOffer(card: OfferCard): string[] {
  const { partner, districts, cost, starts, ends } = card
  const dates = [starts ? `from ${starts}` : null, ends ? `until ${ends}` : null]
  return [partner, districts.join(', ') || 'whole county', cost, ...dates, datedBy(card)].filter((fact) => fact !== null)
}

export function factsOfResource(card: ResourceCard): string[] {
  const status = card.status === 'planned' ? 'planned, not available yet when reported' : 'available'
  return [card.form, status, datedBy(card)]
}

/** What an offer or resource is as old as: its report, or the day somebody last read its page, or said that it is right where it has none. */
function datedBy({ source, checked }: OfferCard | ResourceCard): string {
  if (source.period) return `from the ${toPeriodName(source.period)} report`
  return `${source.url ? 'page read' : 'confirmed'} ${toDateName(checked)}`
}

/** How many cards and statements there are. */
export function countResults(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'statements' ? part.lines.length : 1), 0)
}

export type CitedPage = { title: string; date: string | null; url: string | null; places: string[] }

/** Sources of one page stand together, with each place in it once. */
export function toPages(sources: readonly SourceRef[]): CitedPage[] {
  const pages = new Map<string, SourceRef[]>()
  for (const source of sources) pages.set(source.id, [...(pages.get(source.id) ?? []), source])
  return Array.from(pages.values(), (refs) => {
    const { title, date, url } = refs[0] as SourceRef
    return { title, date: date && toDateName(date), url, places: [...new Set(refs.flatMap(({ where }) => toPlace(where)))] }
  })
}

/** `Preston, priority 2, Impact so far` is shown as `Preston, priority 2`; statements name their section themselves. */
function toPlace(where: string | null): string[] {
  if (where === null) return []
  return where.split(';').map((place) => place.trim().split(', ').slice(0, 2).join(', '))
}
