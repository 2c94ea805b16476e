/** Takes over what a process left undone when it ended, and what Slack wanted tried again later. */
import type { Delivery, Lease } from '../../deliveries.ts'
import type { Log, Store } from '../../ports.ts'
import type { Answerer } from './answerer.ts'
import type { Poster } from './poster.ts'
import type { Task } from './task.ts'
import type { Work } from './work.ts'

type Parts = { store: Store; answerer: Answerer; poster: Poster; work: Work; log: Log; lease: () => Lease; everyMs: number }

const failed = 'Answers under way could not be taken up'
/** A question that ended the process this often is answered with an apology. */
const mostTries = 4

/** Gives what stops it, and waits for what it is at. */
export function catchUpOften({ store, answerer, poster, work, log, lease, everyMs }: Parts): () => Promise<void> {
  /** Posts go one after another; questions do not wait for each other, nor posts for them. */
  const take = async (delivery: Delivery, held: Lease): Promise<void> => {
    if (delivery.state !== 'claimed') return poster.resume(delivery)
    const answer = () =>
      delivery.tries > mostTries
        ? answerer.giveUp(delivery, held)
        : answerer.answer({ key: delivery.key, task: delivery.task as Task, text: null }, held)
    work.run(failed, answer)
  }
  let looking: Promise<void> | null = null
  const look = async () => {
    try {
      // What this process has no room for is left to others.
      const room = work.room()
      const held = lease()
      if (room > 0) for (const delivery of await store.deliveries.takeDue(held, room)) await take(delivery, held)
    } catch (error) {
      log.failed(failed, error)
    } finally {
      looking = null
    }
  }
  const timer = setInterval(() => {
    looking ??= look()
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}
