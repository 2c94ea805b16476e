/** From an understood question to what is known about it. Place is a filter; a weak match is no match. */

import type { Library } from '../finding/library.ts'
import {
  districtsOf,
  type HeldPost,
  localitiesOf,
  officersOf,
  type Priority,
  pick,
  postsOf,
  type Resource,
} from '../knowledge/knowledge.ts'
import type { Findings } from './findings.ts'
import { defineTerms } from './retrieve/define-terms.ts'
import { detailLines } from './retrieve/detail-lines.ts'
import { findDirectory } from './retrieve/find-directory.ts'
import { type Ranked, rankPriorities } from './retrieve/find-priorities.ts'
import { isFound } from './retrieve/is-found.ts'
import { matching } from './retrieve/match-priorities.ts'
import { asksOnlyPlace, ofStatusAsked, placePriorities } from './retrieve/place-priorities.ts'
import { statusAsked } from './understand/status-asked.ts'
import type { Understanding } from './understanding.ts'
import { unique } from './unique.ts'

export function retrieve(understanding: Understanding, library: Library, today: string): Findings {
  const { places, named } = understanding
  const localities = localitiesOf(library.knowledge, places.districts)
  const officers = localities.flatMap((locality) => officersOf(library.knowledge, locality.id, today))
  const nothing = { ...nothingFound, localities, officers }
  if (isPlaceUnsettled(understanding)) return { ...nothing, officers: [] }
  if (understanding.intent === 'define') return { ...nothingFound, ...defineTerms(understanding, library) }
  if (named.otherServices.length > 0) return { ...nothing, officers: [] }
  return findTopic(understanding, nothing, library, today)
}

const nothingFound: Findings = {
  found: false,
  localities: [],
  officers: [],
  priorities: [],
  elsewhere: [],
  offers: [],
  resources: [],
  partners: [],
  terms: [],
  lines: [],
  missing: [],
}

/** Asked back about, outside the county council, or unknown: no officer of ours may be named. */
export function isPlaceUnsettled(understanding: Understanding): boolean {
  return understanding.places.unclear.length > 0 || isOutside(understanding) || isUnknownPlace(understanding)
}

export function isOutside({ places }: Understanding): boolean {
  return places.outside.length > 0 && places.districts.length === 0
}

export function isUnknownPlace({ places }: Understanding): boolean {
  return places.unknown.length > 0 && places.districts.length === 0 && !places.wholeCounty
}

function findTopic(understanding: Understanding, nothing: Findings, library: Library, today: string): Findings {
  const districts = understanding.places.districts.length > 0 ? understanding.places.districts : null
  const ranked = rankPriorities(understanding, library)
  const here = focusFirst(matching(ranked, understanding, districts, library), understanding, library)
  const all = asksOnlyPlace(understanding)
    ? placePriorities({ localities: nothing.localities, status: statusAsked(understanding.question) }, ranked, library)
    : (ofThose(understanding, library) ?? here)
  const matched = ofStatusAsked(all, understanding).filter((priority) => !isExcepted(priority, understanding, library))
  const { offers, resources } = findDirectory(
    understanding,
    matched.map(({ id }) => id),
    library,
    today,
  )
  const priorities = matched.length > 0 ? ledBy(matched, understanding) : behind(resources, understanding, library)
  const lines = detailLines(understanding, priorities, library)
  const others = districts && (priorities.length === 0 || asksOfOthers.test(understanding.question))
  const elsewhere =
    others || (priorities.length === 0 && all.length > 0)
      ? matching(ranked, understanding, null, library)
          .map(({ priority }) => priority)
          .filter((priority) => !priorities.includes(priority) && !(districts && isExcepted(priority, understanding, library)))
      : []
  const found = { ...nothing, priorities, elsewhere, offers, resources, lines }
  const partners = findPartners(understanding, priorities, library)
  const officers = officersFor(understanding, found, library, today)
  return {
    ...found,
    partners,
    officers,
    missing: missingThemes(understanding, priorities, library),
    found: isFound(understanding, { ...found, partners, officers }, library),
  }
}

/** “What is Claire Fox doing on NEET?”: of work all over the county hers, if any of it is. */
function ledBy(matched: readonly Priority[], { named, places }: Understanding): readonly Priority[] {
  const own = places.districts.length > 0 ? [] : matched.filter(({ leads }) => leads.some((id) => named.contacts.includes(id)))
  return own.length > 0 ? own : matched
}

/** “Which of those are still open?”: what was answered before, whatever words its statements hold. */
function ofThose({ focus, question }: Understanding, { knowledge }: Library): Priority[] | null {
  return focus.length > 1 && statusAsked(question) !== null ? pick(knowledge, 'priorities', focus) : null
}

/** “Has anyone else done this?” */
const asksOfOthers =
  /\b(?:any(?:one|body|where)|some(?:one|body|where)|who|where|what|what do|how do) else\b|\belsewhere\b|\bother (?:areas?|localit(?:y|ies)|districts?|places?|parts|councils?)\b|\bothers (?:have|are|do|did)\b/i

export function isExcepted(priority: Priority, { except }: Understanding, { knowledge }: Library): boolean {
  return (
    except.priorities.includes(priority.id) ||
    priority.themes.some((theme) => except.themes.includes(theme)) ||
    districtsOf(knowledge, priority).some((id) => except.districts.includes(id))
  )
}

/** The work that a film or handbook asked for belongs to, in the place asked for. */
function behind(resources: readonly Resource[], { forms, named, places }: Understanding, { knowledge }: Library): Priority[] {
  if (forms.length + named.resources.length === 0) return []
  const asked = named.resources.length > 0 ? resources.filter((resource) => named.resources.includes(resource.id)) : resources.slice(0, 2)
  const ids = unique(asked.flatMap((resource) => resource.priorities))
  return pick(knowledge, 'priorities', ids).filter(
    (priority) => places.districts.length === 0 || districtsOf(knowledge, priority).some((id) => places.districts.includes(id)),
  )
}

/** What an earlier answer was about is what is asked about while the conversation stays with it. */
function focusFirst(here: readonly Ranked[], { focus }: Understanding, { knowledge }: Library): Priority[] {
  return focus.length > 0 ? pick(knowledge, 'priorities', focus) : here.map(({ priority }) => priority)
}

function findPartners(understanding: Understanding, priorities: readonly Priority[], library: Library) {
  const involved = priorities.slice(0, 3).flatMap((priority) => priority.partners)
  return pick(
    library.knowledge,
    'partners',
    unique([...understanding.named.partners, ...involved].filter((id) => !understanding.except.partners.includes(id))),
  )
}

/** The officers of the place asked for, else the person asked about, unless the work found is another’s; else those of the matches. Never anyone more. */
function officersFor(understanding: Understanding, found: Findings, library: Library, today: string): HeldPost[] {
  const asked = pick(library.knowledge, 'contacts', understanding.named.contacts).flatMap((contact) =>
    postsOf(library.knowledge, contact, today),
  )
  if (found.localities.length > 0) return found.officers
  const theirs = asked.filter(({ contact }) => found.priorities.some(({ leads }) => leads.includes(contact.id)))
  if (theirs.length > 0) return theirs
  if (asked.length > 0 && found.priorities.length === 0) return asked
  const matched = unique(found.priorities.map((priority) => priority.locality))
  return matched.flatMap((locality) => officersOf(library.knowledge, locality, today))
}

function missingThemes({ themes }: Understanding, priorities: readonly Priority[], library: Library): string[] {
  if (priorities.length === 0) return []
  return themes.filter(
    (theme) =>
      !priorities.some(
        (priority) => priority.themes.includes(theme) || priority.touches.includes(theme) || library.mentions.get(priority.id)?.has(theme),
      ),
  )
}
