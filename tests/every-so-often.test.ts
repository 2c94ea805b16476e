import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everySoOften } from '../src/every-so-often.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('work done every so often', () => {
  it('begins at once, is done again after each while, and not after it was stopped', async () => {
    const work = vi.fn(async () => {})
    const repeated = everySoOften({ work, every: 1000, waitAtMost: 1000, failed: fail })
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(work).toHaveBeenCalledTimes(3)
    await repeated.stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('goes on after a failure, which is told', async () => {
    const failed = vi.fn()
    const work = vi.fn().mockRejectedValueOnce(new Error('The disk is full')).mockResolvedValue(null)
    const repeated = everySoOften({ work, every: 1000, waitAtMost: 1000, failed })
    await vi.advanceTimersByTimeAsync(1000)
    expect(failed.mock.calls).toEqual([[new Error('The disk is full')]])
    expect(work).toHaveBeenCalledTimes(2)
    await repeated.stop()
  })

  it('is not joined by a second round while it takes its time, and ends before the stop does', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const work = vi.fn((_: AbortSignal) => promise)
    const repeated = everySoOften({ work, every: 1000, waitAtMost: 60_000, failed: fail })
    await vi.advanceTimersByTimeAsync(3000)
    expect(work).toHaveBeenCalledTimes(1)
    let over = false
    const stopped = repeated.stop().then(() => {
      over = true
    })
    expect(work.mock.calls[0]?.[0].aborted).toBe(true)
    await Promise.resolve()
    expect(over).toBe(false)
    resolve()
    await stopped
  })

  it('does not keep the process from ending when it never ends itself', async () => {
    const repeated = everySoOften({ work: () => new Promise(() => {}), every: 1000, waitAtMost: 1, failed: fail })
    await expect(repeated.stop()).resolves.toBeUndefined()
  })
})

function fail(error: unknown): void {
  throw error
}
