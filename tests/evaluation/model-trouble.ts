/** Questions asked while the model fails in every way there is, at random: is each answered, in time, and without anything untrue? */
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createOpenAiModel } from '../../src/adapters/model/openai.ts'
import { withinLimits } from '../../src/adapters/model/within-limits.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import type { Asking } from '../../src/phrasing/asking.ts'
import type { Evidence } from '../../src/phrasing/guard/evidence.ts'
import { anybody } from '../../src/speaker.ts'
import { silentLog, today } from '../support/assistant.ts'
import { assistantWith } from '../support/model.ts'
import { refusing, responding } from '../support/model-server.ts'
import { createPick, makeUntrue, type Pick } from '../support/untrue.ts'
import { readQuestions } from './questions.ts'

export type Outcome = {
  runs: number
  answered: number
  byModel: number
  untrueOffered: number
  untrueShown: string[]
  slowestMs: number
  faults: Record<string, number>
}

/** Milliseconds for a message. */
const budget = 60

export async function runTroubled({ runs, seed }: { runs: number; seed: number }): Promise<Outcome> {
  const pick = createPick(seed)
  const outcome: Outcome = { runs, answered: 0, byModel: 0, untrueOffered: 0, untrueShown: [], slowestMs: 0, faults: {} }
  const untrue = new Set<string>()
  const fetch = createTroubledFetch(pick, untrue, outcome.faults)
  const store = await openMemoryStore()
  const openAi = createOpenAiModel({ apiKey: 'test', baseUrl: 'http://model.invalid/v1', model: 'm', api: 'responses' }, fetch)
  const limits = { usage: store.modelUsage, clock: createFixedClock(today), log: silentLog, meter: () => {}, monthlyTokens: 1e12 }
  const questions = readQuestions('questions')
  for (let run = 0; run < runs; run++) {
    // The circuit breaker of its own for every few runs, or it would rest through most of them.
    const model = run % 3 === 0 ? withinLimits(openAi, limits) : openAi
    const assistant = await assistantWith(model, { budget: () => AbortSignal.timeout(budget) })
    const text = questions[pick(questions.length)]?.question ?? ''
    const started = performance.now()
    const reply = await assistant.reply({ conversation: null, text, by: anybody })
    outcome.slowestMs = Math.max(outcome.slowestMs, performance.now() - started)
    if (reply.lead !== '') outcome.answered++
    if (reply.composedBy === 'model') outcome.byModel++
    const shown = [reply.lead, ...reply.parts.flatMap((part) => (part.kind === 'phrased' ? part.sentences : []))]
    if (reply.composedBy === 'model') outcome.untrueShown.push(...shown.filter((sentence) => untrue.has(plain(sentence))))
  }
  outcome.untrueOffered = untrue.size
  await store.close()
  return outcome
}

type Answer = (options: RequestInit, given: Asking<unknown>['given']) => Promise<Response>

/** About half of the time it answers; what it says then is true or not as the pick will have it. */
function createTroubledFetch(pick: Pick, untrue: Set<string>, counts: Record<string, number>): typeof fetch {
  const named = Object.entries(troubles)
  return async (_, options = {}) => {
    const given: string = JSON.parse(String(options.body)).input
    const fault = pick(2) === 0 ? named[pick(named.length)] : undefined
    counts[fault?.[0] ?? 'answers'] = (counts[fault?.[0] ?? 'answers'] ?? 0) + 1
    return fault ? fault[1](options, given) : body(responding(wordsFor(given, pick, untrue)))
  }
}

const body = (text: string, status = 200, headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { 'content-type': 'application/json', 'retry-after-ms': '1', ...headers } })

const troubles: Record<string, Answer> = {
  'status 429': async () => body('{"error":{"message":"slow down"}}', 429),
  'status 429, wait 30 s': async () => body('{"error":{"message":"slow down"}}', 429, { 'retry-after-ms': '30000' }),
  'status 500': async () => body('{"error":{"message":"oops"}}', 500),
  hang: ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true })),
  'cut stream': async () =>
    new Response(
      new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"id":"r","output":['))
          stream.error(new Error('cut'))
        },
      }),
      { headers: { 'content-type': 'application/json' } },
    ),
  'nobody there': async () => {
    throw new TypeError('fetch failed')
  },
  'broken JSON': async () => body(responding('{"lead":{"says":')),
  'wrong shape': async () => body(responding({ lead: 7 })),
  refusal: async () => body(refusing()),
  '100 kB': async () => body(responding({ lead: { says: 'x'.repeat(100_000), cites: '' }, summary: [] })),
  'HTML 200': async () => body('<html>log in</html>', 200, { 'content-type': 'text/html' }),
}

/** True sentences are statements of the entries, word for word; the others have one thing changed. */
function wordsFor(given: string, pick: Pick, untrue: Set<string>): unknown {
  const { entries, themes } = JSON.parse(given) as { entries?: Evidence[]; themes?: { id: string }[] }
  if (themes) return { themes: [themes[pick(themes.length)]?.id], places: ['burnley'], intent: 'contact' }
  const sentence = () => sayOf(entries ?? [], pick, untrue)
  return { lead: sentence(), summary: [sentence(), sentence(), sentence()] }
}

function sayOf(entries: readonly Evidence[], pick: Pick, untrue: Set<string>) {
  const entry = entries[pick(entries.length)]
  const lines = entry?.lines.flatMap(({ text }) => text.split(/(?<=\.)\s+/)) ?? []
  const text = lines[pick(lines.length)] ?? ''
  const changed = pick(2) === 0 ? makeUntrue(text, pick) : null
  if (changed !== null) untrue.add(plain(changed))
  return { says: changed ?? text, cites: entry?.id ?? '' }
}

function plain(text: string): string {
  return text
    .replace(/\\(?=\p{P})/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/!+(?=\s|$)/g, '.')
}
