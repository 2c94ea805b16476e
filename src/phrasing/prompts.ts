/** What a model is told for each use. Written in `prompts/*.md`, checked when the assistant starts. */
import { z } from 'zod'
import { readFrontMatter } from '../knowledge/front-matter.ts'
import type { ModelUse } from './asking.ts'

export type Prompt = { rules: string; mostTokens: number }
export type Prompts = Record<ModelUse, Prompt>

const Fields = z.strictObject(
  {
    purpose: z.string('say in one sentence what it is for').min(1, 'say in one sentence what it is for'),
    shape: z.string('name the shape of its answer'),
    mostTokens: z.int('give the most tokens of an answer, such as 2000').min(1).max(100_000),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `take out ${issue.keys?.join(', ')}: only purpose, shape and mostTokens are read` : undefined,
  },
)

/** Too short to be the rules of anything. */
const leastLetters = 100

/** Throws an `Error` whose message can be shown. */
export function readPrompt(use: ModelUse, text: string): Prompt {
  const wrong = (field: string, say: string) => new Error(`The prompt prompts/${use}.md cannot be used: ${field}${say}.`)
  const { fields, body } = readFile(text, (say) => wrong('', say))
  const { success, data, error } = Fields.safeParse(fields)
  if (!success) {
    const [issue] = error.issues
    throw wrong(issue?.path.length ? `${issue.path.join('.')}: ` : '', issue?.message ?? '')
  }
  if (data.shape !== use) throw wrong('shape: ', `write ${use}, the shape of its answer`)
  if (body.length < leastLetters) throw wrong('', 'write the rules below the second --- line')
  return { rules: body, mostTokens: data.mostTokens }
}

function readFile(text: string, wrong: (say: string) => Error) {
  try {
    return readFrontMatter(text)
  } catch (error) {
    throw wrong((error as Error).message)
  }
}
