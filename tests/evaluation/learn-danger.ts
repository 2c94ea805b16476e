/** `npm run learn`: learns the weights of `src/safety/learned.ts` anew. `-- --errors` also lists what was judged wrong out of fold. */
import { writeFileSync } from 'node:fs'
import { type Table, weigh } from '../../src/safety/learned.ts'
import { type Example, folds, readExamples } from './danger-examples.ts'
import { learn } from './logistic.ts'

type Judged = Example & { sum: number }

/** What is in fewer messages is chance; weights below this change nothing. */
const leastMessages = 2
const leastWeight = 0.13
/** How far the limit lies below every danger judged by what was learned from other messages, for there will be less plain ones. */
const margin = 0.12

const examples = withoutRare(await readExamples())
const judged = Array.from({ length: folds }, (_, fold) => judgeFold(fold)).flat()
const limit = findLimit(judged)
report(judged, limit)
write(learn(examples), limit)

function withoutRare(all: readonly Example[]): Example[] {
  const counts = new Map<string, number>()
  for (const { passages, isWrapped } of all)
    if (!isWrapped)
      for (const thing of new Set(passages.flatMap(({ said, seen }) => [...said, ...seen]))) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  const isKnown = (thing: string) => (counts.get(thing) ?? 0) >= leastMessages
  return all.map((example) => ({
    ...example,
    passages: example.passages.map(({ length, said, seen }) => ({ length, said: said.filter(isKnown), seen: seen.filter(isKnown) })),
  }))
}

function judgeFold(fold: number): Judged[] {
  const table = learn(examples.filter((example) => example.fold !== fold))
  return examples
    .filter((example) => example.fold === fold && !example.isWrapped)
    .map((example) => ({ ...example, sum: example.isPlain ? Number.POSITIVE_INFINITY : sumOf(example, table) }))
}

function sumOf({ passages }: Example, table: Table): number {
  return Math.max(...passages.map((passage) => weigh(passage, table)))
}

/** The sum above which a message gets the card: none of the dangers judged by what was learned from other messages is missed, even narrowly. */
function findLimit(all: readonly Judged[]): number {
  return Math.min(...all.filter(({ danger }) => danger).map(({ sum }) => sum)) - margin
}

function report(all: readonly Judged[], limit: number): void {
  for (const [source, messages] of Map.groupBy(all, ({ source }) => source)) {
    const cards = messages.filter(({ sum }) => sum >= limit).length
    say(
      `${source.padEnd(14)} card given for ${cards} of ${messages.length} (plain signs in ${messages.filter(({ isPlain }) => isPlain).length})`,
    )
  }
  if (!process.argv.includes('--errors')) return
  const wrong = all.filter(({ sum, danger }) => sum >= limit !== danger)
  for (const { source, sum, text } of wrong.toSorted((one, other) => one.sum - other.sum)) say(`${sum.toFixed(1)} ${source}: ${text}`)
}

function write({ bias, weights }: Table, limit: number): void {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= leastWeight).sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = Map.groupBy(kept, ([, weight]) => weight.toFixed(1))
  const table = [...rows]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([weight, things]) => [weight, things.map(([thing]) => thing).join(' ')])
  const file = new URL('../../src/safety/learned-weights.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify({ bias: Number((bias - limit).toFixed(2)), weights: Object.fromEntries(table) }, null, 2)}\n`)
  say(`${kept.length} weights learned from ${examples.length} messages.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
