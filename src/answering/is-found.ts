/** Whether what was found answers what was asked. A weak match is no answer. */
import type { Library } from '../finding/library.ts'
import { toStem } from '../finding/stems.ts'
import { districtsOf, pick } from '../knowledge/knowledge.ts'
import { toWords } from '../knowledge/words.ts'
import type { Findings } from './findings.ts'
import { worksIn } from './partner-facts.ts'
import { hasMore, isEnough } from './relevance.ts'
import { hasSubject } from './subject.ts'
import type { Understanding } from './understanding.ts'
import { withoutPlaces } from './worded.ts'

export function isFound(understanding: Understanding, found: Findings, library: Library): boolean {
  const { named, intent } = understanding
  const partners = pick(library.knowledge, 'partners', named.partners)
  if (isOffTopic(understanding, found)) return false
  if (found.priorities.length === 0 && isNamedElsewhere(understanding, library)) return false
  if (found.priorities.length > 0 || (named.contacts.length > 0 && understanding.themes.length === 0)) return true
  if ([...found.offers, ...found.resources].some((entry) => isHere(entry.districts, understanding))) return true
  if (partners.some((partner) => worksIn(partner, understanding.places.districts, library.knowledge))) return true
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

/** A football club is a partner; its scores are not what the reports are about. */
function isOffTopic({ named, themes, content }: Understanding, { lines }: Findings): boolean {
  const more = content.filter((word) => !word.named && word.leans.length === 0)
  const onlyPartner =
    named.partners.length > 0 && themes.length + named.priorities.length + named.resources.length + named.offers.length === 0
  return onlyPartner && more.length > 1 && !lines.some(({ line }) => holdsAny(line.text, more))
}

function holdsAny(text: string, words: Understanding['content']): boolean {
  const stems = new Set(toWords(text).map((word) => toStem(word.text)))
  return words.some((word) => stems.has(word.stem))
}

export function isHere(districts: readonly string[], { places }: Understanding): boolean {
  return places.districts.length === 0 || reaches(districts, places.districts)
}
