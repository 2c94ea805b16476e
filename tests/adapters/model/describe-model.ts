/** What every model must do, whatever stands behind it. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Asking } from '../../../src/phrasing/asking.ts'
import type { Model } from '../../../src/ports.ts'

const Shape = z.object({ colour: z.string() })

/** `saying` gives a model that answers with this, and what ends it. */
export function describeModel(name: string, saying: (answer: unknown) => Promise<{ model: Model; end(): Promise<void> }>): void {
  const ask = async (answer: unknown, signal = new AbortController().signal) => {
    const { model, end } = await saying(answer)
    const asking: Asking<{ colour: string }> = { use: 'compose', rules: 'r', given: '{}', shape: Shape, mostTokens: 100, signal }
    try {
      return await model.ask(asking)
    } finally {
      await end()
    }
  }

  describe(name, () => {
    it('gives the answer in its shape', async () => {
      expect(await ask({ colour: 'blue' })).toMatchObject({ answer: { colour: 'blue' } })
    })

    it('gives a reason in place of an answer of another shape', async () => {
      expect(await ask({ colour: 7 })).toMatchObject({ unavailable: 'wrong shape' })
      expect(await ask(null)).toMatchObject({ unavailable: 'wrong shape' })
    })

    it('keeps nothing of an answer that was not asked for', async () => {
      expect(await ask({ colour: 'blue', secret: 'yes' })).toMatchObject({ answer: { colour: 'blue' } })
      expect(JSON.stringify(await ask({ colour: 'blue', secret: 'yes' }))).not.toContain('secret')
    })

    it('does not begin when the time is over', async () => {
      expect(await ask({ colour: 'blue' }, AbortSignal.abort())).toMatchObject({ unavailable: 'slow' })
    })
  })
}
