/** A data folder of a test's own, the store in it, and a way past the store to its file. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach } from 'vitest'
import { openStore } from '../../../src/adapters/store/open.ts'

export let folder = ''

/** Made before every test of the file that calls this, and removed after it. */
export function useDataFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true })
  })
}

export function open(dataDir = folder) {
  return openStore({ dataDir, databaseUrl: null })
}

/** Changes the file past the store. */
export function change(statement: string): void {
  const database = new DatabaseSync(join(folder, 'assistant.sqlite'))
  database.exec(statement)
  database.close()
}
