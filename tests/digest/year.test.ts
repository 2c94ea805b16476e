import { expect, it } from 'vitest'
import { createRecordingCourier } from '../../src/adapters/recording-courier.ts'
import { newsOf } from '../../src/digest/compose-digest.ts'
import type { Courier } from '../../src/ports.ts'
import { calendarFile, offerFile } from '../support/builders.ts'
import { digestWorld, movingClock } from '../support/digest.ts'

const minute = 60_000
const hour = 60 * minute
const week = 7 * 24 * hour

const calendar = calendarFile({
  holidays: [
    { name: 'Half term', from: '2026-10-19', until: '2026-10-23' },
    { name: 'Christmas', from: '2026-12-21', until: '2027-01-01' },
    { name: 'Half term', from: '2027-02-15', until: '2027-02-19' },
    { name: 'Easter', from: '2027-03-25', until: '2027-04-09' },
    { name: 'Half term', from: '2027-05-31', until: '2027-06-04' },
    { name: 'Summer', from: '2027-07-22', until: '2027-08-31' },
  ],
})

/** The machine is off: over a Monday, and for a week and more. */
const off = [
  ['2027-04-24T12:00:00.000Z', '2027-04-28T14:20:00.000Z'],
  ['2027-06-12T00:00:00.000Z', '2027-06-21T05:00:00.000Z'],
] as const
const held = { from: '2027-05-07T10:00:00.000Z', until: '2027-05-13T08:30:00.000Z' }

/** Every minute about the time at which the digest is due, and about what happens besides; else every sixth hour. */
function instants(from: string): string[] {
  const start = Date.parse(from)
  const near = (moment: number, minutes: number) => Array.from({ length: 2 * minutes + 1 }, (_, n) => moment + (n - minutes) * minute)
  const weeks = Array.from({ length: 52 }, (_, n) => start + n * week)
  const all = [
    ...weeks.flatMap((monday) => Array.from({ length: 28 }, (_, n) => monday + n * 6 * hour)),
    ...weeks.flatMap((monday) => [...near(monday + 7 * hour, 3), ...near(monday + 8 * hour, 3)]),
    ...[off[0][1], off[1][1], held.until].flatMap((moment) => near(Date.parse(moment), 5)),
  ]
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .map((at) => new Date(at).toISOString())
    .filter((instant) => !off.some(([begins, ends]) => begins <= instant && instant < ends))
}

// To the minute, in UTC. England is an hour ahead of it until 25 October 2026 and from 28 March 2027.
const expected = [
  '2026-08-31T07:00',
  '2026-09-07T07:00',
  '2026-09-14T07:00',
  '2026-09-21T07:00',
  '2026-09-28T07:00',
  '2026-10-05T07:00',
  '2026-10-12T07:00',
  '2026-10-26T08:00',
  '2026-11-02T08:00',
  '2026-11-09T08:00',
  '2026-11-16T08:00',
  '2026-11-23T08:00',
  '2026-11-30T08:00',
  '2026-12-07T08:00',
  '2026-12-14T08:00',
  '2027-01-04T08:00',
  '2027-01-11T08:00',
  '2027-01-18T08:00',
  '2027-01-25T08:00',
  '2027-02-01T08:00',
  '2027-02-08T08:00',
  '2027-02-22T08:00',
  '2027-03-01T08:00',
  '2027-03-08T08:00',
  '2027-03-15T08:00',
  '2027-03-22T08:00',
  '2027-04-12T07:00',
  '2027-04-19T07:00',
  '2027-04-28T14:20',
  '2027-05-03T07:00',
  '2027-05-13T08:30',
  '2027-05-17T07:00',
  '2027-05-24T07:00',
  '2027-06-07T07:00',
  '2027-06-21T07:00',
  '2027-06-28T07:00',
  '2027-07-05T07:00',
  '2027-07-12T07:00',
  '2027-07-19T07:00',
]

it('is sent through a year when it is due, to the minute: with both clock changes, holidays, a machine that is off and a week that is held', async () => {
  const clock = movingClock('2026-08-24T00:00:00Z')
  const record = createRecordingCourier('e-mail')
  const times: string[] = []
  const courier: Courier = {
    ...record,
    send(letter, begin) {
      times.push(clock.now().slice(0, 16))
      return record.send(letter, begin)
    },
  }
  const source = { source: 'https://example.org/calm' }
  const dated = { checked: '2026-08-01', added: '2026-08-01', reviewBy: '2028-03-31', ...source }
  const offers = (count: number) =>
    Array.from({ length: count }, (_, n) => offerFile({ id: `week-${n}`, title: `Offer ${n}`, body: `For week ${n}.`, ...dated }))
  const world = await digestWorld({ clock, couriers: [courier] })
  await world.subscribe('ann')
  clock.set('2026-08-24T08:00:00Z')
  await world.rounds().round()
  const rounds = world.rounds()
  let published = -1
  let isHeld = false
  for (const instant of instants('2026-08-31T00:00:00Z')) {
    clock.set(instant)
    const weeks = Math.floor((Date.parse(instant) - Date.parse('2026-08-31T00:00:00Z')) / week)
    if (weeks > published) world.publish(...offers(weeks + 1), calendar)
    published = weeks
    const shouldHold = held.from <= instant && instant < held.until
    if (shouldHold !== isHeld) await world.office.hold('2027-W19', shouldHold, 'priya-nolan')
    isHeld = shouldHold
    await rounds.round()
  }
  expect(times).toEqual(expected)
  const told = record.letters.flatMap(({ digest }) => newsOf(digest).map(({ entry }) => entry))
  expect(told).toEqual(Array.from({ length: 47 }, (_, n) => `offers/week-${n}`))
}, 60_000)
