/** How the web door keeps up: a server of its own, as `npm start` starts it, with a load generator in front. */
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import type { Question } from '../evaluation/questions.ts'
import { median, percentile, type Times } from './measuring.ts'
import { metricOf, startServer } from './server.ts'

export type WebDoor = {
  startMs: number
  /** The first page with its style and script. */
  firstPageBytes: number
  /** `workMs`: processor time an answer, which other programs on the machine cannot lengthen. */
  load: Times & { perSecond: number; requests: number; failed: number; workMs: number }
  residentMb: number
  /** How many conversations, each of a client of its own, had then been held in all, and what that came to. */
  conversations: number
  residentAfterConversationsMb: number
}

const perSecond = 100
const seconds = 30
const conversations = 10_000
const warmUp = 500

export async function measureWebDoor(questions: readonly Question[]): Promise<WebDoor> {
  const server = await startServer()
  try {
    const { url, startMs } = server
    const firstPageBytes = await measureFirstPage(url)
    const requests = toRequests(questions)
    await autocannon({ url, connections: 2, amount: warmUp, requests })
    const load = await measureLoad(url, requests)
    const residentMb = await residentMbOf(url)
    await holdConversations(url, questions)
    return { startMs, firstPageBytes, load, residentMb, conversations, residentAfterConversationsMb: await residentMbOf(url) }
  } finally {
    await server.stop()
  }
}

async function measureFirstPage(url: string): Promise<number> {
  const page = await (await fetch(url)).text()
  const parts = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
  const texts = await Promise.all(parts.map(async (path) => (await fetch(url + path)).text()))
  return [page, ...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

const pages = [
  '/',
  '/localities',
  '/localities/pennine-lancashire',
  '/districts/wyre',
  '/themes',
  '/themes/sleep',
  '/priorities',
  '/priorities/west-lancashire-eet',
  '/partners',
  '/offers?district=chorley',
  '/resources.json',
  '/contacts/claire-fox',
  '/glossary',
  '/search?q=sleep%20in%20Chorley',
  '/search.json?q=who%20helps%20with%20attendance',
]

/** Questions and pages in turn; the questions of a thread are a conversation. */
function toRequests(questions: readonly Question[]): autocannon.Request[] {
  return questions.flatMap(({ question, thread }, i) => [
    toAsk({ question, thread: thread ?? `bench ${i}` }),
    { method: 'GET' as const, path: pages[i % pages.length] ?? '/' },
  ])
}

function toAsk(question: { question: string; thread: string }, client = '198.51.100.1'): autocannon.Request {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': client }
  return { method: 'POST', path: '/api/ask', headers, body: JSON.stringify(question) }
}

const clients = 20

/** Clients that take turns, because each sends what is due for a second as fast as it is answered. */
async function measureLoad(url: string, requests: autocannon.Request[]): Promise<WebDoor['load']> {
  const times: number[] = []
  const workedBefore = await metricOf(url, 'process_cpu_seconds_total')
  const results = await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      await sleep((client * 1000) / clients)
      // Each builds what it may send beforehand: all of it twenty times over would hold up the clocks of the clients.
      const own = requests.slice(...[client, client + 1].map((share) => Math.floor((share * requests.length) / clients)))
      return load({ url, connections: 1, connectionRate: perSecond / clients, duration: seconds, requests: own }, times)
    }),
  )
  const workedMs = ((await metricOf(url, 'process_cpu_seconds_total')) - workedBefore) * 1000
  const failed = results.reduce((sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx, 0)
  return { perSecond, requests: times.length, failed, p50: median(times), p99: percentile(times, 99), workMs: workedMs / times.length }
}

/** Its own percentiles correct for what it left unsent, in the wrong unit: `times` are those of the answers themselves. */
function load(options: autocannon.Options, times: number[]): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    running.on('response', (_client, _status, _bytes, took) => times.push(took))
  })
}

/** Each the first question of a new client. */
async function holdConversations(url: string, questions: readonly Question[]): Promise<void> {
  let asked = 0
  const setupRequest = (request: autocannon.Request) => {
    const number = asked++
    const client = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
    const question = questions[number % questions.length]?.question ?? ''
    return { ...request, ...toAsk({ question, thread: `conversation ${number}` }, client) }
  }
  await autocannon({ url, connections: 4, amount: conversations, requests: [{ method: 'POST', setupRequest }] })
}

async function residentMbOf(url: string): Promise<number> {
  return (await metricOf(url, 'process_resident_memory_bytes')) / 2 ** 20
}
