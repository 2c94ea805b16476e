/** The knowledge made ready to be asked: names, spelling and indexes, built together and replaced together. */
import { districtsOf, type Knowledge, latestUpdates, type Offer, type Priority, type Resource } from '../knowledge/knowledge.ts'
import { isPublished } from '../knowledge/offer-state.ts'
import { inSlices, mapInSlices, type Sliced } from '../knowledge/slices.ts'
import { stopWords, toWords } from '../knowledge/words.ts'
import { buildDirectoryIndex, type DirectoryIndex } from './directory-index.ts'
import { themesMentioned } from './line-themes.ts'
import { type Line, toLines } from './lines.ts'
import { buildNames, type NameTable } from './names.ts'
import { buildPlacedIndex, type PlacedIndex, type PlacedRecord } from './placed-index.ts'
import { type ReadLine, readLines } from './read-lines.ts'
import { createSpelling, type Spelling } from './spelling.ts'
import { toStem } from './stems.ts'

export type Library = {
  knowledge: Knowledge
  names: NameTable
  spelling: Spelling
  /** Priorities by what they and all their updates say. */
  priorities: PlacedIndex
  /** Offers and resources. */
  directory: DirectoryIndex
  offersOf: Record<'theme' | 'partner' | 'priority', ReadonlyMap<string, readonly Offer[]>>
  lines: { index: PlacedIndex; byId: ReadonlyMap<string, ReadLine>; ofPriority: ReadonlyMap<string, readonly ReadLine[]> }
  /** Priority → themes whose words stand somewhere in its newest update. */
  mentions: ReadonlyMap<string, ReadonlySet<string>>
  /** Priority → the newest period that a report speaks of it. */
  latest: ReadonlyMap<string, string>
  /** Names, whole and word by word, in small letters, that are never taken for a pupil's. */
  publicNames: ReadonlySet<string>
  /** Whether any statement or entry uses the word. */
  usesStem(stem: string): boolean
  /** How much a word tells of what is meant: little when our entries, or films, are full of it. */
  telling(word: string): number
}

/** `ordinaryWords`: how often each everyday word is heard. */
export function* buildLibrary(knowledge: Knowledge, ordinaryWords: ReadonlyMap<string, number>): Sliced<Library> {
  const names = yield* buildNames(knowledge)
  const lines = yield* readLines(toLines(knowledge), names, knowledge)
  const ofPriority = Map.groupBy(
    lines.filter((line) => line.of.kind === 'priorities'),
    (line) => line.of.id,
  )
  const lineRecords = lines.map((line) => ({ id: line.id, title: '', body: line.text, districts: line.districts }))
  const priorities = [...knowledge.priorities.values()].map((priority) =>
    priorityRecord(knowledge, priority, ofPriority.get(priority.id) ?? []),
  )
  const offers = [...knowledge.offers.values()].filter(isPublished)
  const directory = yield* mapInSlices([...offers, ...knowledge.resources.values()], (entry) => directoryRecord(knowledge, entry))
  const words = yield* countWords([...lineRecords, ...priorities, ...directory])
  const weights = spellingWeights(words.counts, names.weights)
  yield
  const spelling = createSpelling(weights, ordinaryWords)
  yield
  return {
    knowledge,
    names,
    spelling,
    priorities: yield* buildPlacedIndex(priorities),
    directory: yield* buildDirectoryIndex(directory),
    offersOf: {
      theme: yield* groupOffers(offers, (offer) => offer.themes),
      partner: yield* groupOffers(offers, (offer) => offer.partners),
      priority: yield* groupOffers(offers, (offer) => offer.priorities),
    },
    lines: { index: yield* buildPlacedIndex(lineRecords), byId: new Map(lines.map((line) => [line.id, line])), ofPriority },
    latest: new Map(
      [...knowledge.priorities.keys()].flatMap((id) =>
        latestUpdates(knowledge, id)
          .slice(0, 1)
          .map((update) => [id, update.period]),
      ),
    ),
    publicNames: names.publicNames,
    mentions: themesMentioned(ofPriority, knowledge.partners),
    usesStem: (stem) => words.stems.has(stem),
    telling: (word) => rarity(words.stems.get(toStem(word)) ?? 0, words.total) / (1 + (ordinaryWords.get(word) ?? 0) / commonCount),
  }
}

function priorityRecord(knowledge: Knowledge, priority: Priority, lines: readonly Line[]): PlacedRecord {
  const themes = [...priority.themes, ...priority.touches].map((id) => knowledge.themes.get(id)?.name ?? '')
  const partners = priority.partners.map((id) => knowledge.partners.get(id)?.name ?? '')
  return {
    id: priority.id,
    title: `${priority.title} ${priority.shortTitle} ${priority.formerTitles.join(' ')}`,
    body: [priority.body, ...themes, ...partners, ...lines.map((line) => line.text)].join('\n'),
    districts: districtsOf(knowledge, priority),
  }
}

/** A word heard this often in films tells half of what its rarity here says. */
const commonCount = 1500

/** An offer and a resource may share an id, so the kind stands before it. */
export function directoryId(entry: Offer | Resource): string {
  return `${entry.kind} ${entry.id}`
}

function directoryRecord(knowledge: Knowledge, entry: Offer | Resource): PlacedRecord {
  const partners = entry.partners.map((id) => knowledge.partners.get(id)?.name ?? '')
  const themes = entry.themes.map((id) => knowledge.themes.get(id)?.name ?? '')
  const about = entry.kind === 'offers' ? [entry.audience, entry.howToGet] : [entry.form, entry.find]
  return {
    id: directoryId(entry),
    title: `${entry.title} ${entry.aliases.join(' ')}`,
    body: [entry.body, ...partners, ...themes, ...about.filter((text) => text !== undefined)].join('\n'),
    districts: entry.districts,
  }
}

function* groupOffers(offers: readonly Offer[], keys: (offer: Offer) => readonly string[]): Sliced<ReadonlyMap<string, Offer[]>> {
  const groups = new Map<string, Offer[]>()
  yield* inSlices(offers, (offer) => {
    for (const key of keys(offer)) {
      const group = groups.get(key)
      if (group) group.push(offer)
      else groups.set(key, [offer])
    }
  })
  return groups
}

type WordCounts = { counts: Map<string, number>; stems: Map<string, number>; total: number }

function* countWords(records: readonly PlacedRecord[]): Sliced<WordCounts> {
  const counts = new Map<string, number>()
  const stems = new Map<string, number>()
  yield* inSlices(records, (record) => {
    const words = new Set(toWords(`${record.title} ${record.body}`).map((word) => word.text))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const stem of new Set([...words].map(toStem))) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  })
  return { counts, stems, total: records.length }
}

/** Words of the asking itself are misspelt too: “waht does it satnd for”. */
const askingWords =
  `what whats when where which does have with from about this that there their they stand stands meaning officer contact planned
  happening happened happens support priorities resources involved leading working training meeting meetings`.split(/\s+/)
const askingWeight = 4

function spellingWeights(counts: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map(names)
  for (const word of askingWords) weights.set(word, askingWeight)
  for (const [word, count] of counts) if (!stopWords.has(word)) weights.set(word, Math.max(weights.get(word) ?? 0, Math.min(2, count / 10)))
  return weights
}

function rarity(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5))
}
