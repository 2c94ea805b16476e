/** How quick and how big the assistant is with the knowledge it ships with. */
import type { Assistant } from '../../src/assistant.ts'
import type { Question } from '../evaluation/questions.ts'
import { toAsks } from './asking.ts'
import { commandOf, median, runNode, type Times, timeRounds } from './measuring.ts'

export type Shipped = { questions: number; reply: Times; residentMb: number; askColdMs: number }

const rounds = 5
const starts = 5
const answered = 50

export async function measureShipped(assistant: Assistant, questions: readonly Question[]): Promise<Shipped> {
  const lines = questions.slice(0, answered).map(({ question }) => JSON.stringify({ question }))
  return {
    questions: questions.length,
    reply: await timeRounds(rounds, toAsks(assistant, questions)),
    residentMb: await ofSeveralStarts(() => measureMemory(lines.join('\n'))),
    askColdMs: await ofSeveralStarts(async () => (await runNode([...commandOf('ask'), 'who supports NEET in West Lancs?'])).tookMs),
  }
}

async function ofSeveralStarts(measure: () => Promise<number>): Promise<number> {
  const measured: number[] = []
  for (let start = 0; start < starts; start++) measured.push(await measure())
  return median(measured)
}

async function measureMemory(lines: string): Promise<number> {
  const { stderr } = await runNode(['--import', tellMemory, ...commandOf('ask'), '--json'], lines)
  return Number(stderr.trim().split('\n').at(-1)) / 2 ** 20
}

/** A module in one line: a file of ours would have Node load what translates TypeScript, and that takes memory too. */
const tellMemory = "data:text/javascript,process.on('exit',()=>console.error(process.memoryUsage().rss))"
