/** How a question was read, in a line, so that a wrong reading is seen. */
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { pick } from '../../knowledge/knowledge.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import type { Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'

export function toReading({ themes, hints, named, section, places, intent, focus }: Understanding, knowledge: Knowledge): string {
  const isNamed = Object.values(named).some((ids) => ids.length > 0)
  const subjects = themes.length > 0 ? themes : focus.length === 0 && !isNamed ? hints : []
  const priorities = pick(knowledge, 'priorities', [...named.priorities, ...(subjects.length === 0 ? focus : [])]).map(
    (priority) => priority.shortTitle,
  )
  const names = [
    ...pick(knowledge, 'themes', subjects).map((theme) => theme.name),
    ...(subjects.length === 0 ? priorities : []),
    ...pick(knowledge, 'contacts', named.contacts).map((contact) => contact.name),
    ...pick(knowledge, 'partners', named.partners).map((partner) => partner.name),
    ...pick(knowledge, 'offers', named.offers).map((offer) => offer.title),
    ...pick(knowledge, 'resources', named.resources).map((resource) => resource.title),
    ...(intent === 'define' ? pick(knowledge, 'terms', named.terms).map((term) => term.short) : []),
  ]
  const outside = pick(knowledge, 'neighbours', places.outside).map((area) => area.name)
  const where = [...places.labels, ...outside, ...places.unclear.map((place) => place.said)]
  const wanted = section && intent === 'detail' ? [sectionHeadings[section]] : []
  return unique([...names.slice(0, 4), ...wanted, ...where]).join(' · ')
}
