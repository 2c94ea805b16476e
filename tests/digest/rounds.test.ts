import { describe, expect, it } from 'vitest'
import { createRecordingCourier } from '../../src/adapters/recording-courier.ts'
import type { Courier } from '../../src/ports.ts'
import { calendarFile, offerFile } from '../support/builders.ts'
import { digestWorld } from '../support/digest.ts'

const calm = offerFile({ districts: ['wyre'] })
const other = offerFile({ id: 'other', title: 'Other', districts: ['wyre'], body: 'Another offer.' })
const third = offerFile({ id: 'third', title: 'Third', districts: ['wyre'], body: 'A third offer.' })

/** A world in which week 47 has gone out, and one more offer has come since. */
async function weekLater(couriers?: Courier[]) {
  const world = await digestWorld({ files: [calm], now: '2026-11-16T08:00:00Z', ...(couriers ? { couriers } : {}) })
  await world.subscribe('ann')
  await world.rounds().round()
  world.publish(calm, other)
  return world
}

describe('the digest', () => {
  it('goes out when it is due and not before, to everybody once', async () => {
    const { clock, rounds, subscribe, sent } = await weekLater()
    await subscribe('#wyre', { districts: ['wyre'] })
    await subscribe('bob', { districts: ['preston'] })
    const one = rounds()
    clock.set('2026-11-23T07:59:59Z')
    await one.round()
    expect(sent()).toEqual([])
    clock.set('2026-11-23T08:00:00Z')
    await one.round()
    await one.round()
    await rounds('after a restart').round()
    expect(sent()).toEqual(['ann 2026-W48: offers/other new', '#wyre 2026-W48: offers/other new'])
  })

  it('is not sent when nothing is new, and says so afterwards', async () => {
    const { clock, rounds, publish, sent, office } = await weekLater()
    publish(calm)
    clock.set('2026-11-23T08:00:00Z')
    await rounds().round()
    expect(sent()).toEqual([])
    expect((await office.history(1))[0]?.counts).toMatchObject({ nothing: 1, sent: 0 })
  })

  it('is sent late, once, when the machine was off on the day', async () => {
    const { clock, rounds, sent } = await weekLater()
    clock.set('2026-11-29T22:00:00Z')
    await rounds().round()
    clock.set('2026-11-29T23:30:00Z')
    await rounds().round()
    expect(sent()).toEqual(['ann 2026-W48: offers/other new'])
  })

  it('is not sent in a week that is over: the next one has what gathered', async () => {
    const { clock, rounds, sent } = await weekLater()
    clock.set('2026-11-30T00:30:00Z')
    await rounds().round()
    expect(sent()).toEqual([])
    clock.set('2026-11-30T08:00:00Z')
    await rounds().round()
    expect(sent()).toEqual(['ann 2026-W49: offers/other new'])
  })

  it('is not sent in the holidays: the first one after has what gathered', async () => {
    const world = await weekLater()
    const calendar = calendarFile({ holidays: [{ name: 'Half term', from: '2026-11-21', until: '2026-11-29' }] })
    world.publish(calm, other, calendar)
    world.clock.set('2026-11-25T08:00:00Z')
    await world.rounds().round()
    expect(world.sent()).toEqual([])
    world.publish(calm, other, third, calendar)
    world.clock.set('2026-11-30T08:00:00Z')
    await world.rounds().round()
    expect(world.sent()).toEqual(['ann 2026-W49: offers/other new, offers/third new'])
  })

  it('goes to nobody who has stopped it since it was made', async () => {
    const courier = createRecordingCourier('e-mail')
    const closed: Courier = { ...courier, send: async () => ({ outcome: 'later', what: 'door', seconds: 60, left: false }) }
    const world = await weekLater([closed])
    world.clock.set('2026-11-23T08:00:00Z')
    await world.rounds().round()
    await world.store.subscriptions.remove('ann')
    world.clock.set('2026-11-23T08:02:00Z')
    await world.rounds().round()
    expect((await world.office.history(1))[0]?.counts).toMatchObject({ dropped: 1, due: 0 })
  })

  it('is one when two processes come at once', async () => {
    const { clock, rounds, sent } = await weekLater()
    clock.set('2026-11-23T08:00:00Z')
    await Promise.all([rounds('one').round(), rounds('two').round(), rounds('three').round()])
    expect(sent()).toEqual(['ann 2026-W48: offers/other new'])
  })
})

describe('a digest that could not be sent in its week', () => {
  it('is carried by the next one, for whom it did not reach alone', async () => {
    const mail = createRecordingCourier('e-mail')
    let works = false
    const moody: Courier = {
      ...mail,
      send: (letter, begin) =>
        works ? mail.send(letter, begin) : Promise.resolve({ outcome: 'later', what: 'door', seconds: 7 * 24 * 3600 + 1800, left: false }),
    }
    const slack = createRecordingCourier('slack')
    const world = await weekLater([moody, slack])
    await world.subscribe('#wyre')
    world.clock.set('2026-11-23T08:00:00Z')
    await world.rounds().round()
    world.publish(calm, other, third)
    works = true
    world.clock.set('2026-11-30T08:00:00Z')
    await world.rounds().round()
    const entries = (letters: typeof mail.letters) =>
      letters.map(({ digest }) => digest.places.flatMap(({ themes }) => themes.flatMap(({ news }) => news.map(({ entry }) => entry))))
    expect(entries(mail.letters)).toEqual([['offers/other', 'offers/third']])
    expect(entries(slack.letters)).toEqual([['offers/other'], ['offers/third']])
    expect((await world.office.history(2)).map(({ counts }) => counts.failed)).toEqual([0, 1])
  })
})
