/** A change to the files of `knowledge/`, made as one. */
import { type Kind, kinds } from './kinds.ts'

/** `path` is that of an entry, `offers/calm-start.md`. `before`: its text as the author saw it, null where there was none. `text` null removes it. */
export type FileChange = { path: string; before: string | null; text: string | null }

/** `by` and `why` are for the history: who made it, and a line on what it does. */
export type Change = { files: readonly FileChange[]; by: { name: string; email: string | null }; why: string }

/** Somebody else changed these files first. Nothing was written. */
export class ChangedMeanwhile extends Error {
  readonly paths: readonly string[]
  constructor(paths: readonly string[]) {
    super(`Changed by somebody else in the meantime: ${paths.join(', ')}.`)
    this.paths = paths
  }
}

/** Throws when a path is not that of an entry: below one of the folders of kinds, with a plain name. */
export function expectEntries(files: readonly FileChange[]): void {
  for (const { path } of files) if (!isEntryPath(path)) throw new Error(`“${path}” is no place for an entry.`)
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new Error('A change names each file once.')
}

function isEntryPath(path: string): boolean {
  const [folder = '', ...rest] = path.split('/')
  return (
    Object.hasOwn(kinds, folder as Kind) &&
    rest.length > 0 &&
    rest.every((name) => /^[a-z0-9][a-z0-9._-]*$/i.test(name)) &&
    path.endsWith('.md')
  )
}
