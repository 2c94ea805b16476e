/** Every name by which an entry can be asked for, looked up by its words. */
import { districtsOf, type Knowledge } from '../knowledge/knowledge.ts'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import { toStem, toStems } from './stems.ts'
import { withoutPlace } from './without-place.ts'

type NameKind =
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

export type NameTable = {
  /** The names that are exactly these words, or these words in another form where that is safe. */
  find(words: readonly string[]): readonly Name[]
  /** A name whose words were run together, `westlancs`, as its separate words. */
  split(word: string): readonly string[] | null
  /** How readily each word of a name is meant; for putting spelling right. */
  weights: ReadonlyMap<string, number>
  /** Every name, whole and word by word, in small letters. */
  publicNames: ReadonlySet<string>
  /** How many words the longest name has that may begin with this one. */
  longestFrom(word: string): number
}

const spellingWeight: Record<NameKind, number> = {
  locality: 10,
  district: 10,
  place: 6,
  neighbour: 4,
  theme: 8,
  hint: 3,
  term: 6,
  contact: 8,
  partner: 5,
  resource: 3,
  offer: 3,
  priority: 3,
  'other-service': 3,
}

/** Other forms of the same words (“vapes” for “vaping”) are safe for subjects; a place or a person is only itself. */
const inflected: ReadonlySet<NameKind> = new Set(['theme', 'hint', 'other-service', 'resource', 'priority'])

const longestName = 30

export function* buildNames(knowledge: Knowledge): Sliced<NameTable> {
  const exact = new Map<string, Name[]>()
  const stemmed = new Map<string, Name[]>()
  const joined = new Map<string, readonly string[]>()
  const weights = new Map<string, number>()
  const lengths = new Map<string, number>()
  const publicNames = new Set<string>()
  yield* inSlices([...listNames(knowledge)], ({ text, name }) => {
    const words = toWords(text).map((word) => word.text)
    if (words.length === 0) return
    for (const start of [words[0] ?? '', toStem(words[0] ?? '')])
      lengths.set(start, Math.max(lengths.get(start) ?? 0, Math.min(words.length, longestName)))
    add(exact, words.join(' '), name)
    if (inflected.has(name.kind)) add(stemmed, toInflected(words), name)
    if (!inflected.has(name.kind))
      for (const part of [text.toLowerCase(), ...words, ...text.toLowerCase().split(/[^\p{L}]+/u)]) publicNames.add(part)
    const together = words.join('')
    if (words.length > 1 && together.length >= 6 && !joined.has(together)) joined.set(together, words)
    for (const word of words) weights.set(word, Math.max(weights.get(word) ?? 0, spellingWeight[name.kind]))
  })
  return {
    find: (words) => exact.get(words.join(' ')) ?? stemmed.get(toInflected(words)) ?? [],
    split: (word) => joined.get(word) ?? null,
    weights,
    publicNames,
    longestFrom: (word) => Math.max(lengths.get(word) ?? 0, lengths.get(toStem(word)) ?? 0),
  }
}

function add(table: Map<string, Name[]>, phrase: string, name: Name): void {
  const held = table.get(phrase)
  if (!held) table.set(phrase, [name])
  else {
    const same = held.findIndex((each) => each.kind === name.kind && each.id === name.id)
    if (same === -1) held.push(name)
    else if (name.noun) held[same] = name
  }
}

function* listNames(knowledge: Knowledge): Generator<{ text: string; name: Name }> {
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
  for (const { id, name, aliases } of knowledge.partners.values())
    for (const text of [name, shortName(name), ...aliases])
      yield { text, name: text === text.toLowerCase() ? { kind: 'partner', id, noun: true } : { kind: 'partner', id } }
  for (const resource of knowledge.resources.values())
    for (const text of [resource.title, ...resource.aliases, ...withoutPlace(resource, knowledge)])
      yield { text, name: { kind: 'resource', id: resource.id } }
  for (const { id, title, aliases } of knowledge.offers.values())
    for (const text of [title, ...aliases]) yield { text, name: { kind: 'offer', id } }
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

/** A phrase may be inflected anyhow; a single word only in number, or “attended” would mean attendance. */
function toInflected(words: readonly string[]): string {
  const [word] = words
  if (words.length > 1 || word === undefined) return toStems(words)
  return word.replace(/ies$/, 'y').replace(/(?<=(?:s|x|ch|sh))es$|(?<=[^s])s$/, '')
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
