/** Work that goes on after Slack has its acknowledgement: kept count of, so that a stop can wait for it. */
import type { Log } from '../../ports.ts'

export type Work = {
  /** Whatever it throws is logged under `what`. */
  run(what: string, work: () => Promise<unknown>): void
  /** After whatever else was to be done in the same conversation. */
  inTurn(conversation: string, what: string, work: () => Promise<unknown>): void
  /** When nothing is under way any more. */
  idle(): Promise<void>
}

export function createWork(log: Log): Work {
  const underWay = new Set<Promise<void>>()
  const last = new Map<string, Promise<void>>()

  const track = (what: string, work: () => Promise<unknown>, after: Promise<void> = Promise.resolve()): Promise<void> => {
    const done: Promise<void> = after
      .then(work)
      .catch((error: unknown) => log.failed(what, error))
      .then(() => void underWay.delete(done))
    underWay.add(done)
    return done
  }
  return {
    run: (what, work) => void track(what, work),
    inTurn(conversation, what, work) {
      const done = track(what, work, last.get(conversation))
      last.set(conversation, done)
      void done.then(() => {
        if (last.get(conversation) === done) last.delete(conversation)
      })
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
