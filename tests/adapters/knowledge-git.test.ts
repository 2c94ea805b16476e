import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { createGitKnowledge } from '../../src/adapters/knowledge-git.ts'
import { today } from '../support/assistant.ts'
import { collectingLog } from '../support/broken.ts'
import { offerFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'
import { writeFiles } from '../support/write-files.ts'

let folder = ''
const git = async (...args: string[]) => (await promisify(execFile)('git', ['-C', folder, ...args])).stdout.trim()
const offer = offerFile()
const change = {
  files: [{ path: offer.path, before: null, text: offer.text }],
  by: { name: 'Priya Nolan <x>\n', email: null },
  why: '--amend: an offer of Compass Bloom',
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'))
  await writeFiles(folder, smallCounty())
})
afterEach(() => rm(folder, { recursive: true }))

function open(log = collectingLog().log) {
  return createGitKnowledge(createKnowledgeFolder(folder, createFixedClock(today)), folder, log)
}

it('commits a change, and nothing else, with the officer as its author', async () => {
  await git('init', '--quiet')
  await (await open()).write(change)
  expect(await git('log', '--format=%an|%ae|%cn|%s')).toBe(
    'Priya Nolan  x|no-address@localhost|TASS signposting assistant|--amend: an offer of Compass Bloom',
  )
  expect(await git('show', '--format=', '--name-only')).toBe('offers/calm-start.md')
})

it('publishes all the same when the commit fails, and tells those who run it', async () => {
  await git('init', '--quiet')
  const { lines, log } = collectingLog()
  const shelf = await open(log)
  await rm(join(folder, '.git'), { recursive: true })
  await shelf.write(change)
  expect(await shelf.text(offer.path)).toBe(offer.text)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^A change of the knowledge was written but not committed to git/)
})

it('says at start that the folder is in no repository', async () => {
  await expect(open()).rejects.toThrow(`KNOWLEDGE_GIT is set, but ${folder} is in no git repository`)
})
