/** Draws that look like chance and come out the same on every machine. */

export type Draw = {
  below(limit: number): number
  one<T>(list: readonly T[]): T
  /** Up to `most` different ones. */
  some<T>(list: readonly T[], most: number): T[]
  /** The first is drawn twice as often as the second, three times as often as the third: so words are used (Zipf's law). */
  usual<T>(list: readonly T[]): T
}

/** The generator is the one known as mulberry32. */
export function createDraw(seed: number): Draw {
  let state = seed
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(share() * limit)
  const one = <T>(list: readonly T[]) => list[below(list.length)] as T
  return {
    below,
    one,
    some: (list, most) => [...new Set(Array.from({ length: most }, () => one(list)))],
    usual: <T>(list: readonly T[]) => list[Math.floor(list.length ** share()) - 1] as T,
  }
}
