/** Cases for each prompt: what is asked, an answer as a model gave it, and what must come of it. */
import { z } from 'zod'
import type { Assistant } from '../../src/assistant.ts'
import { toAnswerJson } from '../../src/channels/answer-json.ts'
import { type ModelUse, modelUses } from '../../src/phrasing/asking.ts'
import type { Phrasing } from '../../src/phrasing/phrasing.ts'
import { anybody, speakingAs } from '../../src/speaker.ts'
import { shippedLibrary } from '../support/model.ts'
import { readLines } from './questions.ts'

const PromptCase = z.strictObject({
  use: z.enum(modelUses),
  text: z.string().default(''),
  notes: z.array(z.string()).default([]),
  /** As it came from a model; null where it depends on the marks that stand for names. */
  answer: z.unknown(),
  expect: z.strictObject({
    themes: z.array(z.string()).optional(),
    places: z.array(z.string()).optional(),
    found: z.boolean().optional(),
    composedBy: z.string().optional(),
    language: z.string().optional(),
    says: z.array(z.string()).default([]),
    sections: z.array(z.string()).optional(),
  }),
})
export type PromptCase = z.infer<typeof PromptCase>

export function readPromptCases(): PromptCase[] {
  return readLines('prompt-cases').map((line) => PromptCase.parse(line))
}

/** What went wrong; empty when nothing did. */
export async function tryCase(each: PromptCase, { assistant, phrasing }: { assistant: Assistant; phrasing: Phrasing }): Promise<string[]> {
  return each.use === 'draft' ? tryDraft(each, phrasing) : tryAnswer(each, assistant)
}

async function tryDraft({ notes, expect }: PromptCase, phrasing: Phrasing): Promise<string[]> {
  const tidied = await phrasing.tidy(notes, { by: speakingAs('claire-fox'), library: await shippedLibrary() })
  const sections = tidied?.sentences.map(({ section }) => section) ?? []
  return String(sections) === String(expect.sections) ? [] : [`sections ${sections}, not ${expect.sections}`]
}

async function tryAnswer({ text, expect }: PromptCase, assistant: Assistant): Promise<string[]> {
  const reply = await assistant.reply({ conversation: null, text, by: anybody })
  const json = toAnswerJson(reply, { thread: null, tookMs: 0 })
  const language = reply.parts.flatMap((part) => (part.kind === 'phrased' && part.language !== null ? [part.language] : []))[0]
  const came = { ...json, language }
  const wrong = (['themes', 'places', 'found', 'composedBy', 'language'] as const).flatMap((field) =>
    expect[field] === undefined || String(came[field]) === String(expect[field]) ? [] : [`${field} ${came[field]}, not ${expect[field]}`],
  )
  return [...wrong, ...expect.says.filter((words) => !json.text.includes(words)).map((words) => `“${words}” is not in the text`)]
}

export function casesOf(use: ModelUse): PromptCase[] {
  return readPromptCases().filter((each) => each.use === use)
}
