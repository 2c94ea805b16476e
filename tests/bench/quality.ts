/** How often the assistant and its peers put the right priority first, and how long a question takes each. */
import { readdirSync } from 'node:fs'
import type { Assistant } from '../../src/assistant.ts'
import { anybody } from '../../src/speaker.ts'
import { type Question, readLines, readQuestions } from '../evaluation/questions.ts'
import { toGiven } from './asking.ts'
import { type Times, timeRounds } from './measuring.ts'
import type { Peer } from './peers.ts'

export type Quality = { set: string; questions: number; engines: ({ name: string; rightFirst: number } & Times)[] }

const rounds = 5

/** Every question of the evaluation, tuned on and held out; two files may name a thread alike. */
export function listQuestions(): Question[] {
  return listSets().flatMap((set) => readQuestions(set).map((each) => ({ ...each, thread: each.thread ? `${set} ${each.thread}` : null })))
}

/** The files of the evaluation that hold questions; others hold messages that may need the safety card. */
function listSets(): string[] {
  const names = readdirSync(new URL('../evaluation', import.meta.url)).flatMap((name) => /^(.+)\.jsonl$/.exec(name)?.[1] ?? [])
  return names.filter((name) => 'question' in (readLines(name)[0] as object)).sort()
}

export async function measureQuality(assistant: Assistant, peers: readonly Peer[]): Promise<Quality[]> {
  const measured: Quality[] = []
  for (const set of listSets()) {
    const questions = readQuestions(set).filter(standsAlone)
    const engines = []
    for (const engine of [asPeer(assistant), ...peers]) engines.push(await measureEngine(engine, questions))
    measured.push({ set, questions: questions.length, engines })
  }
  return measured
}

/** It writes its whole reply, where a peer only finds. */
function asPeer(assistant: Assistant): Peer {
  return {
    name: 'the assistant',
    async find(question) {
      const { first } = toGiven(await assistant.reply({ conversation: null, text: question, by: anybody }))
      return first === null ? [] : [first]
    },
  }
}

/** A peer knows nothing of what was asked before, so a thread gives only its first question. */
function standsAlone({ kind, thread, question, expect }: Question, _: number, all: readonly Question[]): boolean {
  const opens = !thread || all.find((other) => other.thread === thread)?.question === question
  return expect.first !== undefined && kind !== 'follow-up' && opens
}

async function measureEngine({ name, find }: Peer, questions: readonly Question[]): Promise<Quality['engines'][number]> {
  let rightFirst = 0
  for (const { question, expect } of questions) if ((await find(question))[0] === expect.first) rightFirst++
  const asks = questions.map((each) => () => find(each.question))
  return { name, rightFirst, ...(await timeRounds(rounds, asks)) }
}
