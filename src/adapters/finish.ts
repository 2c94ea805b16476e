/** Does sliced work to its end, letting whatever else is waiting go first between two slices. */
import { setImmediate } from 'node:timers/promises'
import type { Sliced } from '../knowledge/slices.ts'

export async function finish<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
