/** `npm run ask`: one answer, or with `--json` one JSON line for each line read. */
import { z } from 'zod'
import type { Assistant } from '../../assistant.ts'
import { anybody, type Speaker, speakingAs } from '../../speaker.ts'
import { wording } from '../../wording.ts'
import { toAnswerJson } from '../answer-json.ts'
import { toMarkdown } from '../markdown.ts'
import { drawText } from './draw.ts'

const Line = z.object({
  question: z.string('give a “question” as text'),
  thread: z.union([z.string(), z.number().transform(String)], 'give “thread” as text').nullish(),
  as: z.string('give “as” as text').nullish(),
})

/** `isContact`: whether the knowledge has a contact of that id, as whom a line may speak. */
export type Asked = { assistant: Assistant; isContact(id: string): boolean }

/** Streams that a command reads and writes. */
export type Streams = { input: NodeJS.ReadableStream; write(text: string): void }

type Shown = { by: Speaker; colours: boolean }

export async function askOnce(assistant: Assistant, question: string, { by, colours }: Shown): Promise<string> {
  const reply = await assistant.reply({ conversation: null, text: question, by })
  return drawText(toMarkdown(reply), colours)
}

/** Answers every line in the order read; a line that cannot be used gets an error in its place. */
export async function askLines({ assistant, isContact }: Asked, { input, write }: Streams): Promise<void> {
  for await (const line of readLines(input)) {
    if (line.trim() !== '') write(`${JSON.stringify(await answerLine({ assistant, isContact }, line))}\n`)
  }
}

/** Lines end with a line feed only; other separators of Unicode may stand within JSON. */
async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function answerLine({ assistant, isContact }: Asked, line: string): Promise<object> {
  const read = readLine(line)
  if ('error' in read) return read
  if (read.as !== null && !isContact(read.as)) return { error: wording.noSuchContact(read.as) }
  const started = performance.now()
  try {
    const reply = await assistant.reply({
      conversation: read.thread,
      text: read.question,
      by: read.as === null ? anybody : speakingAs(read.as),
    })
    const tookMs = Math.round((performance.now() - started) * 100) / 100
    return toAnswerJson(reply, { thread: read.thread, tookMs })
  } catch {
    return { error: wording.tryAgain }
  }
}

type ReadLine = { question: string; thread: string | null; as: string | null } | { error: string }

function readLine(line: string): ReadLine {
  if (!line.trimStart().startsWith('{')) return { question: line, thread: null, as: null }
  try {
    const { question, thread, as } = Line.parse(JSON.parse(line.trim()))
    return { question, thread: thread ?? null, as: as ?? null }
  } catch (error) {
    if (error instanceof z.ZodError)
      return { error: `This line cannot be used: ${error.issues[0]?.message ?? 'give a “question” as text'}.` }
    return { error: 'This line is not valid JSON: write {"question":"…"} or the plain question.' }
  }
}
