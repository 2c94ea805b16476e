/** How time, memory and the event loop are measured. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** In milliseconds. */
export type Times = { p50: number; p99: number }
/**
 * Of several times: the median, the median longest block of the event loop, and the longest of all. `workMs` is the longest in
 * the thread's own processor time, which other programs on the machine cannot lengthen.
 */
export type Watched = { tookMs: number; blockMs: number; worstBlockMs: number; workMs: number }

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
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

/** Does the work several times over; the result is that of the last time. */
export async function watch<T>(times: number, work: () => Promise<T>): Promise<{ watched: Watched; result: T }> {
  const took: number[] = []
  const blocks: Block[] = []
  for (let time = 1; ; time++) {
    const started = performance.now()
    const { longest, result } = await watchLoop(work)
    took.push(performance.now() - started)
    blocks.push(longest)
    if (time < times) continue
    const walls = blocks.map(({ wallMs }) => wallMs)
    const workMs = Math.max(...blocks.map((block) => block.workMs))
    return { watched: { tookMs: median(took), blockMs: median(walls), worstBlockMs: Math.max(...walls), workMs }, result }
  }
}

type Block = { wallMs: number; workMs: number }

/** Looks in at every turn of the event loop: between two looks, a request would have had to wait. */
async function watchLoop<T>(work: () => Promise<T>): Promise<{ longest: Block; result: T }> {
  const longest: Block = { wallMs: 0, workMs: 0 }
  let looked = now()
  let watching = true
  const look = () => {
    const here = now()
    longest.wallMs = Math.max(longest.wallMs, here.wallMs - looked.wallMs)
    longest.workMs = Math.max(longest.workMs, here.workMs - looked.workMs)
    looked = here
    if (watching) setImmediate(look)
  }
  look()
  const result = await work()
  watching = false
  await breathe()
  return { longest, result }
}

function now(): Block {
  const { user, system } = process.threadCpuUsage()
  return { wallMs: performance.now(), workMs: (user + system) / 1000 }
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** What is still held after a full collection; needs `--expose-gc`. */
export function heldMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** What Node is given by a script of `package.json`: its flags, the program and the command. */
export function commandOf(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  return (scripts[script] ?? '').split(' ').slice(1)
}

/** Runs a program of this project, as a process of its own. */
export async function runNode(args: readonly string[], input = ''): Promise<{ stderr: string; tookMs: number }> {
  const started = performance.now()
  const running = run(process.execPath, args, { cwd: projectFolder })
  running.child.stdin?.end(input)
  const { stderr } = await running
  return { stderr, tookMs: performance.now() - started }
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN
}
