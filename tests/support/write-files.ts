/** Files of a test put into a folder, each in its own. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'

export async function writeFiles(folder: string, files: readonly KnowledgeFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
