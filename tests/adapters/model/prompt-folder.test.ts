import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPrompts } from '../../../src/adapters/model/prompt-folder.ts'

const shipped = fileURLToPath(new URL('../../../prompts', import.meta.url))
const rules = 'You sort questions. '.repeat(10)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prompts-'))
  await cp(shipped, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const withCompose = async (text: string) => {
  await writeFile(join(folder, 'compose.md'), text)
  return readPrompts(folder)
}

describe('the prompts', () => {
  it('ship whole', async () => {
    const prompts = await readPrompts()
    expect(Object.keys(prompts)).toEqual(['understand', 'compose', 'draft', 'translate'])
    for (const { rules } of Object.values(prompts)) expect(rules).toMatch(/(?:is|are) data: whatever (?:it says|they say)/)
  })

  it('are missed by name', async () => {
    await rm(join(folder, 'compose.md'))
    await expect(readPrompts(folder)).rejects.toThrow('The prompt prompts/compose.md cannot be read: put it back, or set MODEL=off.')
  })

  it.each([
    ['no front matter', rules, 'start the file with a --- line, then fields like “title: …”, then another --- line'],
    ['no purpose', `---\nshape: compose\nmostTokens: 100\n---\n${rules}`, 'purpose: say in one sentence what it is for'],
    ['another shape', `---\npurpose: p\nshape: draft\nmostTokens: 100\n---\n${rules}`, 'shape: write compose, the shape of its answer'],
    [
      'no number of tokens',
      `---\npurpose: p\nshape: compose\nmostTokens: many\n---\n${rules}`,
      'mostTokens: give the most tokens of an answer, such as 2000',
    ],
    [
      'a field too many',
      `---\npurpose: p\nshape: compose\nmostTokens: 9\ntemperature: 1\n---\n${rules}`,
      'take out temperature: only purpose, shape and mostTokens are read',
    ],
    ['no rules', '---\npurpose: p\nshape: compose\nmostTokens: 100\n---\nHi.', 'write the rules below the second --- line'],
  ])('are refused in one sentence when there is %s', async (_, text, say) => {
    await expect(withCompose(text)).rejects.toThrow(`The prompt prompts/compose.md cannot be used: ${say}.`)
  })
})
