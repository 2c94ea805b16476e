/** Long work in slices, so that a server stays able to answer meanwhile. */

/** Work that pauses at every `yield` and ends with a result. */
export type Sliced<Result> = Generator<void, Result>

/** Few enough that a slice of any work here takes some milliseconds. */
const slice = 50

export function* inSlices<T>(things: readonly T[], work: (thing: T) => void): Sliced<void> {
  for (const [i, thing] of things.entries()) {
    work(thing)
    if (i % slice === slice - 1) yield
  }
}
