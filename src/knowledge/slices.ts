/** Long work in slices, so that a server stays able to answer meanwhile. */

/** Work that pauses at every `yield` and ends with a result. */
export type Sliced<Result> = Generator<void, Result>

/** Few enough that a slice of any work here takes some milliseconds. */
const slice = 50

export function* inSlices<T>(things: Iterable<T>, work: (thing: T) => void): Sliced<void> {
  let done = 0
  for (const thing of things) {
    work(thing)
    done++
    if (done % slice === 0) yield
  }
}

/** What `work` makes of each, in their order. */
export function* mapInSlices<T, Made>(things: Iterable<T>, work: (thing: T) => Made): Sliced<Made[]> {
  const made: Made[] = []
  yield* inSlices(things, (thing) => made.push(work(thing)))
  return made
}
