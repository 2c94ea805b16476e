/** The assistant as a process of its own, as its commands start it. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { today } from './assistant.ts'

type Ended = { code: number | null; out: string; err: string }

/** Runs `src/main.ts` with these arguments on a day that stands still. */
export function run(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Ended> {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
  const { NO_COLOR, NODE_OPTIONS, ...inherited } = process.env
  const child = spawn(process.execPath, [main, ...args], { env: { ...inherited, NOW: today, ...env } })
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    ended.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    ended.err += text
  })
  // A command that refuses its arguments may end before it has read anything.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}

/** Gives a new folder that holds the files to `use`, and takes it away afterwards. */
export async function inFolder<T>(files: readonly KnowledgeFile[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'))
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
