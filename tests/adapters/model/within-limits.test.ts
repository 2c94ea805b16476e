import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createFixedClock } from '../../../src/adapters/clock.ts'
import { type Meter, withinLimits } from '../../../src/adapters/model/within-limits.ts'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import type { Answered, Asking, Unavailable } from '../../../src/phrasing/asking.ts'
import type { Model, Store } from '../../../src/ports.ts'
import { brokenStore, collectingLog } from '../../support/broken.ts'

const asking: Asking<unknown> = {
  use: 'compose',
  rules: 'r',
  given: '{}',
  shape: z.unknown(),
  mostTokens: 10,
  signal: new AbortController().signal,
}

/** Answers, or fails for this reason, and counts how often it was asked. */
function modelThat(comes: () => Unavailable | 'answer') {
  const state = { asked: 0 }
  const model: Model = {
    async ask<Answer>(): Promise<Answered<Answer>> {
      state.asked++
      const came = comes()
      const tokens = { sent: 60, received: 40 }
      return came === 'answer' ? { answer: {} as Answer, tokens } : { unavailable: came, tokens }
    },
  }
  return { model, state }
}

let store: Store
beforeEach(async () => {
  // The circuit breaker looks at the time of the machine.
  vi.useFakeTimers({ toFake: ['Date'] })
  store = await openMemoryStore()
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close()
})

function limited(model: Model, { monthlyTokens = 1_000_000, usage = store.modelUsage, meter = (() => {}) as Meter } = {}) {
  const { log, lines } = collectingLog()
  return { model: withinLimits(model, { usage, clock: createFixedClock('2026-11-24'), log, meter, monthlyTokens }), lines }
}

describe('a model within limits', () => {
  it('counts the tokens of the month', async () => {
    const { model } = limited(modelThat(() => 'answer').model)
    await model.ask(asking)
    await model.ask(asking)
    expect(await store.modelUsage.total('2026-11')).toBe(200)
    expect(await store.modelUsage.total('2026-12')).toBe(0)
  })

  it('is not asked again once the month’s tokens are used up', async () => {
    const { model: inner, state } = modelThat(() => 'answer')
    const { model } = limited(inner, { monthlyTokens: 150 })
    await model.ask(asking)
    await model.ask(asking)
    expect(await model.ask(asking)).toMatchObject({ unavailable: 'over the limit' })
    expect(state.asked).toBe(2)
  })

  it('is not asked when nobody can tell how much was used', async () => {
    const { model: inner, state } = modelThat(() => 'answer')
    const { model, lines } = limited(inner, { usage: brokenStore.modelUsage })
    expect(await model.ask(asking)).toMatchObject({ unavailable: 'over the limit' })
    expect(state.asked).toBe(0)
    expect(lines).toHaveLength(1)
  })

  it('is left alone after five failures on end, and tried once more after half a minute', async () => {
    let came: Unavailable | 'answer' = 'down'
    const { model: inner, state } = modelThat(() => came)
    const { model, lines } = limited(inner)
    for (let i = 0; i < 5; i++) expect(await model.ask(asking)).toMatchObject({ unavailable: 'down' })
    expect(await model.ask(asking)).toMatchObject({ unavailable: 'resting' })
    expect(state.asked).toBe(5)
    expect(lines).toEqual(['The language model is left alone for a while: Error: it failed several times on end'])
    vi.setSystemTime(Date.now() + 31_000)
    came = 'answer'
    expect(await model.ask(asking)).toMatchObject({ answer: {} })
    expect(await model.ask(asking)).toMatchObject({ answer: {} })
    expect(state.asked).toBe(7)
  })

  it('is not left alone for answers that were only of no use', async () => {
    const { model: inner, state } = modelThat(() => 'wrong shape')
    const { model } = limited(inner)
    for (let i = 0; i < 10; i++) await model.ask(asking)
    expect(state.asked).toBe(10)
  })

  it('tells the meter what each asking was for and what came of it', async () => {
    const seen: unknown[] = []
    const { model } = limited(modelThat(() => 'refused').model, { meter: (asked) => void seen.push(asked) })
    await model.ask(asking)
    expect(seen).toEqual([{ use: 'compose', came: 'refused', tokens: { sent: 60, received: 40 } }])
  })
})
