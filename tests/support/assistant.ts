/** The assistant as it ships, with a clock that stands still. */

import { fileURLToPath } from 'node:url'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { listEnglishWords } from '../../src/adapters/english-words.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { type Assistant, createAssistant } from '../../src/assistant.ts'
import { toAnswerJson } from '../../src/channels/answer-json.ts'
import { buildLibrary, type Library } from '../../src/finding/library.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Log } from '../../src/ports.ts'
import { anybody } from '../../src/speaker.ts'
import { atOnce } from './at-once.ts'

export const today = '2026-11-24'
export const knowledgeFolder = fileURLToPath(new URL('../../knowledge', import.meta.url))

export async function shippedKnowledge(): Promise<Knowledge> {
  return (await createKnowledgeFolder(knowledgeFolder, createFixedClock(today)).read()).knowledge
}

/** For tests that are not about failing. */
export const silentLog: Log = { failed: () => {} }

/** Read once: most tests build a library of their own. */
const englishWords = listEnglishWords()

export async function toLibrary(knowledge: Knowledge): Promise<Library> {
  return atOnce(buildLibrary(knowledge, englishWords))
}

export async function createTestAssistant(knowledge?: Knowledge, day = today): Promise<Assistant> {
  const library = await toLibrary(knowledge ?? (await shippedKnowledge()))
  return createAssistant({ library: () => library, store: await openMemoryStore(), clock: createFixedClock(day), log: silentLog })
}

/** Asks as the JSON door does. */
export async function ask(assistant: Assistant, question: string, thread: string | null = null) {
  const started = performance.now()
  const reply = await assistant.reply({ conversation: thread, text: question, by: anybody })
  return toAnswerJson(reply, { thread, tookMs: performance.now() - started })
}

/** The last answer of a conversation with the knowledge that ships. */
export async function converse(...questions: string[]) {
  const assistant = await createTestAssistant()
  const last = questions.pop() as string
  for (const question of questions) await ask(assistant, question, 't')
  return ask(assistant, last, 't')
}

export function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id)
}
