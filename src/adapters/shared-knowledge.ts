/** The knowledge of several processes: the folder that each of them has, and over it what was published into their common database. */
import { join } from 'node:path'
import { expectEntries, type FileChange } from '../knowledge/file-change.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import type { KnowledgeFile } from '../knowledge/parse-entry.ts'
import type { Problem } from '../knowledge/problem.ts'
import type { Clock, DocumentChange, KnowledgeShelf, Store, StoredDocument } from '../ports.ts'
import { finish } from './finish.ts'
import { readFileOrNull } from './folder-changes.ts'
import { readFolder, readTexts, withChanges } from './knowledge-folder.ts'

export function createSharedKnowledge(folder: string, documents: Store['documents'], clock: Clock): KnowledgeShelf {
  const inFolder = (path: string) => readFileOrNull(join(folder, path))
  return {
    async read() {
      const [{ files, unreadable }, published] = await Promise.all([readFolder(folder), documents.list()])
      const { knowledge, problems } = await finish(loadKnowledge(withChanges(files, published), clock.today()))
      return { knowledge, problems: [...unreadable, ...listOverlooked(files, published), ...problems] }
    },
    async text(path) {
      const published = (await documents.list()).find((document) => document.path === path)
      return published ? published.text : inFolder(path)
    },
    async texts(paths) {
      const published = new Map((await documents.list()).map(({ path, text }) => [path, text]))
      const texts = await readTexts(
        folder,
        paths.filter((path) => !published.has(path)),
      )
      for (const path of paths) {
        const text = published.get(path)
        if (text) texts.set(path, text)
      }
      return texts
    },
    async write({ files }) {
      expectEntries(files)
      await documents.write(await Promise.all(files.map(async (file) => withBase(file, await inFolder(file.path)))))
    },
    version: () => documents.version(),
  }
}

function withBase(change: FileChange, base: string | null): DocumentChange {
  return { ...change, base }
}

/** An edit of the folder that nobody sees, because the file was also published. */
function listOverlooked(files: readonly KnowledgeFile[], published: readonly StoredDocument[]): Problem[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return published.flatMap(({ path, base, text }) => {
    const now = texts.get(path) ?? null
    if (now === base || now === text) return []
    return [{ file: path, say: 'publish this change through the assistant: the file was also published there, and that is what is used' }]
  })
}
