/** The prompts as Markdown files. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { modelUses } from '../../phrasing/asking.ts'
import { type Prompts, readPrompt } from '../../phrasing/prompts.ts'

const shipped = fileURLToPath(new URL('../../../prompts', import.meta.url))

/** Throws an `Error` whose message can be shown when one is missing or broken. */
export async function readPrompts(folder: string = shipped): Promise<Prompts> {
  const read = await Promise.all(
    modelUses.map(async (use) => {
      const text = await readFile(`${folder}/${use}.md`, 'utf8').catch((cause) => {
        throw new Error(`The prompt prompts/${use}.md cannot be read: put it back, or set MODEL=off.`, { cause })
      })
      return [use, readPrompt(use, text)] as const
    }),
  )
  return Object.fromEntries(read) as Prompts
}
