import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { smallCounty } from '../support/county.ts'
import { writeFiles } from '../support/write-files.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const write = (...files: KnowledgeFile[]) => writeFiles(folder, files)

function read() {
  return createKnowledgeFolder(folder, createFixedClock('2026-11-24')).read()
}

it('reads every entry of the folder', async () => {
  await write(...smallCounty())
  const { knowledge, problems } = await read()
  expect(problems).toEqual([])
  expect(knowledge.priorities.size).toBe(2)
})

it('takes its guide, hidden files and files of other kinds for no entries', async () => {
  await write(...smallCounty(), { path: 'README.md', text: 'A guide.' }, { path: 'offers/.draft.md', text: '' })
  await write({ path: '.git/note.md', text: '' }, { path: 'offers/flyer.pdf', text: '%PDF' })
  expect((await read()).problems).toEqual([])
})

it('lists a file that cannot be opened, and reads the others', async () => {
  await write(...smallCounty())
  await symlink(join(folder, 'nowhere.md'), join(folder, 'offers.md'))
  await mkdir(join(folder, 'offers'))
  await symlink(join(folder, 'nowhere.md'), join(folder, 'offers', 'lost.md'))
  const { knowledge, problems } = await read()
  expect(problems).toEqual([{ file: 'offers/lost.md', say: 'make this file readable: it could not be opened' }])
  expect(knowledge.priorities.size).toBe(2)
})

it('lists a folder that is named like an entry, and reads the others', async () => {
  await write(...smallCounty(), { path: 'offers/odd.md/inner.txt', text: '' })
  const { knowledge, problems } = await read()
  expect(problems).toMatchObject([{ file: 'offers/odd.md' }])
  expect(knowledge.priorities.size).toBe(2)
})

it('says which folder cannot be read when there is none', async () => {
  const missing = createKnowledgeFolder(join(folder, 'none'), createFixedClock('2026-11-24'))
  await expect(missing.read()).rejects.toThrow(`The knowledge folder ${join(folder, 'none')} cannot be read: check KNOWLEDGE_DIR.`)
})

it('says so when the folder holds no entries', async () => {
  await write({ path: 'README.md', text: 'A guide.' })
  await expect(read()).rejects.toThrow(`The knowledge folder ${folder} holds no entries: check KNOWLEDGE_DIR.`)
})
