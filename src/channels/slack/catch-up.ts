/** Takes over what a process left undone when it ended, and what Slack wanted tried again later. */
import type { Delivery, Lease } from '../../deliveries.ts'
import type { Log, Store } from '../../ports.ts'
import type { Answerer } from './answerer.ts'
import type { Poster } from './poster.ts'
import type { Task } from './task.ts'
import type { Work } from './work.ts'

type Parts = { store: Store; answerer: Answerer; poster: Poster; work: Work; log: Log; lease: () => Lease; everyMs: number }

const atOnce = 20
/** A question that ended the process this often is answered with an apology. */
const mostTries = 4

/** Gives what stops it. */
export function catchUpOften({ store, answerer, poster, work, log, lease, everyMs }: Parts): () => void {
  const take = (delivery: Delivery, held: Lease): Promise<void> => {
    if (delivery.state !== 'claimed') return poster.resume(delivery)
    if (delivery.tries > mostTries) return answerer.giveUp(delivery, held)
    return answerer.answer({ key: delivery.key, task: delivery.task as Task, text: null }, held)
  }
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      const held = lease()
      for (const delivery of await store.deliveries.takeDue(held, atOnce)) await take(delivery, held)
    } catch (error) {
      log.failed('Answers under way could not be taken up', error)
    } finally {
      looking = false
    }
  }
  const timer = setInterval(() => work.run('Answers under way could not be taken up', look), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
