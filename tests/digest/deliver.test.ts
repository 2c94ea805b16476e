import { describe, expect, it } from 'vitest'
import { createRecordingCourier } from '../../src/adapters/recording-courier.ts'
import type { Posted, Trace } from '../../src/digest/letter.ts'
import type { Courier } from '../../src/ports.ts'
import { offerFile } from '../support/builders.ts'
import { digestWorld } from '../support/digest.ts'

const calm = offerFile({ districts: ['wyre'] })
const other = offerFile({ id: 'other', title: 'Other', districts: ['wyre'], body: 'Another offer.' })
const record = createRecordingCourier('e-mail')

/** Tells what it was asked to do, and does what a test says. */
function courierThat(send: (tries: number, begin: () => Promise<boolean>) => Promise<Posted>, trace: Trace = { trace: 'unknown' }) {
  const seen: string[] = []
  const courier: Courier = {
    door: 'e-mail',
    async send({ key }, begin) {
      seen.push(`send ${key}`)
      return send(seen.filter((each) => each.startsWith('send')).length, begin)
    },
    async find({ key }) {
      seen.push(`find ${key}`)
      return trace
    },
  }
  return { courier, seen }
}

/** The digest of week 48 is due, for ann and whoever else. */
async function due(courier: Courier, ...others: string[]) {
  const world = await digestWorld({ files: [calm], couriers: [courier] })
  await world.rounds().round()
  for (const name of ['ann', ...others]) await world.subscribe(name)
  world.publish(calm, other)
  world.clock.set('2026-11-23T08:00:00Z')
  const counts = async () => (await world.office.history(1))[0]?.counts
  return { ...world, counts }
}

const sent: Posted = { outcome: 'sent', receipt: null }
const later = (fields: Partial<Extract<Posted, { outcome: 'later' }>> = {}): Posted => {
  return { outcome: 'later', what: 'letter', seconds: null, left: false, ...fields }
}
/** The process dies: whatever it was doing never ends. */
const never = () => new Promise<Posted>(() => {})

describe('a process that dies', () => {
  it('before a letter leaves: another sends it, unasked, when the lease is over', async () => {
    const { courier, seen } = courierThat((tries) => (tries === 1 ? never() : Promise.resolve(sent)))
    const { rounds, clock, counts } = await due(courier)
    void rounds('dead').round()
    await turns()
    await rounds('next').round()
    expect(seen).toEqual(['send 2026-W48 ann'])
    clock.set('2026-11-23T08:03:01Z')
    await rounds('next').round()
    expect(seen).toEqual(['send 2026-W48 ann', 'send 2026-W48 ann'])
    expect(await counts()).toMatchObject({ sent: 1, claimed: 0 })
  })

  it.each([
    ['has it', { trace: 'found', receipt: '1' }, ['find 2026-W48 ann'], { sent: 1 }],
    ['does not have it', { trace: 'not-found' }, ['find 2026-W48 ann', 'send 2026-W48 ann'], { sent: 1 }],
    ['cannot be asked', { trace: 'unknown' }, ['find 2026-W48 ann', 'send 2026-W48 ann'], { sent: 1 }],
    ['does not answer', { trace: 'later' }, ['find 2026-W48 ann'], { sending: 1 }],
  ] as const)('when a letter may have left: the door is asked first, and %s', async (_, trace, then, counted) => {
    const { courier, seen } = courierThat(async (tries, begin) => (tries === 1 ? begin().then(never) : sent), trace)
    const { rounds, clock, counts } = await due(courier)
    void rounds('dead').round()
    await turns()
    expect(await counts()).toMatchObject({ sending: 1 })
    clock.set('2026-11-23T08:03:01Z')
    await rounds('next').round()
    expect(seen.slice(1)).toEqual(then)
    expect(await counts()).toMatchObject(counted)
  })

  it('and comes to life again when another has taken over: it keeps its letter back', async () => {
    const wakes: (() => void)[] = []
    const begun: boolean[] = []
    const { courier } = courierThat(async (tries, begin) => {
      if (tries === 1) await new Promise<void>((resolve) => wakes.push(resolve))
      begun.push(await begin())
      return begun.at(-1) ? sent : { outcome: 'kept' }
    })
    const { rounds, clock, counts } = await due(courier)
    const asleep = rounds('asleep').round()
    await turns()
    clock.set('2026-11-23T08:03:01Z')
    await rounds('next').round()
    wakes.forEach((wake) => {
      wake()
    })
    await asleep
    expect(begun).toEqual([true, false])
    expect(await counts()).toMatchObject({ sent: 1 })
  })
})

describe('a letter that is not taken', () => {
  it('is tried again a minute later, and then ever less often', async () => {
    const { courier, seen } = courierThat(async () => later())
    const { rounds, clock } = await due(courier)
    const times: string[] = []
    for (let minute = 0; minute < 40; minute++) {
      clock.set(new Date(Date.parse('2026-11-23T08:00:00Z') + minute * 60_000).toISOString())
      const before = seen.length
      await rounds().round()
      if (seen.length > before) times.push(clock.now().slice(11, 16))
    }
    expect(times).toEqual(['08:00', '08:01', '08:03', '08:07', '08:15', '08:31'])
  })

  it('does not keep back those of others', async () => {
    const refuseAnn = courierThat(async () => sent)
    const courier: Courier = {
      ...record,
      send: async (letter, begin) => (letter.subscription === 'ann' ? later() : refuseAnn.courier.send(letter, begin)),
    }
    const { rounds, counts } = await due(courier, 'bob')
    await rounds().round()
    expect(await counts()).toMatchObject({ sent: 1, due: 1 })
  })

  it('for good is not tried again', async () => {
    const { courier, seen } = courierThat(async () => ({ outcome: 'refused' }))
    const { rounds, clock, counts } = await due(courier)
    await rounds().round()
    clock.set('2026-11-24T08:00:00Z')
    await rounds().round()
    expect(seen).toHaveLength(1)
    expect(await counts()).toMatchObject({ refused: 1, failed: 0 })
  })

  it('for good three times in a row ends the subscription, and deletes the address', async () => {
    const { courier, seen } = courierThat(async () => ({ outcome: 'refused' }))
    const world = await digestWorld({ files: [calm], couriers: [courier] })
    await world.rounds().round()
    await world.subscribe('ann')
    const offers = [calm]
    for (const [i, monday] of ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].entries()) {
      offers.push(offerFile({ id: `more-${i}`, title: `More ${i}`, districts: ['wyre'], body: `Offer number ${i}.` }))
      world.publish(...offers)
      world.clock.set(`${monday}T08:00:00Z`)
      await world.rounds().round()
      expect(await world.store.subscriptions.list()).toHaveLength(i < 2 ? 1 : 0)
    }
    expect(seen).toHaveLength(3)
  })
})

describe('a door that takes nothing', () => {
  it('is left alone for as long as it says', async () => {
    const { courier, seen } = courierThat(async (tries) => (tries <= 5 ? later({ what: 'door', seconds: 600 }) : sent))
    const names = Array.from({ length: 20 }, (_, n) => `reader-${n}`)
    const { rounds, clock, counts } = await due(courier, ...names)
    const one = rounds()
    await one.round()
    clock.set('2026-11-23T08:09:59Z')
    await one.round()
    expect(seen).toHaveLength(5)
    clock.set('2026-11-23T08:10:00Z')
    await one.round()
    expect(await counts()).toMatchObject({ sent: 21 })
  })

  it('may have taken one whose connection broke: that one is asked about', async () => {
    const { courier, seen } = courierThat(
      async (_, begin) => {
        await begin()
        return later({ what: 'door', seconds: 60, left: true })
      },
      { trace: 'found', receipt: '7' },
    )
    const { rounds, clock, counts } = await due(courier)
    const one = rounds()
    await one.round()
    clock.set('2026-11-23T08:01:00Z')
    await one.round()
    expect(seen).toEqual(['send 2026-W48 ann', 'find 2026-W48 ann'])
    expect(await counts()).toMatchObject({ sent: 1 })
  })
})

it('is kept back when an officer holds the digest while it is going out', async () => {
  let hold = async () => {}
  const { courier } = courierThat(async (_, begin) => {
    await hold()
    return (await begin()) ? sent : { outcome: 'kept' }
  })
  const { rounds, clock, counts, office } = await due(courier)
  hold = () => office.hold('2026-W48', true, 'priya-nolan')
  await rounds().round()
  expect(await counts()).toMatchObject({ sent: 0, claimed: 1 })
  hold = async () => {}
  await office.hold('2026-W48', false, 'priya-nolan')
  clock.set('2026-11-23T08:05:00Z')
  await rounds().round()
  expect(await counts()).toMatchObject({ sent: 1 })
})

it('is tried again when something of ours fails, and the rest goes on', async () => {
  const { courier } = courierThat(async (tries) => {
    if (tries === 1) throw new Error('A mistake')
    return sent
  })
  const { rounds, clock, counts } = await due(courier, 'bob')
  await rounds().round()
  expect(await counts()).toMatchObject({ sent: 1, due: 1 })
  clock.set('2026-11-23T08:01:00Z')
  await rounds().round()
  expect(await counts()).toMatchObject({ sent: 2 })
})

/** Lets what was begun go as far as it can. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
}
