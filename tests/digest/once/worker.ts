/** A process that sends the digest of week 48 until nothing is left of it. Any number run at once, and may be killed. */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { finish } from '../../../src/adapters/finish.ts'
import { createMailer } from '../../../src/adapters/mailer.ts'
import { openStore } from '../../../src/adapters/store/open.ts'
import { createEmailCourier } from '../../../src/channels/e-mail/courier.ts'
import { newsOf } from '../../../src/digest/compose-digest.ts'
import { createDigestRounds } from '../../../src/digest/rounds.ts'
import { dayAt } from '../../../src/digest/weeks.ts'
import type { Clock, Courier } from '../../../src/ports.ts'
import { newCounty } from './county.ts'

export type WorkerTask = { dataDir: string; databaseUrl: string | null; smtp: string; slack: string; started: number; leaseSeconds: number }

const task = JSON.parse(process.argv[2] ?? '{}') as WorkerTask

/** Monday morning when the first process began. */
const now = () => new Date(Date.parse('2026-11-23T08:00:00Z') + Date.now() - task.started).toISOString()
const clock: Clock = { now, today: () => dayAt(now()) }
const log = { failed: (what: string, cause: unknown) => void process.stderr.write(`${what}: ${cause}\n`) }

/** What stands in for Slack here can be asked, as Slack can. */
const slack: Courier = {
  door: 'slack',
  async send({ key, subscription, digest }, begin) {
    if (!(await begin())) return { outcome: 'kept' }
    const titles = newsOf(digest).map(({ title }) => title)
    await fetch(task.slack, { method: 'POST', body: JSON.stringify({ key, to: subscription, titles }) })
    return { outcome: 'sent', receipt: key }
  },
  async find({ key }) {
    const found = (await (await fetch(`${task.slack}/?key=${encodeURIComponent(key)}`)).json()) as boolean
    return found ? { trace: 'found', receipt: key } : { trace: 'not-found' }
  },
}

const store = await openStore(task)
const mailer = createMailer({ url: task.smtp, from: 'tass@council.example', log })
const email = createEmailCourier({ mailer, baseUrl: 'https://tass.example', domain: 'council.example', clock })
const knowledge = newCounty()
const rounds = createDigestRounds({
  store,
  knowledge: () => knowledge,
  refresh: async () => {},
  finish,
  clock,
  log,
  schedule: { weekday: 1, time: '08:00' },
  couriers: [email, slack],
  holder: randomUUID(),
  leaseSeconds: task.leaseSeconds,
})

for (;;) {
  await rounds.round()
  const { due, claimed, sending } = await store.digests.count('2026-W48')
  if (due + claimed + sending === 0) break
  await setTimeout(100)
}
mailer.close()
await store.close()
