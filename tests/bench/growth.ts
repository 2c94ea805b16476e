/** What thousands of offers cost: reading and indexing them, and every question afterwards. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { listEnglishWords } from '../../src/adapters/english-words.ts'
import { finish } from '../../src/adapters/finish.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { type Assistant, createAssistant } from '../../src/assistant.ts'
import { buildLibrary } from '../../src/finding/library.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { anybody } from '../../src/speaker.ts'
import type { Question } from '../evaluation/questions.ts'
import { knowledgeFolder, silentLog, today } from '../support/assistant.ts'
import { answerAll, type Given } from './asking.ts'
import { generateOffers } from './generated-offers.ts'
import { generateQuestions } from './generated-questions.ts'
import { heldMb, type Times, timeRounds, type Watched, watch } from './measuring.ts'

export type Growth = {
  /** Made-up offers written into the folder, and how many of them were read from it. */
  offers: number
  offersRead: number
  read: Watched
  build: Watched
  heldMb: number
  place: Times
  county: Times
  /** Of the evaluation questions, those whose first priority and whose officers stayed what they are without the offers. */
  kept: { asked: number; first: number; officers: number }
}

/** What every size is measured against. */
export type Start = { knowledge: Knowledge; questions: readonly Question[]; given: readonly Given[] }

const times = 3
const generatedQuestions = 200

export async function measureGrowth(offers: number, start: Start): Promise<Growth> {
  const folder = writeKnowledge(offers, start.knowledge)
  const clock = createFixedClock(today)
  const read = await watch(times, () => createKnowledgeFolder(folder, clock).read())
  rmSync(folder, { recursive: true })
  const english = listEnglishWords()
  const { knowledge } = read.result
  const build = await watch(times, () => finish(buildLibrary(knowledge, english)))
  const library = build.result
  const assistant = createAssistant({ library: () => library, store: await openMemoryStore(), clock, log: silentLog })
  const asked = splitByPlace(start)
  return {
    offers,
    offersRead: knowledge.offers.size - start.knowledge.offers.size,
    read: read.watched,
    build: build.watched,
    heldMb: heldMb(),
    place: await timeQuestions(assistant, asked.place),
    county: await timeQuestions(assistant, asked.county),
    kept: countKept(start.given, await answerAll(assistant, start.questions)),
  }
}

function writeKnowledge(offers: number, knowledge: Knowledge): string {
  const folder = mkdtempSync(join(tmpdir(), 'signposting-bench-'))
  cpSync(knowledgeFolder, folder, { recursive: true })
  for (const { path, text } of generateOffers(offers, knowledge)) writeFileSync(join(folder, path), text)
  return folder
}

/** Staff's own questions, and made-up ones in the words of the offers. */
function splitByPlace({ knowledge, questions }: Start): { place: string[]; county: string[] } {
  const single = questions.filter(({ thread }) => !thread)
  const hasPlace = ({ expect }: Question) => expect.places !== undefined && expect.places.length > 0
  const generated = generateQuestions(generatedQuestions, knowledge)
  return {
    place: [...single.filter(hasPlace).map(({ question }) => question), ...generated.place],
    county: [...single.filter((each) => !hasPlace(each)).map(({ question }) => question), ...generated.county],
  }
}

function timeQuestions(assistant: Assistant, questions: readonly string[]): Promise<Times> {
  const asks = questions.map((text) => () => assistant.reply({ conversation: null, text, by: anybody }))
  return timeRounds(times, asks)
}

function countKept(before: readonly Given[], after: readonly Given[]): Growth['kept'] {
  const kept = before.flatMap((given, i) => {
    const now = after[i]
    return now ? [{ first: now.first === given.first, officers: now.officers === given.officers }] : []
  })
  return {
    asked: kept.length,
    first: kept.filter(({ first }) => first).length,
    officers: kept.filter(({ officers }) => officers).length,
  }
}
