/** Puts the evaluation questions to the assistant and keeps of its answers what the benchmark compares. */
import { randomUUID } from 'node:crypto'
import type { Assistant } from '../../src/assistant.ts'
import type { Reply } from '../../src/reply.ts'
import { anybody } from '../../src/speaker.ts'
import type { Question } from '../evaluation/questions.ts'

export type Given = { first: string | null; officers: string }

export function toGiven({ parts, more }: Reply): Given {
  const all = [...parts, ...more]
  const officers = all.flatMap((part) => (part.kind === 'contact' ? [part.id] : []))
  return { first: all.find((part) => part.kind === 'priority')?.id ?? null, officers: officers.sort().join(', ') }
}

/** One call for each question, in order. Every time through, a thread is a new conversation. */
export function toAsks(assistant: Assistant, questions: readonly Question[]): (() => Promise<Reply>)[] {
  const asking = randomUUID()
  return questions.map(({ question, thread }) => {
    let time = 0
    return () => assistant.reply({ conversation: thread ? `${thread} ${asking} ${time++}` : null, text: question, by: anybody })
  })
}

export async function answerAll(assistant: Assistant, questions: readonly Question[]): Promise<Given[]> {
  const given: Given[] = []
  for (const ask of toAsks(assistant, questions)) given.push(toGiven(await ask()))
  return given
}
