/** Sends one digest to many by several processes, kills some of them, and tells what arrived. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../../src/adapters/store/open.ts'
import { startPostOffice } from '../../support/smtp.ts'
import { prepare, subscribers } from './county.ts'
import type { WorkerTask } from './worker.ts'

/** `pause`: milliseconds from an arrival to the death of a process; 0 kills it before it can hear that the letter arrived. */
type Wanted = {
  dataDir: string
  databaseUrl: string | null
  readers: number
  processes: number
  kills: number
  pause: () => number
}
type Arrival = { to: string; id: string; titles: string[] }
export type Trial = {
  arrivals: Arrival[]
  /** Subscribers who did not get exactly what they asked for, or not at all. */
  wrong: string[]
  /** Letters with an id that had arrived before: by Slack, and by e-mail, where a mailbox shows them once. */
  twice: { slack: number; email: number }
  killed: number
  seconds: number
  counts: Record<string, number>
}

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

export async function runTrial({ dataDir, databaseUrl, readers, processes, kills, pause }: Wanted): Promise<Trial> {
  const all = subscribers(readers)
  const store = await openStore({ dataDir, databaseUrl })
  await prepare(store, all)
  const arrivals: Arrival[] = []
  const running = new Set<ChildProcess>()
  const points = Array.from({ length: kills }, (_, n) => Math.floor(((n + 1) * readers) / (kills + 2)))
  let killed = 0
  const arrived = (arrival: Arrival) => {
    arrivals.push(arrival)
    if (killed + points.length > kills || arrivals.length !== points[0]) return
    points.shift()
    const kill = () => {
      const [victim] = [...running].slice(killed % running.size)
      killed += 1
      victim?.kill('SIGKILL')
    }
    const delay = pause()
    if (delay === 0) kill()
    else setTimeout(kill, delay)
  }
  const slack = await startSlack(arrived)
  const office = await startPostOffice((letter) =>
    arrived({ to: nameOf(letter), id: letter.messageId ?? '', titles: titlesIn(letter.text ?? '') }),
  )
  const started = Date.now()
  const task: WorkerTask = { dataDir, databaseUrl, smtp: office.url, slack: slack.url, started, leaseSeconds: 3 }
  /** Until one of them finds nothing left to do; who was killed has a successor. */
  const work = async (): Promise<void> => {
    const child = spawn(process.execPath, [worker, JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit'] })
    running.add(child)
    const [code, signal] = await once(child, 'exit')
    running.delete(child)
    if (signal === 'SIGKILL') return work()
    if (code !== 0) throw new Error(`A process ended with ${code}`)
  }
  try {
    await Promise.all(Array.from({ length: processes }, work))
    const seconds = (Date.now() - started) / 1000
    const counts = await store.digests.count('2026-W48')
    return { arrivals, ...judge(all, arrivals), killed, seconds, counts }
  } finally {
    for (const child of running) child.kill('SIGKILL')
    await Promise.all([store.close(), office.stop(), slack.stop()])
  }
}

function judge(all: ReturnType<typeof subscribers>, arrivals: Arrival[]): Pick<Trial, 'wrong' | 'twice'> {
  const ids = new Set<string>()
  const twice = { slack: 0, email: 0 }
  const shown = new Map<string, Arrival[]>()
  for (const arrival of arrivals) {
    if (ids.has(arrival.id)) twice[arrival.to.startsWith('#') ? 'slack' : 'email'] += 1
    else shown.set(arrival.to, [...(shown.get(arrival.to) ?? []), arrival])
    ids.add(arrival.id)
  }
  const wrong = all.filter(({ name, gets }) => {
    const got = shown.get(name) ?? []
    return got.length !== 1 || got[0]?.titles.sort().join() !== gets.join()
  })
  return { twice, wrong: wrong.map(({ name }) => name) }
}

async function startSlack(arrived: (arrival: Arrival) => void) {
  const keys = new Set<string>()
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const { key, to, titles } = JSON.parse(await text(request)) as { key: string; to: string; titles: string[] }
      arrived({ to, id: key, titles: titles.map((title) => title.replace('Offer ', '')) })
      keys.add(key)
      response.end()
    } else response.end(JSON.stringify(keys.has(new URL(request.url ?? '/', 'http://x').searchParams.get('key') ?? '')))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

function nameOf({ to }: { to?: { text: string } | { text: string }[] | undefined }): string {
  return [to].flat()[0]?.text.replace(/@.*$/, '') ?? ''
}

function titlesIn(letter: string): string[] {
  return Array.from(letter.matchAll(/^\* Offer (.+)$/gm), ([, title]) => title ?? '')
}
