/** Changes several files of a folder together: all of them or none, even when the process is killed in the middle. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { ChangedMeanwhile, type FileChange } from '../knowledge/file-change.ts'
import { withLock } from './folder-lock.ts'

/** Holds a change that has begun. Whoever finds one finishes it. */
const journal = '.change.json'
/** Counts the changes, so that others see that there was one. */
const counter = '.changes'

const openFiles = 64

/** Throws `ChangedMeanwhile` when a file is no longer as its author saw it; then nothing is changed. */
export async function changeFiles(folder: string, changes: readonly FileChange[]): Promise<void> {
  await withLock(folder, async () => {
    const begun = await changeUnderWay(folder)
    if (begun.length > 0) await carryOut(folder, begun)
    const stale = await listStale(folder, changes)
    if (stale.length > 0) throw new ChangedMeanwhile(stale)
    await writeWhole(join(folder, journal), JSON.stringify(changes))
    await carryOut(folder, changes)
  })
}

/** A change that was begun and not finished counts as made: its files read as it says. */
export async function changeUnderWay(folder: string): Promise<FileChange[]> {
  const text = await readFileOrNull(join(folder, journal))
  return text === null ? [] : (JSON.parse(text) as FileChange[])
}

/** Another text after every change. */
export async function countChanges(folder: string): Promise<string> {
  return (await readFileOrNull(join(folder, counter))) ?? '0'
}

async function listStale(folder: string, changes: readonly FileChange[]): Promise<string[]> {
  return eachFile(changes, async ({ path, before }) => ((await readFileOrNull(join(folder, path))) === before ? [] : [path]))
}

async function carryOut(folder: string, changes: readonly FileChange[]): Promise<void> {
  await eachFile(changes, async ({ path, text }) => {
    const file = join(folder, path)
    if (text === null) await rm(file, { force: true })
    else {
      await mkdir(dirname(file), { recursive: true })
      await writeWhole(file, text)
    }
    return []
  })
  await writeWhole(join(folder, counter), String(Number(await countChanges(folder)) + 1))
  await rm(join(folder, journal))
}

/** The file holds its old text or the new one, never a part. */
async function writeWhole(file: string, text: string): Promise<void> {
  const aside = join(dirname(file), `.${file.slice(dirname(file).length + 1)}.new`)
  const handle = await open(aside, 'w')
  try {
    await handle.writeFile(text)
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(aside, file)
}

export async function readFileOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

function eachFile<Result>(changes: readonly FileChange[], work: (change: FileChange) => Promise<Result[]>): Promise<Result[]> {
  return Readable.from(changes).flatMap(work, { concurrency: openFiles }).toArray()
}
