import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { createSharedKnowledge } from '../../src/adapters/shared-knowledge.ts'
import { openPostgresStore } from '../../src/adapters/store/postgres.ts'
import { openFileStore } from '../../src/adapters/store/sqlite.ts'
import type { Store } from '../../src/ports.ts'
import { today } from '../support/assistant.ts'
import { offerFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'
import { type Postgres, startPostgres } from '../support/postgres.ts'
import { writeFiles } from '../support/write-files.ts'
import { change, describeShelf, type ShelfPlace } from './describe-shelf.ts'

const clock = createFixedClock(today)
let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres.stop())

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shelf-'))
  await writeFiles(folder, smallCounty())
  return folder
}

describeShelf('the folder', async () => {
  const folder = await newFolder()
  return { open: async () => createKnowledgeFolder(folder, clock), remove: () => rm(folder, { recursive: true }) }
})

/** Every process has a store of its own on the common database. */
async function sharedPlace(folder: string, openStore: () => Promise<Store>): Promise<ShelfPlace> {
  const stores: Store[] = []
  return {
    async open() {
      const store = await openStore()
      stores.push(store)
      return createSharedKnowledge(folder, store.documents, clock)
    },
    async remove() {
      for (const store of stores) await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

describeShelf('the folder with a PostgreSQL', async () => {
  const url = await postgres.createDatabase()
  return sharedPlace(await newFolder(), () => openPostgresStore(url))
})

describeShelf('the folder with an SQLite', async () => {
  const folder = await newFolder()
  return sharedPlace(folder, () => openFileStore(join(folder, '.data')))
})

describe('a change that a crash cut off', () => {
  const offer = offerFile()
  const other = offerFile({ id: 'other' })
  const begun = change({ path: offer.path, before: null, text: offer.text }, { path: other.path, before: null, text: other.text })

  it('reads as made once it is written down, and is finished by the next writer', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, '.change.json'), JSON.stringify(begun.files))
    const shelf = createKnowledgeFolder(folder, clock)
    expect((await shelf.read()).knowledge.offers.size).toBe(2)
    await shelf.write(change({ path: offer.path, before: offer.text, text: null }))
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toEqual([])
    expect([...(await shelf.read()).knowledge.offers.keys()]).toEqual(['other'])
    await rm(folder, { recursive: true })
  })

  it('leaves no trace when it was not yet written down whole', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, '..change.json.new'), JSON.stringify(begun.files).slice(0, 80))
    const shelf = createKnowledgeFolder(folder, clock)
    expect((await shelf.read()).knowledge.offers.size).toBe(0)
    await shelf.write(begun)
    expect((await shelf.read()).knowledge.offers.size).toBe(2)
    await rm(folder, { recursive: true })
  })
})

it('tells of an edit in the folder that a published file hides', async () => {
  const folder = await newFolder()
  const store = await openFileStore(join(folder, '.data'))
  const shelf = createSharedKnowledge(folder, store.documents, clock)
  const offer = offerFile()
  await shelf.write(change({ path: offer.path, before: null, text: offer.text }))
  expect((await shelf.read()).problems).toEqual([])
  await writeFiles(folder, [offerFile({ title: 'By hand' })])
  expect((await shelf.read()).problems).toEqual([
    { file: offer.path, say: 'publish this change through the assistant: the file was also published there, and that is what is used' },
  ])
  await store.close()
  await rm(folder, { recursive: true })
})
