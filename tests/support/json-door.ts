/** The door for programs: what `ask --json` writes for what it reads, one line each. */
import { Readable } from 'node:stream'
import { expect } from 'vitest'
import type { Assistant } from '../../src/assistant.ts'
import { askLines } from '../../src/channels/terminal/ask.ts'
import { smallCounty, toKnowledge } from './county.ts'

const { contacts } = toKnowledge(smallCounty())

type Line = Record<string, unknown>

/** Every line written is one line of JSON. The small county's contacts may speak. */
export async function answersTo(input: string | Buffer, assistant: Assistant): Promise<Line[]> {
  const written: string[] = []
  await askLines(
    { assistant, isContact: (id) => contacts.has(id) },
    { input: Readable.from([Buffer.from(input)]), write: (text) => written.push(text) },
  )
  for (const text of written) expect(text).toMatch(/^[^\n]+\n$/)
  return written.map((text) => JSON.parse(text))
}

/** One line in, one line out; fields are written as JSON, and text as it is. */
export async function answerTo(line: string | Line, assistant: Assistant): Promise<Line> {
  const answers = await answersTo(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`, assistant)
  expect(answers).toHaveLength(1)
  return answers[0] as Line
}
