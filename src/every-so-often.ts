/** Work that is seen to again and again while the server runs. */
import { setTimeout } from 'node:timers/promises'

export type Repeated = {
  /** Starts nothing more, and waits for what is under way, though not for ever: whatever is due can be taken up again. */
  stop(): Promise<void>
}

/** `stopping` is for work with many steps, which may end after any. A failure does not end the repetition. Times are in milliseconds. */
type Repeating = {
  work(stopping: AbortSignal): Promise<unknown>
  every: number
  waitAtMost: number
  failed(error: unknown): void
}

/** Begins at once; a round that takes longer than `every` is not joined by a second. */
export function everySoOften({ work, every, waitAtMost, failed }: Repeating): Repeated {
  const stopping = new AbortController()
  let running: Promise<unknown> | null = null
  const round = () => {
    running ??= work(stopping.signal)
      .catch(failed)
      .finally(() => {
        running = null
      })
  }
  round()
  const timer = setInterval(round, every).unref()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      const waited = new AbortController()
      await Promise.race([running, setTimeout(waitAtMost, null, { signal: waited.signal }).catch(() => null)])
      waited.abort()
    },
  }
}
