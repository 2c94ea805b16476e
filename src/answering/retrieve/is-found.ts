/** Whether what was found answers what was asked. A weak match is no answer. */
import type { Library } from '../../finding/library.ts'
import { toStem } from '../../finding/stems.ts'
import { districtsOf, type Partner, pick } from '../../knowledge/knowledge.ts'
import { toWords } from '../../knowledge/words.ts'
import type { Findings } from '../findings.ts'
import { withoutPlaces } from '../guess/worded.ts'
import { hasSubject } from '../subject.ts'
import type { Understanding } from '../understanding.ts'
import { isEveryday, worksIn } from './partner-facts.ts'
import { hasMore, isEnough } from './relevance.ts'

export function isFound(understanding: Understanding, found: Findings, library: Library): boolean {
  const { named, intent } = understanding
  const partners = pick(library.knowledge, 'partners', named.partners)
  if (isOffTopic(understanding, found, partners)) return false
  if (found.priorities.length === 0 && isNamedElsewhere(understanding, library)) return false
  if (found.priorities.length > 0 || (named.contacts.length > 0 && understanding.themes.length === 0)) return true
  if ([...found.offers, ...found.resources].some((entry) => isHere(entry.districts, understanding))) return true
  if (
    partners
      .filter((partner) => understanding.themes.length === 0 || !isEveryday(partner))
      .some((partner) => worksIn(partner, understanding.places.districts, library.knowledge))
  )
    return true
  if (intent === 'contact' && found.officers.length > 0 && !hasSubject(understanding))
    return (
      asksForOfficer.test(understanding.question) ||
      !hasMore(understanding) ||
      !namesSubject.test(withoutPlaces(understanding.question, library))
    )
  return found.lines[0] !== undefined && isEnough(found.lines[0].overlap, understanding)
}

/** “Who do I contact about …” with a subject that means nothing here is not about us. */
const namesSubject = /\b(?:about|regarding|re|over|with|for) (?!(?:my|our|the) school)(?=\w)/i
const asksForOfficer = /\b(?:epos?|officers?|tass)\b/i

/** A project or document asked for by name, of which none is in the place asked for. */
function isNamedElsewhere({ named, places }: Understanding, { knowledge }: Library): boolean {
  const reached = [
    ...pick(knowledge, 'priorities', named.priorities).map((priority) => districtsOf(knowledge, priority)),
    ...pick(knowledge, 'resources', named.resources).map((resource) => resource.districts),
    ...pick(knowledge, 'offers', named.offers).map((offer) => offer.districts),
  ]
  return reached.length > 0 && places.districts.length > 0 && reached.every((districts) => !reaches(districts, places.districts))
}

function reaches(districts: readonly string[], asked: readonly string[]): boolean {
  return districts.length === 0 || districts.some((id) => asked.includes(id))
}

/** A football club is a partner, and the TARDIS a network; scores and actors are not what the reports are about. */
function isOffTopic({ named, themes, section, content }: Understanding, { lines }: Findings, partners: readonly Partner[]): boolean {
  const more = content.filter((word) => !word.named && word.leans.length === 0)
  const names = stemsOf(partners.flatMap(({ name, aliases }) => [name, ...aliases]).join(' '))
  // A theme that only the partner’s name stands for is no subject, if nothing else in the question means anything here.
  const means = content.some((word) => (word.named ? !names.has(word.stem) : !word.strange && word.leans.length === 0))
  const hasTheme = themes.length > 0 && (partners.length > 1 || section !== null || means)
  const onlyPartner = partners.length > 0 && !hasTheme && named.priorities.length + named.resources.length + named.offers.length === 0
  return onlyPartner && more.length > 1 && !lines.some(({ line }) => holdsAny(line.text, more) || saysMost(line.stems, content))
}

/** Of the words beside the names, some of which may lean towards a theme. */
function saysMost(stems: ReadonlySet<string>, content: Understanding['content']): boolean {
  const words = content.filter((word) => !word.named)
  const weigh = (some: typeof words) => some.reduce((sum, { weight }) => sum + weight, 0)
  return weigh(words.filter(({ stem }) => stems.has(stem))) > weigh(words) / 2
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(toWords(text).map((word) => toStem(word.text)))
}

function holdsAny(text: string, words: Understanding['content']): boolean {
  const stems = stemsOf(text)
  return words.some((word) => stems.has(word.stem))
}

export function isHere(districts: readonly string[], { places }: Understanding): boolean {
  return places.districts.length === 0 || reaches(districts, places.districts)
}
