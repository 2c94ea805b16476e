/** Brings a week’s digests to its subscribers: each step is written down before the next, so that whoever takes over knows where it stands. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Clock, Courier, Log, Store } from '../ports.ts'
import { newsOf } from './compose-digest.ts'
import type { Door, Lease, Send } from './ledger.ts'
import type { Letter, Posted } from './letter.ts'
import { createWriter } from './write-letter.ts'

/** `holder`: another name for every process. `leaseSeconds`: longer than any courier takes for a letter. */
export type Delivering = {
  store: Pick<Store, 'digests' | 'subscriptions'>
  knowledge: () => Knowledge
  couriers: readonly Courier[]
  clock: Clock
  log: Log
  holder: string
  leaseSeconds: number
}

/** Letters under way at a time, through one process. */
const atOnce = 5

/** What it gives ends when nothing is due any more, no door takes letters at the moment, or it is told to stop. */
export function createDelivery(parts: Delivering): (week: string, stopping?: AbortSignal) => Promise<void> {
  const { store, couriers, clock } = parts
  /** Doors that take nothing before an instant, and how often in a row they took nothing. */
  const resting = new Map<Door, { until: string; refusals: number }>()
  const rest = ({ door, seconds }: Rest) => {
    const refusals = (resting.get(door)?.refusals ?? 0) + 1
    resting.set(door, { until: after(clock.now(), seconds ?? backOff(refusals)), refusals })
  }
  return async (week, stopping) => {
    const write = createWriter(parts)
    while (!stopping?.aborted) {
      const open = couriers.filter(({ door }) => (resting.get(door)?.until ?? '') <= clock.now())
      const sends = await store.digests.claim(week, { doors: open.map(({ door }) => door), most: atOnce }, leaseOf(parts))
      if (sends.length === 0) return
      const ends = await Promise.all(sends.map((send) => deliverOne(send, write, parts)))
      for (const door of ends) if (typeof door === 'string') resting.delete(door)
      const refused = ends.filter((end) => typeof end === 'object' && end !== null)
      for (const [door, [first]] of Map.groupBy(refused, ({ door }) => door)) if (first) rest({ ...first, door })
    }
  }
}

/** A door that takes nothing for a while. */
type Rest = { door: Door; seconds: number | null }

/** Gives a rest that a door wants, or the door that took the letter. */
async function deliverOne(send: Send, write: ReturnType<typeof createWriter>, parts: Delivering): Promise<Rest | Door | null> {
  const step = { begun: send.unsure }
  try {
    const letter = await write(send)
    if (typeof letter === 'string') {
      await parts.store.digests.end(send, letter, { at: parts.clock.now(), receipt: null, entries: [] })
      return null
    }
    return await settle(send, letter, await post(send, letter, { step, parts }), parts)
  } catch (error) {
    parts.log.failed('A digest could not be sent', error)
    await parts.store.digests.wait(send, after(parts.clock.now(), backOff(send.tries)), step.begun)
    return null
  }
}

/** Where an earlier attempt broke off, the door is asked first. */
async function post(send: Send, letter: Letter, { step, parts }: { step: { begun: boolean }; parts: Delivering }): Promise<Posted> {
  const courier = parts.couriers.find(({ door }) => door === letter.to.door)
  if (!courier) throw new Error(`There is no courier for ${letter.to.door}`)
  if (send.unsure) {
    const found = await courier.find(letter)
    if (found.trace === 'found') return { outcome: 'sent', receipt: found.receipt }
    if (found.trace === 'later') return { outcome: 'later', what: 'door', seconds: null, left: true }
  }
  return courier.send(letter, async () => {
    step.begun = await parts.store.digests.begin(send, leaseOf(parts))
    return step.begun
  })
}

async function settle(send: Send, { to, digest }: Letter, posted: Posted, parts: Delivering): Promise<Rest | Door | null> {
  const { store, clock } = parts
  const at = clock.now()
  if (posted.outcome === 'sent') {
    const entries = newsOf(digest).map(({ entry, print }) => `${entry} ${print}`)
    await store.digests.end(send, 'sent', { at, receipt: posted.receipt, entries })
    return to.door
  }
  if (posted.outcome === 'refused') await giveUp(send, parts)
  if (posted.outcome !== 'later') return null
  await store.digests.wait(send, after(at, posted.seconds ?? backOff(send.tries)), posted.left || send.unsure)
  return posted.what === 'door' ? { door: to.door, seconds: posted.seconds } : null
}

/** Digests in a row after which an address that takes nothing is written to no more, and deleted. */
const mostRefusals = 3

async function giveUp(send: Send, { store, clock, log }: Delivering): Promise<void> {
  await store.digests.end(send, 'refused', { at: clock.now(), receipt: null, entries: [] })
  if ((await store.digests.refusals(send.subscriber)) < mostRefusals) return
  await store.subscriptions.remove(send.subscriber)
  log.failed('A subscription was ended', `${mostRefusals} digests in a row were refused for good`)
}

function leaseOf({ holder, clock, leaseSeconds }: Delivering): Lease {
  const now = clock.now()
  return { holder, now, until: after(now, leaseSeconds) }
}

/** Seconds: a minute after the first refusal, and twice as long after each further one, up to an hour. */
function backOff(tries: number): number {
  return Math.min(3600, 60 * 2 ** Math.min(tries - 1, 10))
}

function after(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}
