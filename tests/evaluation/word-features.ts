/** What a word is like, for learning: its vector, and how near it is to the words and names of each theme. */

import { dimensions, type StemVector } from './word-vectors.ts'
import type { Example } from './wording-examples.ts'

/** Everyday words tell little of a subject. Counts are of 51 million words heard. */
const commonShare = 1e-3 * 51_000_000
const commonCount = 1500
/** Words heard more often than this show no theme by themselves. */
const mostHeard = 20_000
/** Less alike than this is chance. */
const leastAlike = 0.5

export type Features = { size: number; of(stem: string): Float64Array | undefined }

export function toFeatures(vectors: readonly StemVector[], named: readonly Example[], themes: readonly string[]): Features {
  const seeds = toSeeds(vectors, named, themes)
  const size = dimensions + themes.length + 1
  const features = new Map<string, Float64Array>()
  for (const { stem, vector, heard } of vectors) {
    if (!vector) continue
    const own = new Float64Array(size)
    const telling = (3 * commonShare) / (commonShare + heard)
    own.set(vector.map((value) => value * telling))
    own.set(nearness(vector, heard, seeds, themes.length + 1), dimensions)
    features.set(stem, own)
  }
  return { size, of: (stem) => features.get(stem) }
}

/** A word that stands for a theme; `worth` is less the more words it stands among and the more themes share it. */
type Seed = { vector: Float64Array; worth: Map<number, number> }

function toSeeds(vectors: readonly StemVector[], named: readonly Example[], themes: readonly string[]): Seed[] {
  const known = new Map(vectors.map((each) => [each.stem, each]))
  const seeds = new Map<string, Seed>()
  for (const { stems, words, themes: about } of named)
    for (const stem of stems) {
      const { vector, heard } = known.get(stem) ?? { vector: null, heard: 0 }
      if (!vector || heard >= mostHeard || stem.length < 3) continue
      const seed = seeds.get(stem) ?? { vector, worth: new Map<number, number>() }
      seeds.set(stem, seed)
      const theme = about[0] === undefined ? themes.length : themes.indexOf(about[0])
      seed.worth.set(theme, Math.max(seed.worth.get(theme) ?? 0, 1 / Math.sqrt(words.length)))
    }
  for (const { worth } of seeds.values()) {
    const shared = Math.sqrt(worth.size)
    for (const [theme, value] of worth) worth.set(theme, value / shared)
  }
  return [...seeds.values()]
}

function nearness(vector: Float64Array, heard: number, seeds: readonly Seed[], size: number): Float64Array {
  const near = new Float64Array(size)
  for (const seed of seeds) {
    let alike = 0
    for (let i = 0; i < dimensions; i++) alike += (vector[i] ?? 0) * (seed.vector[i] ?? 0)
    if (alike > leastAlike)
      for (const [theme, worth] of seed.worth) near[theme] = Math.max(near[theme] ?? 0, (worth * (alike - leastAlike)) / (1 - leastAlike))
  }
  const mean = near.reduce((total, value) => total + value, 0) / size
  const telling = 2 * Math.sqrt(commonCount / (commonCount + heard))
  return near.map((value) => (value - mean) * telling)
}
