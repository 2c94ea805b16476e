/** The library that questions are answered from, made anew in the background when the knowledge has changed. */
import type { Library } from './finding/library.ts'
import type { Loaded } from './knowledge/load.ts'
import type { KnowledgeShelf } from './ports.ts'

export type LiveLibrary = {
  /** Null until it was loaded for the first time. */
  current(): Library | null
  /** Reads everything anew. When it resolves, answers hold whatever was written before the call. */
  refresh(): Promise<void>
  /** The same, when another process or command changed something. */
  refreshIfChanged(): Promise<void>
}

/** `build` must let other work go first between slices. */
type Parts = { shelf: KnowledgeShelf; build: (loaded: Loaded) => Promise<Library> }

export function createLiveLibrary({ shelf, build }: Parts): LiveLibrary {
  let library: Library | null = null
  let version: string | null = null
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null

  const load = async () => {
    // Asked for first: what is written while it is read is seen to be newer.
    const found = await shelf.version()
    library = await build(await shelf.read())
    version = found
  }
  const refresh = () => {
    // One that has not begun yet will see what this caller wrote.
    waiting ??= running.then(() => {
      waiting = null
      const loading = load()
      running = loading.catch(() => {})
      return loading
    })
    return waiting
  }
  return {
    current: () => library,
    refresh,
    async refreshIfChanged() {
      if (version !== null && (await shelf.version()) === version) return
      await refresh()
    },
  }
}
