/** Draws dated events as an iCalendar feed. */
import { ICalCalendar } from 'ical-generator'
import type { DatedEvent } from '../../digest/dated-events.ts'
import { addDays } from '../../knowledge/days.ts'
import { digestWords } from './digest-page-wording.ts'

type Wanted = { events: readonly DatedEvent[]; asked: string; baseUrl: string; host: string }

export function toCalendar({ events, asked, baseUrl, host }: Wanted): string {
  const calendar = new ICalCalendar({
    name: digestWords.calendarTitle(asked),
    prodId: { company: 'TASS', product: 'signposting assistant', language: 'EN' },
    // A day; how often a calendar program need look again.
    ttl: 86_400,
  })
  for (const { id, title, first, last, about, where, path, checked } of events)
    calendar.createEvent({
      id: `${id}@${host}`,
      summary: title,
      start: first,
      // The day after the last one, as the format counts.
      end: addDays(last, 1),
      allDay: true,
      stamp: `${checked}T00:00:00Z`,
      description: about,
      location: where,
      url: `${baseUrl}${path}`,
    })
  return calendar.toString()
}
