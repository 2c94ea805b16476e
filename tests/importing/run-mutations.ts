/** Reads as many spoilt reports as it is told, `node tests/importing/run-mutations.ts 10000`, and says how it went. */
import { fc } from '../support/properties.ts'
import { importMutated, mutatedReport } from './mutated-reports.ts'

const [count = '1000', seed = '1'] = process.argv.slice(2)
const started = performance.now()
let slowest = 0
let lost = 0
let broken = 0
for (const text of fc.sample(mutatedReport, { numRuns: Number(count), seed: Number(seed) })) {
  const before = performance.now()
  const found = importMutated(text)
  slowest = Math.max(slowest, performance.now() - before)
  lost += found.lost.length
  for (const line of found.lost) process.stdout.write(`Lost: ${JSON.stringify(line)} of ${JSON.stringify(text)}\n`)
  broken += found.broken.length
}
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(
  `${count} spoilt reports in ${seconds} s, the slowest in ${Math.round(slowest)} ms: ${lost} lines lost, ${broken} entries broken.\n`,
)
