/** Days on which something begins or ends, for a calendar. Only days that an entry gives: a month alone is none. */

import { pathOf } from '../browsing/paths.ts'
import { type Knowledge, type Offer, pick } from '../knowledge/knowledge.ts'
import { type Choice, isWanted } from './choice.ts'
import { toLine } from './content.ts'
import { eventWording } from './digest-wording.ts'
import { isOnShow } from './mark.ts'

/** `last`: its last day. `id` stays as long as the entry has its id. */
export type DatedEvent = {
  id: string
  title: string
  first: string
  last: string
  about: string
  where: string
  path: string
  checked: string
}

/** Longer than this is a time in which something can be had, and no event: its first and its last day are. */
const longest = 14

export function datedEvents(choice: Choice, knowledge: Knowledge, today: string): DatedEvent[] {
  return [...knowledge.offers.values()]
    .filter((offer) => isOnShow(offer, today) && isWanted({ ...offer, happening: 'new', ...unsaid, entry: offer.id }, choice))
    .flatMap((offer) => eventsOf(offer, knowledge))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
}

const unsaid = { reason: '', about: '', source: null, print: '' }

function eventsOf(offer: Offer, knowledge: Knowledge): DatedEvent[] {
  const starts = dayOf(offer.starts)
  const ends = dayOf(offer.ends)
  const event = (name: string, title: string, first: string, last = first): DatedEvent => ({
    id: `${name}.${offer.id}`,
    title: toLine(title),
    first,
    last,
    about: toLine([offer.body, offer.howToGet].filter(Boolean).join(' ')),
    where:
      pick(knowledge, 'districts', offer.districts)
        .map(({ name }) => name)
        .join(', ') || eventWording.wholeCounty,
    path: pathOf('offers', offer.id),
    checked: offer.checked,
  })
  if (starts && ends && daysBetween(starts, ends) < longest) return [event('offer', offer.title, starts, ends)]
  return [
    ...(starts ? [event('begins', eventWording.begins(offer.title), starts)] : []),
    ...(ends ? [event('ends', eventWording.ends(offer.title), ends)] : []),
  ]
}

function dayOf(date: string | undefined): string | null {
  return date?.length === 10 ? date : null
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000
}
