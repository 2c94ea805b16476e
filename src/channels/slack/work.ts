/** Work that goes on after Slack has its acknowledgement: kept count of, so that a stop can wait for it, and never too much at once. */
import type { Log } from '../../ports.ts'

export type Work = {
  /** Whatever it throws is logged under `what`. */
  run(what: string, work: () => Promise<unknown>): void
  /** After whatever else was to be done in the same conversation. */
  inTurn(conversation: string, what: string, work: () => Promise<unknown>): void
  /** How much more could begin at once. */
  room(): number
  /** When nothing is under way any more. */
  idle(): Promise<void>
  /** What has not begun never does: it is left to whoever takes it over. */
  close(): void
}

/** At once. What waits is done in the order it came; more at once would hold up the acknowledgements. */
const most = 32

export function createWork(log: Log): Work {
  const underWay = new Set<Promise<void>>()
  const last = new Map<string, Promise<void>>()
  const waiting: (() => void)[] = []
  let active = 0
  let closed = false

  const enter = async () => {
    if (active >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else active += 1
  }
  /** Whoever waits longest takes over the place. */
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else active -= 1
  }
  const begin = async (what: string, work: () => Promise<unknown>, before: Promise<void> | undefined) => {
    await before
    await enter()
    try {
      if (!closed) await work()
    } catch (error) {
      log.failed(what, error)
    } finally {
      leave()
    }
  }
  const track = (what: string, work: () => Promise<unknown>, before?: Promise<void>): Promise<void> => {
    const done: Promise<void> = begin(what, work, before).finally(() => underWay.delete(done))
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
    room: () => most - active,
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close() {
      closed = true
    },
  }
}
