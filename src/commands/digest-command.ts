/** `npm run digest -- preview|send|history|hold|release|open`. */
import { parseArgs } from 'node:util'
import { openStore } from '../adapters/store/open.ts'
import { previewDigest, tellCounts, tellHistory, tellUses } from '../channels/terminal/digest.ts'
import { digestCommandWording as words } from '../channels/terminal/digest-wording.ts'
import { everything } from '../digest/choice.ts'
import { isWeek } from '../digest/weeks.ts'
import { createDigestParts, type DigestParts } from '../digest-parts.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { clockOf, log, openMailer, openShelf } from '../parts.ts'
import type { Store } from '../ports.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from './usage-error.ts'

type Asked = {
  rest: string[]
  week: string
  districts: string[]
  json: boolean
  write: (text: string) => void
  baseUrl: string
  store: Store
}

/** To add a verb, add a row. `rest`: words after the verb. */
const verbs: Record<string, { words: number; run(parts: DigestParts, asked: Asked): Promise<number> }> = {
  preview: { words: 0, run: preview },
  send: { words: 0, run: send },
  history: { words: 1, run: history },
  hold: { words: 0, run: (parts, asked) => hold(parts, asked, true) },
  release: { words: 0, run: (parts, asked) => hold(parts, asked, false) },
  open: { words: 1, run: open },
}

/** By whom it is done, where nobody is known. */
const somebody = 'command'

export async function runDigest(args: string[], settings: Settings, write: (text: string) => void): Promise<number> {
  const options = {
    week: { type: 'string' },
    district: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [name = '', ...rest] = positionals
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb || rest.length > verb.words) throw new UsageError(words.noVerb)
  if (values.week !== undefined && !isWeek(values.week)) throw new UsageError(words.noWeek(values.week))
  const store = await openStore(settings)
  try {
    const { knowledge } = await (await openShelf(settings, store)).read()
    const districts = values.district ?? []
    for (const id of districts) if (!knowledge.districts.has(id)) throw new UsageError(words.noDistrict(id))
    const parts = await partsFor(settings, store, knowledge)
    const week = values.week ?? (await parts.office.weekInHand())
    const { baseUrl } = settings.digest
    return await verb.run(parts, { rest, week, districts, json: values.json, write, baseUrl, store }).finally(() => parts.close())
  } finally {
    await store.close()
  }
}

async function partsFor(settings: Settings, store: Store, knowledge: Knowledge): Promise<DigestParts> {
  const now = { knowledge: () => knowledge, refresh: async () => {} }
  return createDigestParts({ settings: settings.digest, store, ...now, clock: clockOf(settings), log, mailer: await openMailer(settings) })
}

async function preview({ office }: DigestParts, { week, districts, baseUrl, json, write }: Asked): Promise<number> {
  await previewDigest(office, { week, choice: { ...everything, districts }, baseUrl, json }, write)
  return 0
}

async function send({ rounds, doors }: DigestParts, { week, store, write }: Asked): Promise<number> {
  if ((await store.digests.find(week))?.held) {
    write(`${words.isHeld(week)}\n`)
    return 1
  }
  await rounds.sendNow(week)
  tellCounts(week, await store.digests.count(week), doors, write)
  return 0
}

async function history({ office }: DigestParts, { rest, json, write }: Asked): Promise<number> {
  const [entry] = rest
  if (entry === undefined) await tellHistory(office, { json }, write)
  else await tellUses(office, entry, write)
  return 0
}

async function hold({ office }: DigestParts, { week, write }: Asked, held: boolean): Promise<number> {
  await office.hold(week, held, somebody)
  write(`${words.done(week)}\n`)
  return 0
}

async function open({ office }: DigestParts, { rest, week, write }: Asked): Promise<number> {
  await office.open(week, rest[0]?.trim() || null, somebody)
  write(`${words.done(week)}\n`)
  return 0
}
