/** `npm run learn`: learns the word weights of `src/answering/guess/read-wording.ts` anew. `--measure`: also how well lines are read that were kept back. */
import { writeFileSync } from 'node:fs'
import { toLetters } from '../../src/answering/guess/read-wording.ts'
import { shippedKnowledge, toLibrary } from '../support/assistant.ts'
import { reportPlaces } from './measure-places.ts'
import { readKeptBack, reportWording } from './measure-wording.ts'
import { toFeatures } from './word-features.ts'
import { readVectors } from './word-vectors.ts'
import { listAsked, listNamed, listWritten } from './wording-examples.ts'
import { learn } from './wording-model.ts'

/** The table stays below half a megabyte. */
const mostWords = 8_500
const step = 0.1
/** Weights within this of each other change nothing. */
const leastWeight = 0.35

const knowledge = await shippedKnowledge()
const themes = [...knowledge.themes.keys()].sort()
const written = listWritten()
const named = listNamed(knowledge)
const others = [...named, ...listAsked(await toLibrary(knowledge))]
const seen = new Set([...written, ...others].flatMap((example) => example.stems))
const vectors = readVectors(
  [...written, ...others].flatMap((example) => example.words),
  knowledge,
)
const features = toFeatures(vectors, named, themes)
if (process.argv.includes('--measure')) {
  const read = readKeptBack(written, (some) => learn([...some, ...others], features, themes), themes)
  process.stdout.write(reportWording(read) + reportPlaces(read, knowledge))
}
const { bias, rowOf } = learn([...written, ...others], features, themes)
const rows = vectors.flatMap(({ stem }) => {
  const row = rowOf(stem)
  return row && Math.max(...row.map(Math.abs)) >= leastWeight ? [{ stem, row }] : []
})
// Words of the examples first, then the commonest.
const byWorth = [...rows.filter(({ stem }) => seen.has(stem)), ...rows.filter(({ stem }) => !seen.has(stem))]
const kept = byWorth.slice(0, mostWords).sort((a, b) => (a.stem < b.stem ? -1 : 1))
const words = Object.fromEntries(kept.map(({ stem, row }) => [stem, toLetters(row, step)]))
writeFileSync(
  new URL('../../src/answering/guess/wording-weights.json', import.meta.url),
  `${JSON.stringify({ step, themes, bias: toLetters(bias, step), words }, null, 2)}\n`,
)
process.stdout.write(`Weights of ${kept.length} of ${rows.length} words learned from ${written.length + others.length} lines and names.\n`)
