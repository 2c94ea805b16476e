/** Keeps for each feed what its server said of its answers, and how the columns of its sheet were understood. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mapping } from '../directory/columns.ts'
import type { FeedMemory } from './feed-server.ts'
import { readFileOrNull } from './folder-changes.ts'

export type KeptOfFeed = FeedMemory & { mapping: Mapping | null }
export type FeedNotes = {
  read(source: string): Promise<KeptOfFeed>
  write(source: string, kept: KeptOfFeed): Promise<void>
  /** Gives where the report was put. */
  report(source: string, text: string): Promise<string>
}

export function createFeedNotes(dataDir: string): FeedNotes {
  const folder = join(dataDir, 'feeds')
  return {
    async read(source) {
      const nothing: KeptOfFeed = { answers: {}, short: {}, mapping: null }
      try {
        return { ...nothing, ...(JSON.parse((await readFileOrNull(join(folder, `${source}.json`))) ?? '{}') as Partial<KeptOfFeed>) }
      } catch {
        // Only spares the server some work: without it all is read again.
        return nothing
      }
    },
    write: (source, kept) => writeWhole(folder, `${source}.json`, JSON.stringify(kept)),
    async report(source, text) {
      await writeWhole(folder, `${source}-faults.txt`, text)
      return join(folder, `${source}-faults.txt`)
    },
  }
}

async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `.${name}.new`), text)
  await rename(join(folder, `.${name}.new`), join(folder, name))
}
