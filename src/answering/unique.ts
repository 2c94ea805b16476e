/** A list without repeats, in its order. */

export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
