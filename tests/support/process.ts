/** The assistant as a process of its own, as its commands start it. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { today } from './assistant.ts'
import { writeFiles } from './write-files.ts'

type Ended = { code: number | null; out: string; err: string }
type Given = { input?: string; env?: Record<string, string> }
export type Running = {
  /** What a pattern finds on standard output, as soon as it stands there. */
  says(pattern: RegExp): Promise<string>
  signal(name: NodeJS.Signals): void
  ended: Promise<Ended>
}

/** Runs `src/main.ts` with these arguments on a day that stands still. */
export function run(args: string[], given: Given = {}): Promise<Ended> {
  return start(args, given).ended
}

/** The same, while it runs. */
export function start(args: string[], { input = '', env = {} }: Given = {}): Running {
  const [cache, main] = ['compile-cache.js', 'main.ts'].map((file) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url)))
  const { NO_COLOR, NODE_OPTIONS, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', `${cache}`, `${main}`, ...args], { env: { ...inherited, NOW: today, ...env } })
  const so: Ended = { code: null, out: '', err: '' }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...so, code }))
  })
  child.stdout.setEncoding('utf8').on('data', (text) => {
    so.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    so.err += text
  })
  // A command that refuses its arguments may end before it has read anything.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(so.out)
        if (found) resolve(found[0])
      }
      child.stdout.on('data', look)
      ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${so.out}${so.err}`)), reject)
      look()
    })
  return { says, signal: (name) => void child.kill(name), ended }
}

/** Gives a new folder that holds the files to `use`, and takes it away afterwards. */
export async function inFolder<T>(files: readonly KnowledgeFile[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'))
  try {
    await writeFiles(folder, files)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
