import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore, openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { describeStore } from './describe-store.ts'

describeStore('the store in memory', async () => ({ open: openMemoryStore, remove: async () => {} }))

describeStore('the store in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'))
  return { open: () => openFileStore(folder), remove: () => rm(folder, { recursive: true }) }
})
