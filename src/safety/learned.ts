/** How much everything in a passage speaks for danger, by weights learned from examples. */
import type { Evidence } from './evidence.ts'
import learned from './learned-weights.json' with { type: 'json' }

export type Table = { bias: number; weights: ReadonlyMap<string, number> }

/** More than nothing: the passage is like those in which somebody is at risk. */
export function weigh({ length, said, seen }: Evidence, { bias, weights }: Table = shipped): number {
  const total = (things: readonly string[]) => things.reduce((sum, thing) => sum + (weights.get(thing) ?? 0), 0)
  return bias + total(said) / Math.sqrt(length + 2) + total(seen)
}

/** To stay small, the file names everything that has one weight in one row. */
const shipped: Table = {
  bias: learned.bias,
  weights: new Map(
    Object.entries(learned.weights).flatMap(([weight, row]) => row.split(' ').map((thing) => [thing, Number(weight)] as const)),
  ),
}
