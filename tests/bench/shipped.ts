/** How quick and how big the assistant is with the knowledge it ships with. */
import { fileURLToPath } from 'node:url'
import type { Assistant } from '../../src/assistant.ts'
import type { Question } from '../evaluation/questions.ts'
import { toAsks } from './asking.ts'
import { median, runNode, type Times, timeRounds } from './measuring.ts'

export type Shipped = { questions: number; reply: Times; residentMb: number; askColdMs: number }

const rounds = 5
const starts = 5

export async function measureShipped(assistant: Assistant, questions: readonly Question[]): Promise<Shipped> {
  return {
    questions: questions.length,
    reply: await timeRounds(rounds, toAsks(assistant, questions)),
    residentMb: await ofSeveralStarts(async () => Number((await runNode([fileURLToPath(import.meta.resolve('./started.ts'))])).stdout)),
    askColdMs: await ofSeveralStarts(async () => (await runNode(['src/main.ts', 'ask', 'who supports NEET in West Lancs?'])).tookMs),
  }
}

async function ofSeveralStarts(measure: () => Promise<number>): Promise<number> {
  const measured: number[] = []
  for (let start = 0; start < starts; start++) measured.push(await measure())
  return median(measured)
}
