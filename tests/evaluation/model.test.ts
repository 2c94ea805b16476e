import { describe, expect, it } from 'vitest'
import type { Asking } from '../../src/phrasing/asking.ts'
import { guardedNames } from '../../src/phrasing/found-entries.ts'
import { assistantWith, createPuppet, phrasingWith, shippedLibrary } from '../support/model.ts'
import { responding, saying, startModelServer } from '../support/model-server.ts'
import { compareModel } from './compare-model.ts'
import { guardNames, runGuard } from './guard-cases.ts'
import { runTroubled } from './model-trouble.ts'
import { readPromptCases, tryCase } from './prompt-cases.ts'

const known = guardedNames(await shippedLibrary())

/** Words of the language, and every mark: what any translation would have. */
const translated = { pl: 'Zdanie po polsku', ur: 'یہ ایک جملہ ہے' }

describe('the prompts', () => {
  it.each(readPromptCases())('come to what they must, with the answer once given to $use: $text$notes', async (each) => {
    const marks = ({ given }: Asking<unknown>) => ({
      texts: (JSON.parse(given).texts as string[]).map(
        (text) => `${translated[each.expect.language as 'pl' | 'ur']} ${(text.match(/⟦\d+⟧/g) ?? []).join(' ')}`,
      ),
    })
    const puppet = createPuppet({ [each.use]: each.answer ?? marks })
    const parts = { assistant: await assistantWith(puppet, { uses: [each.use] }), phrasing: phrasingWith(puppet) }
    expect(await tryCase(each, parts)).toEqual([])
    expect(puppet.askings.map(({ use }) => use)).toEqual([each.use])
  })
})

/** Bounds lie a little below what was measured. */
describe('the guard', () => {
  it('lets through 95 in 100 honest sentences used for tuning, and stops 99 in 100 others', () => {
    const { honest, let: through, adversarial, stopped } = runGuard(guardNames.tuning, known)
    expect([honest, adversarial].every((number) => number > 200)).toBe(true)
    expect(through / honest).toBeGreaterThan(0.97)
    expect(stopped / adversarial).toBeGreaterThan(0.99)
  })

  it('stops 99 in 100 sentences held out that say something else, and lets through most that do not', () => {
    const { honest, let: through, adversarial, stopped } = runGuard(guardNames.heldOut, known)
    expect(through / honest).toBeGreaterThan(0.85)
    expect(stopped / adversarial).toBeGreaterThan(0.99)
  })
})

describe('a model in trouble', () => {
  it('costs no answer and adds nothing untrue, however it fails', async () => {
    const { runs, answered, byModel, untrueOffered, untrueShown } = await runTroubled({ runs: 120, seed: 3 })
    expect(answered).toBe(runs)
    expect(byModel).toBeGreaterThan(5)
    expect(untrueOffered).toBeGreaterThan(20)
    expect(untrueShown).toEqual([])
  })
})

describe('the comparison of a model with the rules', () => {
  it('claims nothing when none is configured', async () => {
    const lines: string[] = []
    expect(await compareModel((line) => void lines.push(line), {})).toBe(2)
    expect(lines).toEqual(['No language model is configured, so nothing can be said of one: set OPENAI_API_KEY and run this again.'])
  })

  it('reads a server that answers', async () => {
    const server = await startModelServer(saying(responding({ sentences: [] })))
    const environment = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: server.url, MODEL_USES: 'draft' }
    const lines: string[] = []
    expect(await compareModel((line) => void lines.push(line), environment, [])).toBe(0)
    await server.stop()
    expect(lines.join('\n')).toMatch(/right because of the model 0, wrong because of it 0/)
    expect(lines.join('\n')).toMatch(/draft: answer +2/)
  })
})
