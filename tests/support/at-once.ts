/** Does sliced work to its end without a pause. */
import type { Sliced } from '../../src/knowledge/slices.ts'

export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
