/** `npm run bench`: speed, size and quality, with the peers in the same run. `-- --json` prints the figures as JSON. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { createTestAssistant, shippedKnowledge } from '../support/assistant.ts'
import { answerAll } from './asking.ts'
import { type Growth, measureGrowth } from './growth.ts'
import { createPeers } from './peers.ts'
import { listQuestions, measureQuality } from './quality.ts'
import { type Figures, toReport } from './report.ts'
import { measureShipped } from './shipped.ts'
import { measureSlackDoor } from './slack-door.ts'
import { measureWebDoor } from './web-door.ts'

const sizes = [1_000, 10_000, 50_000]

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const asJson = readArguments(args)
  if (asJson === null) {
    process.stderr.write('Run npm run bench for a report, or npm run --silent bench -- --json for the figures; it takes nothing else.\n')
    return 2
  }
  if (globalThis.gc === undefined) {
    process.stderr.write('Run it as npm run bench: memory can only be measured with node --expose-gc.\n')
    return 2
  }
  const figures = await measure()
  process.stdout.write(asJson ? `${JSON.stringify(figures, null, 2)}\n` : toReport(figures))
  return 0
}

/** Whether JSON was asked for; `null` when something else was. */
function readArguments(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean', default: false } } }).values.json
  } catch {
    return null
  }
}

async function measure(): Promise<Figures> {
  const knowledge = await shippedKnowledge()
  const assistant = await createTestAssistant(knowledge)
  const questions = listQuestions()
  tell('quality, beside the peers')
  const quality = await measureQuality(assistant, await createPeers(knowledge))
  tell('the shipped knowledge')
  const shipped = await measureShipped(assistant, questions)
  tell('the web door')
  const web = await measureWebDoor(questions)
  tell('the Slack door')
  const slack = await measureSlackDoor(questions)
  const start = { knowledge, questions, given: await answerAll(assistant, questions) }
  const growth: Growth[] = []
  for (const size of sizes) {
    tell(`${size.toLocaleString('en-GB')} offers`)
    growth.push(await measureGrowth(size, start))
  }
  return { node: process.version.slice(1), processors: availableParallelism(), quality, shipped, web, slack, growth }
}

/** It runs for minutes: says on standard error what it is at. */
function tell(what: string): void {
  process.stderr.write(`Measuring ${what} …\n`)
}
