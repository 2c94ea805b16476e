/** From an understood question to what is known about it. Place is a filter; a weak match is no match. */
import type { Library } from '../finding/library.ts'
import { toStems } from '../finding/stems.ts'
import {
  districtsOf,
  type HeldPost,
  type Locality,
  localitiesOf,
  officersOf,
  type Priority,
  pick,
  postsOf,
  type Resource,
} from '../knowledge/knowledge.ts'
import { toWords } from '../knowledge/words.ts'
import { findDirectory } from './find-directory.ts'
import { findLines, sectionLines } from './find-lines.ts'
import { unique } from './find-places.ts'
import { matching, type Ranked, rankPriorities } from './find-priorities.ts'
import type { Findings, FoundLine } from './findings.ts'
import { hasSubject, hasTopic } from './follow-up.ts'
import { worksIn } from './partner-facts.ts'
import { hasMore, isEnough, isSome, noOverlap } from './relevance.ts'
import type { Understanding } from './understanding.ts'

export function retrieve(understanding: Understanding, library: Library, today: string): Findings {
  const { places, named } = understanding
  const localities = localitiesOf(library.knowledge, places.districts)
  const officers = localities.flatMap((locality) => officersOf(library.knowledge, locality.id, today))
  const nothing = { ...nothingFound, localities, officers }
  if (places.unclear.length > 0 || isOutside(understanding) || isUnknownPlace(understanding)) return { ...nothing, officers: [] }
  if (understanding.intent === 'define') return defineTerms(understanding, library)
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

export function isOutside({ places }: Understanding): boolean {
  return places.outside.length > 0 && places.districts.length === 0
}

export function isUnknownPlace({ places }: Understanding): boolean {
  return places.unknown.length > 0 && places.districts.length === 0 && !places.wholeCounty
}

function defineTerms(understanding: Understanding, library: Library): Findings {
  const terms = pick(library.knowledge, 'terms', understanding.named.terms)
  const uses = findLines(understanding, null, library).filter(({ line }) => line.update !== undefined)
  const partners = pick(library.knowledge, 'partners', understanding.named.partners).filter((partner) => partner.what || partner.website)
  const resources = pick(library.knowledge, 'resources', understanding.named.resources)
  const priorities = prioritiesOf(understanding, library)
  return { ...nothingFound, found: terms.length > 0, terms, lines: uses.slice(0, 2), partners, priorities, resources }
}

/** What the organisations behind a bare acronym are part of. */
function prioritiesOf({ named, question }: Understanding, { knowledge }: Library): Priority[] {
  if (/\s/.test(question.trim())) return []
  return [...knowledge.priorities.values()].filter((priority) => priority.partners.some((id) => named.partners.includes(id)))
}

function findTopic(understanding: Understanding, nothing: Findings, library: Library, today: string): Findings {
  const districts = understanding.places.districts.length > 0 ? understanding.places.districts : null
  const ranked = rankPriorities(understanding, library)
  const here = focusFirst(matching(ranked, understanding, districts, library), understanding, library)
  const matched = asksOnlyPlace(understanding)
    ? placePriorities({ localities: nothing.localities, status: statusAsked(understanding.question) }, ranked, library)
    : here
  const { offers, resources } = findDirectory(
    understanding,
    matched.map(({ id }) => id),
    library,
    today,
  )
  const priorities = matched.length > 0 ? matched : behind(resources, understanding, library)
  const lines = detailLines(understanding, priorities, library)
  const elsewhere =
    priorities.length === 0 && districts ? matching(ranked, understanding, null, library).map(({ priority }) => priority) : []
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

/** The work that a film or handbook asked for belongs to, in the place asked for. */
function behind(resources: readonly Resource[], { forms, named, places }: Understanding, { knowledge }: Library): Priority[] {
  if (forms.length + named.resources.length === 0) return []
  const ids = unique(resources.slice(0, 2).flatMap((resource) => resource.priorities))
  return pick(knowledge, 'priorities', ids).filter(
    (priority) => places.districts.length === 0 || districtsOf(knowledge, priority).some((id) => places.districts.includes(id)),
  )
}

/** What an earlier answer was about is what is asked about while the conversation stays with it. */
function focusFirst(here: readonly Ranked[], { focus }: Understanding, { knowledge }: Library): Priority[] {
  return focus.length > 0 ? pick(knowledge, 'priorities', focus) : here.map(({ priority }) => priority)
}

/** “What is going on in Wyre?” is about all of it; a question with words of its own that mean nothing here is not. */
const asksPriorities = /\b(?:priorit(?:y|ies)|tass)\b/i

function asksOnlyPlace(understanding: Understanding): boolean {
  if (hasTopic(understanding) || understanding.focus.length > 0) return false
  const place = understanding.places.districts.length > 0 || understanding.intent === 'list' || understanding.intent === 'whats-new'
  const more = understanding.content.filter((word) => !word.named)
  return (
    place &&
    (understanding.intent === 'list' || understanding.intent === 'whats-new'
      ? !hasMore(understanding) || asksPriorities.test(understanding.question)
      : more.length === 0)
  )
}

/** “Open or closed” and “finished ones too” ask for all. */
function statusAsked(question: string): 'open' | 'ended' | null {
  const asksOpen = /\b(?:open|still running|live|current)\b/i.test(question)
  const asksEnded = closed.test(question)
  if (asksOpen === asksEnded || /\b(?:too|as well|also|including|plus)\b/i.test(question)) return null
  return asksOpen ? 'open' : 'ended'
}

const closed = /\b(?:closed|finished|ended|completed|handed (?:over|on)|no longer (?:open|running))\b/i

function placePriorities(
  { localities, status }: { localities: readonly Locality[]; status: 'open' | 'ended' | null },
  ranked: readonly Ranked[],
  library: Library,
): Priority[] {
  const score = new Map(ranked.map((each) => [each.priority.id, each.score]))
  return [...library.knowledge.priorities.values()]
    .filter((priority) => status === null || (status === 'open') === (priority.status === 'open'))
    .filter((priority) => localities.length === 0 || localities.some((locality) => locality.id === priority.locality))
    .sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0))
}

/** A statement outside the matched entries must hold far more of the question than any inside. */
const muchBetter = 0.35

function detailLines(understanding: Understanding, priorities: readonly Priority[], library: Library): FoundLine[] {
  const scope = {
    priorities: priorities.map(({ id }) => id),
    partners: understanding.named.partners,
    resources: understanding.named.resources,
  }
  const scoped = hasTopic(understanding) || understanding.focus.length > 0
  const inScope = findLines(understanding, scoped ? scope : null, library)
  const anywhere = scoped && hasMore(understanding) && understanding.focus.length === 0 ? findLines(understanding, null, library) : inScope
  const best = isMuchBetter(anywhere[0], inScope[0], understanding) ? anywhere : inScope
  const telling = best[0] !== undefined && isSome(best[0].own)
  if (understanding.section === null || telling) return best
  const whole = sectionLines(scope.priorities.slice(0, 1), understanding, library)
  return whole.map((line) => ({ line, score: 1, overlap: noOverlap, own: noOverlap, holds: true }))
}

function isMuchBetter(one: FoundLine | undefined, other: FoundLine | undefined, understanding: Understanding): boolean {
  return one !== undefined && isEnough(one.overlap, understanding) && one.overlap.share > (other?.overlap.share ?? 0) + muchBetter
}

function findPartners(understanding: Understanding, priorities: readonly Priority[], library: Library) {
  const involved = priorities.slice(0, 3).flatMap((priority) => priority.partners)
  return pick(library.knowledge, 'partners', unique([...understanding.named.partners, ...involved]))
}

/** The officers of the place asked for, else of the matches, else the person asked about; never anyone more. */
function officersFor(understanding: Understanding, found: Findings, library: Library, today: string): HeldPost[] {
  const asked = pick(library.knowledge, 'contacts', understanding.named.contacts).flatMap((contact) =>
    postsOf(library.knowledge, contact, today),
  )
  if (found.localities.length > 0) return found.officers
  if (asked.length > 0) return asked
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

const asksForOfficer = /\b(?:epos?|officers?|tass)\b/i

function isFound(understanding: Understanding, found: Findings, library: Library): boolean {
  const { named, intent } = understanding
  const partners = pick(library.knowledge, 'partners', named.partners)
  if (isOffTopic(understanding, found)) return false
  if (found.priorities.length > 0 || named.contacts.length > 0) return true
  if ([...found.offers, ...found.resources].some((entry) => isHere(entry.districts, understanding))) return true
  if (partners.some((partner) => worksIn(partner, understanding.places.districts, library.knowledge))) return true
  if (intent === 'contact' && found.officers.length > 0 && !hasSubject(understanding))
    return asksForOfficer.test(understanding.question) || !hasMore(understanding)
  return found.lines[0] !== undefined && isEnough(found.lines[0].overlap, understanding)
}

/** A football club is a partner; its scores are not what the reports are about. */
function isOffTopic({ named, themes, content }: Understanding, { lines }: Findings): boolean {
  const more = content.filter((word) => !word.named)
  const onlyPartner =
    named.partners.length > 0 && themes.length + named.priorities.length + named.resources.length + named.offers.length === 0
  return (
    onlyPartner &&
    more.length > 1 &&
    !lines.some(({ line }) =>
      more.some((word) =>
        toStems(toWords(line.text).map(({ text }) => text))
          .split(' ')
          .includes(word.stem),
      ),
    )
  )
}

function isHere(districts: readonly string[], { places }: Understanding): boolean {
  return places.districts.length === 0 || districts.length === 0 || districts.some((id) => places.districts.includes(id))
}
