/** The names of all entries, looked up by their words. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import { listNames, type Name, type NameKind } from './listed-names.ts'
import { createNearPeople, type FullName, type NearPeople } from './near-people.ts'
import { toStem, toStems } from './stems.ts'

export type NameTable = {
  /** The names that are exactly these words, or these words in another form where that is safe. */
  find(words: readonly string[]): readonly Name[]
  /** A name whose words were run together, `westlancs`, as its separate words. */
  split(word: string): readonly string[] | null
  /** Somebody whose name is spelt a little otherwise. */
  nearPerson: NearPeople
  /** How readily each word of a name is meant; for putting spelling right. */
  weights: ReadonlyMap<string, number>
  /** Every name, whole and word by word, in small letters. */
  publicNames: ReadonlySet<string>
  /** How many words the names have that may begin with this one, most first. */
  lengthsFrom(word: string): readonly number[]
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

export function* buildNames(knowledge: Knowledge): Sliced<NameTable> {
  const exact = new Map<string, Name[]>()
  const stemmed = new Map<string, Name[]>()
  const joined = new Map<string, readonly string[]>()
  const weights = new Map<string, number>()
  const lengths = new Map<string, Set<number>>()
  const publicNames = new Set<string>()
  const people: FullName[] = []
  yield* inSlices(listNames(knowledge), ({ text, name }) => {
    const words = toWords(text).map((word) => word.text)
    if (words.length === 0) return
    addLength(lengths, words)
    const [first, last] = words
    if (name.kind === 'contact' && first && last && words.length === 2) people.push([first, last])
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
    split: (word) => joined.get(word) ?? splitNames(word, joined, exact),
    nearPerson: createNearPeople(people),
    weights,
    publicNames,
    lengthsFrom: lengthsFrom(lengths),
  }
}

/** Shorter words hold too little to be two names. */
const leastTogether = 10

/** `schoolreadinessmorecambe`: a name run together, and another before or behind it. */
function splitNames(word: string, joined: ReadonlyMap<string, readonly string[]>, exact: ReadonlyMap<string, unknown>): string[] | null {
  if (word.length < leastTogether) return null
  const partOf = (part: string) => joined.get(part) ?? (part.length > 3 && exact.has(part) ? [part] : null)
  for (let at = word.length - 3; at >= 3; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const parts = [partOf(left), partOf(right)]
    if (parts[0] && parts[1] && (joined.has(left) || joined.has(right))) return [...parts[0], ...parts[1]]
  }
  return null
}

/** A name may also be said with its first word in another form. */
function addLength(lengths: Map<string, Set<number>>, words: readonly string[]): void {
  for (const start of new Set([words[0] ?? '', toStem(words[0] ?? '')])) {
    const held = lengths.get(start)
    if (held) held.add(words.length)
    else lengths.set(start, new Set([words.length]))
  }
}

function lengthsFrom(lengths: ReadonlyMap<string, ReadonlySet<number>>): NameTable['lengthsFrom'] {
  const known = new Map<string, readonly number[]>()
  const sorted = Array.from(lengths, ([start, all]): [string, number[]] => [start, [...all].sort((a, b) => b - a)])
  for (const [start, all] of sorted) known.set(start, all)
  return (word) => {
    const own = known.get(word) ?? none
    const stem = toStem(word)
    const others = stem === word ? none : (known.get(stem) ?? none)
    if (others.length === 0 || own.length === 0) return own.length === 0 ? others : own
    return [...new Set([...own, ...others])].sort((a, b) => b - a)
  }
}

const none: readonly number[] = []

function add(table: Map<string, Name[]>, phrase: string, name: Name): void {
  const held = table.get(phrase)
  if (!held) table.set(phrase, [name])
  else {
    const same = held.findIndex((each) => each.kind === name.kind && each.id === name.id)
    if (same === -1) held.push(name)
    else if (name.noun) held[same] = name
  }
}

/** A phrase may be inflected anyhow; a single word only in number, or “attended” would mean attendance. */
function toInflected(words: readonly string[]): string {
  const [word] = words
  if (words.length > 1 || word === undefined) return toStems(words)
  return word.replace(/ies$/, 'y').replace(/(?<=(?:s|x|ch|sh))es$|(?<=[^s])s$/, '')
}
