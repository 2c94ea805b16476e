/** From an understood question to what is known about it. Place is a filter; a weak match is no match. */
import type { Library } from '../finding/library.ts'
import { type HeldPost, type Locality, localitiesOf, officersOf, type Priority, pick, postsOf } from '../knowledge/knowledge.ts'
import { findDirectory } from './find-directory.ts'
import { findLines, sectionLines } from './find-lines.ts'
import { unique } from './find-places.ts'
import { matching, type Ranked, rankPriorities } from './find-priorities.ts'
import type { Findings, FoundLine } from './findings.ts'
import { hasTopic } from './follow-up.ts'
import { worksIn } from './partner-facts.ts'
import { enoughShare, someShare } from './relevance.ts'
import type { Understanding } from './understanding.ts'

export function retrieve(understanding: Understanding, library: Library, today: string): Findings {
  const { places, named } = understanding
  const localities = localitiesOf(library.knowledge, places.districts)
  const officers = localities.flatMap((locality) => officersOf(library.knowledge, locality.id, today))
  const nothing = { ...nothingFound, localities, officers }
  if (places.unclear.length > 0 || isOutside(understanding) || isUnknownPlace(understanding)) return { ...nothing, officers: [] }
  if (understanding.intent === 'define') return defineTerms(understanding, library)
  if (named.otherServices.length > 0 && named.priorities.length + named.resources.length + named.offers.length === 0)
    return { ...nothing, officers: [] }
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
  return { ...nothingFound, found: terms.length > 0, terms, lines: uses.slice(0, 2), partners }
}

function findTopic(understanding: Understanding, nothing: Findings, library: Library, today: string): Findings {
  const districts = understanding.places.districts.length > 0 ? understanding.places.districts : null
  const ranked = rankPriorities(understanding, library)
  const here = focusFirst(matching(ranked, understanding, districts, library), ranked, understanding)
  const priorities = asksOnlyPlace(understanding)
    ? placePriorities({ localities: nothing.localities, asksClosed: closed.test(understanding.question) }, ranked, library)
    : here
  const { offers, resources } = findDirectory(
    understanding,
    priorities.map(({ id }) => id),
    library,
    today,
  )
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

/** What an earlier answer was about stays first while the conversation is about it. */
function focusFirst(here: readonly Ranked[], ranked: readonly Ranked[], { focus }: Understanding): Priority[] {
  const focused = ranked.filter(({ priority }) => focus.includes(priority.id))
  const list = focused.length > 0 ? focused : here
  return list.map(({ priority }) => priority)
}

/** “What is going on in Wyre?” is about all of it; a question with words of its own that mean nothing here is not. */
function asksOnlyPlace(understanding: Understanding): boolean {
  if (hasTopic(understanding) || understanding.focus.length > 0) return false
  const place = understanding.places.districts.length > 0 || understanding.intent === 'list'
  return place && understanding.content.length === 0
}

const closed = /\b(?:closed|finished|ended|completed|handed (?:over|on)|no longer (?:open|running))\b/i

function placePriorities(
  { localities, asksClosed }: { localities: readonly Locality[]; asksClosed: boolean },
  ranked: readonly Ranked[],
  library: Library,
): Priority[] {
  const score = new Map(ranked.map((each) => [each.priority.id, each.score]))
  return [...library.knowledge.priorities.values()]
    .filter((priority) => !asksClosed || priority.status !== 'open')
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
  const anywhere = understanding.content.length > 0 && scoped ? findLines(understanding, null, library) : inScope
  const best = (anywhere[0]?.share ?? 0) > (inScope[0]?.share ?? 0) + muchBetter ? anywhere : inScope
  const telling = understanding.content.length > 0 && (best[0]?.share ?? 0) >= someShare
  if (understanding.section === null || telling) return best
  return sectionLines(scope.priorities.slice(0, 1), understanding, library).map((line) => ({ line, score: 1, share: 1, holds: true }))
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

function isFound(understanding: Understanding, found: Findings, library: Library): boolean {
  const { named, intent } = understanding
  if (found.priorities.length > 0 || found.offers.length > 0 || found.resources.length > 0) return true
  if (
    named.contacts.length > 0 ||
    pick(library.knowledge, 'partners', named.partners).some((partner) =>
      worksIn(partner, understanding.places.districts, library.knowledge),
    )
  )
    return true
  if (intent === 'contact' && found.officers.length > 0 && !hasTopic(understanding))
    return understanding.content.every((word) => word.known)
  return (found.lines[0]?.share ?? 0) >= enoughShare
}
