/** The assistant as `npm start` starts it, with a data folder of its own. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { commandOf, projectFolder } from './measuring.ts'

export type Server = { url: string; startMs: number; stop(): Promise<void> }

/** Believes its neighbour who asks, so that the load can come from many. */
export async function startServer(more: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'signposting-bench-'))
  const started = performance.now()
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', RATE_LIMIT: '1000000', TRUST_PROXY: 'loopback', ...more }
  const child = spawn(process.execPath, commandOf('start'), { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  return {
    url: await addressOf(child),
    startMs: performance.now() - started,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

async function addressOf(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  for await (const text of child.stdout.setEncoding('utf8')) {
    const url = /http:\S+/.exec(text)?.[0]
    if (url) return url.replace('localhost', '127.0.0.1')
  }
  throw new Error('The server ended before it was ready')
}

/** One figure of those that the server tells of itself. */
export async function metricOf(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
}
