/** The knowledge as a folder of Markdown files. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expectEntries, type FileChange } from '../knowledge/file-change.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import type { KnowledgeFile } from '../knowledge/parse-entry.ts'
import type { Problem } from '../knowledge/problem.ts'
import type { Clock, KnowledgeShelf } from '../ports.ts'
import { finish } from './finish.ts'
import { changeFiles, changeUnderWay, countChanges, readFileOrNull } from './folder-changes.ts'

/** More at once gains nothing, and a large folder would reach the system's limit on open files. */
const openFiles = 64

/** Files directly in the folder (such as its guide) and those whose name starts with a dot are not entries. */
export function createKnowledgeFolder(folder: string, clock: Clock): KnowledgeShelf {
  return {
    async read() {
      const { files, unreadable } = await readFolder(folder)
      const { knowledge, problems } = await finish(loadKnowledge(files, clock.today()))
      return { knowledge, problems: [...unreadable, ...problems] }
    },
    text: (path) => readFileOrNull(join(folder, path)),
    texts: (paths) => readTexts(folder, paths),
    async write({ files }) {
      expectEntries(files)
      await changeFiles(folder, files)
    },
    version: () => countChanges(folder),
  }
}

export async function readTexts(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await Readable.from(paths)
    .map(async (path: string) => ({ path, text: await readFileOrNull(join(folder, path)) }), { concurrency: openFiles })
    .toArray()
  return new Map(texts.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])))
}

/** Throws an `Error` whose message can be shown when the folder cannot be read at all. */
export async function readFolder(folder: string): Promise<{ files: KnowledgeFile[]; unreadable: Problem[] }> {
  const paths = await listEntries(folder)
  if (paths.length === 0) throw new Error(`The knowledge folder ${folder} holds no entries: check KNOWLEDGE_DIR.`)
  const unreadable: Problem[] = []
  const files: KnowledgeFile[] = await Readable.from(paths)
    .flatMap((path: string) => readEntry(folder, path, unreadable), { concurrency: openFiles })
    .toArray()
  return { files: withChanges(files, await changeUnderWay(folder)), unreadable }
}

/** The files as they are once the changes are made. */
export function withChanges(files: readonly KnowledgeFile[], changes: readonly Pick<FileChange, 'path' | 'text'>[]): KnowledgeFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  for (const { path, text } of changes) {
    if (text === null) texts.delete(path)
    else texts.set(path, text)
  }
  return [...texts].map(([path, text]) => ({ path, text }))
}

async function listEntries(folder: string): Promise<string[]> {
  try {
    const paths = await listWithin(folder, '')
    return paths.filter((path) => path.endsWith('.md') && path.includes('/'))
  } catch (cause) {
    throw new Error(`The knowledge folder ${folder} cannot be read: check KNOWLEDGE_DIR.`, { cause })
  }
}

/** Folder by folder: Node’s own way to list all of them at once holds everything else up when there are thousands of files. */
async function listWithin(folder: string, start: string): Promise<string[]> {
  const found = (await readdir(join(folder, start), { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  const lists = await Promise.all(
    found.map((each) =>
      each.isDirectory() && !each.name.endsWith('.md') ? listWithin(folder, `${start}${each.name}/`) : [`${start}${each.name}`],
    ),
  )
  return lists.flat()
}

async function readEntry(folder: string, path: string, unreadable: Problem[]): Promise<KnowledgeFile[]> {
  try {
    return [{ path, text: await readFile(join(folder, path), 'utf8') }]
  } catch {
    unreadable.push({ file: path, say: 'make this file readable: it could not be opened' })
    return []
  }
}
