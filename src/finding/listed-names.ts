/** Every name by which each entry can be asked for. */
import { districtsOf, type Knowledge } from '../knowledge/knowledge.ts'
import { isPublished } from '../knowledge/offer-state.ts'
import { withoutPlace } from './without-place.ts'

export type NameKind =
  | 'locality'
  | 'district'
  | 'place'
  | 'neighbour'
  | 'theme'
  | 'hint'
  | 'term'
  | 'contact'
  | 'partner'
  | 'resource'
  | 'offer'
  | 'priority'
  | 'other-service'

/**
 * `ordinary`: also an everyday word, so it needs a sign that the name is meant. `part`: a first or last name alone.
 * `acronym`: written in capitals. `yields`: means it only where nothing of ours is asked for. `noun`: written in small letters, so that it means itself wherever it stands (“police”).
 */
export type Name = { kind: NameKind; id: string; ordinary?: true; part?: 'first' | 'last'; noun?: true; yields?: true; acronym?: true }

export function* listNames(knowledge: Knowledge): Generator<{ text: string; name: Name }> {
  yield* placeNames(knowledge)
  for (const { id, name, words, hints } of knowledge.themes.values()) {
    for (const text of [name, ...words])
      yield { text, name: isAcronym(text) ? { kind: 'theme', id, acronym: true } : { kind: 'theme', id } }
    // A whole phrase (“not coming in”) leans so far that it shows the theme.
    for (const text of hints) yield { text, name: { kind: text.trim().split(/\s+/).length >= 3 ? 'theme' : 'hint', id } }
  }
  for (const { id, short, long, usual, aliases } of knowledge.terms.values())
    for (const text of [short, long, usual, ...aliases]) if (text) yield { text, name: { kind: 'term', id } }
  for (const { id, name, aliases } of knowledge.contacts.values()) {
    for (const text of [name, ...aliases]) yield { text, name: { kind: 'contact', id } }
    const parts = name.split(/\s+/)
    if (parts.length > 1) {
      yield { text: parts[0] ?? '', name: { kind: 'contact', id, part: 'first' } }
      yield { text: parts.at(-1) ?? '', name: { kind: 'contact', id, part: 'last' } }
    }
  }
  const providers = new Set([...knowledge.offers.values()].filter(isPublished).flatMap(({ partners }) => partners))
  for (const { id, name, aliases, feed } of knowledge.partners.values()) {
    // Whoever a directory lists and no offer of ours names would only be mistaken for somebody.
    if (feed && !providers.has(id)) continue
    for (const text of [name, shortName(name), ...aliases])
      yield { text, name: text === text.toLowerCase() && !feed ? { kind: 'partner', id, noun: true } : { kind: 'partner', id } }
  }
  for (const resource of knowledge.resources.values())
    for (const text of [resource.title, ...resource.aliases, ...withoutPlace(resource, knowledge)].flatMap(withYears))
      yield { text, name: { kind: 'resource', id: resource.id } }
  for (const offer of knowledge.offers.values())
    if (isPublished(offer)) for (const text of [offer.title, ...offer.aliases]) yield { text, name: { kind: 'offer', id: offer.id } }
  for (const priority of knowledge.priorities.values()) {
    const short = { title: priority.shortTitle, districts: districtsOf(knowledge, priority) }
    for (const text of [priority.title, priority.shortTitle, ...priority.formerTitles, ...withoutPlace(short, knowledge)])
      yield { text, name: { kind: 'priority', id: priority.id } }
  }
  for (const { id, name, words, hints } of knowledge['other-services'].values()) {
    for (const text of [name, ...words]) yield { text, name: { kind: 'other-service', id } }
    for (const text of hints) yield { text, name: { kind: 'other-service', id, yields: true } }
  }
}

/** “Year 9” is also written “Yr 9”, “Yr9” and “Y9”. */
function withYears(text: string): string[] {
  return [text, ...['Year $1', 'Yr $1', 'Yr$1', 'Y$1'].map((form) => text.replace(/\bY(?:ea)?r? ?(\d+)\b/, form))]
}

/** `Empower (east partnership lead)` is also just `Empower`; very short names are too often everyday words. */
function shortName(name: string): string {
  const short = name.replace(/\s*\([^)]*\)$/, '')
  return short.length >= 5 ? short : name
}

function isAcronym(text: string): boolean {
  return !text.includes(' ') && text === text.toUpperCase() && text.length > 1
}

function* placeNames(knowledge: Knowledge): Generator<{ text: string; name: Name }> {
  for (const { id, name, aliases } of knowledge.localities.values())
    for (const text of [name, ...aliases]) yield { text, name: { kind: 'locality', id } }
  for (const district of knowledge.districts.values()) {
    for (const text of [district.name, ...district.aliases]) yield { text, name: { kind: 'district', id: district.id } }
    yield* places(district, 'place')
  }
  for (const neighbour of knowledge.neighbours.values()) {
    for (const text of [neighbour.name, ...neighbour.aliases]) yield { text, name: { kind: 'neighbour', id: neighbour.id } }
    yield* places(neighbour, 'neighbour')
  }
}

function* places(
  area: { id: string; places: string[]; ordinaryWords: string[] },
  kind: 'place' | 'neighbour',
): Generator<{ text: string; name: Name }> {
  const ordinary = new Set(area.ordinaryWords.map((word) => word.toLowerCase()))
  for (const text of area.places)
    yield { text, name: ordinary.has(text.toLowerCase()) ? { kind, id: area.id, ordinary: true } : { kind, id: area.id } }
}
