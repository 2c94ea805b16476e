/** How time, memory and the event loop are measured. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** In milliseconds. */
export type Times = { p50: number; p99: number }
export type Watched<T> = { result: T; tookMs: number; longestBlockMs: number }

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

/** Asks every question in turn, `rounds` times over, after a round that warms up and is not counted. */
export async function timeRounds(rounds: number, asks: readonly (() => unknown)[]): Promise<Times> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++)
    for (const ask of asks) {
      const started = performance.now()
      await ask()
      if (round > 0) times.push(performance.now() - started)
    }
  return { p50: percentile(times, 50), p99: percentile(times, 99) }
}

/** Looks in whenever the event loop turns; the longest time between two looks is how long a request would have waited. */
export async function watchLoop<T>(work: () => Promise<T>): Promise<Watched<T>> {
  let longestBlockMs = 0
  let looked = performance.now()
  let done = false
  const look = () => {
    longestBlockMs = Math.max(longestBlockMs, performance.now() - looked)
    looked = performance.now()
    if (!done) setImmediate(look)
  }
  setImmediate(look)
  const started = performance.now()
  const result = await work()
  const tookMs = performance.now() - started
  done = true
  await breathe()
  return { result, tookMs, longestBlockMs }
}

export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** What is still held after a full collection; needs `--expose-gc`. */
export function heldMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Runs a program of this project, as a process of its own. */
export async function runNode(args: readonly string[]): Promise<{ stdout: string; tookMs: number }> {
  const started = performance.now()
  const { stdout } = await run(process.execPath, args, { cwd: projectFolder })
  return { stdout, tookMs: performance.now() - started }
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN
}
