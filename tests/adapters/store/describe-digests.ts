/** What every store must do with subscriptions, editions and sends. */
import { describe, expect, it } from 'vitest'
import type { Lease, Send } from '../../../src/digest/ledger.ts'
import type { Mark } from '../../../src/digest/mark.ts'
import type { Store } from '../../../src/ports.ts'
import { addressOf, choiceOf, newsOn } from '../../support/digest.ts'

const since = '2026-11-01T00:00:00.000Z'
const at = '2026-11-23T08:00:00.000Z'
const edition = { week: '2026-W48', day: '2026-11-23', made: at, news: [newsOn()] }
const lease = (holder: string, now = at, until = '2026-11-23T08:03:00.000Z'): Lease => ({ holder, now, until })
const doors = ['e-mail', 'slack'] as const
const kept = { at, receipt: null, entries: ['offers/calm-start 0a'] }

function mark(entry: string, print = 'a'): Mark {
  return {
    entry,
    kind: 'offers',
    title: entry,
    districts: [],
    themes: [],
    phases: [],
    ends: null,
    endingTold: null,
    fields: { body: print },
    same: [],
  }
}

export function describeDigests(store: () => Store): void {
  const subscribe = (id: string, name = id) =>
    store().subscriptions.save({ id, address: addressOf(name), choice: choiceOf({ themes: ['sleep'] }), since })
  const make = (week = '2026-W48', ids = ['ann', 'bob']) =>
    store().digests.make(
      { ...edition, week },
      { put: [], drop: [] },
      ids.map((id) => ({ id, door: 'e-mail' })),
    )
  const claim = (given: Lease, week = '2026-W48', most = 5) => store().digests.claim(week, { doors, most }, given)
  const idsOf = (sends: Send[]) => sends.map(({ subscriber }) => subscriber).sort()

  describe('subscriptions', () => {
    it('are found by address, whatever its capitals, and by id', async () => {
      const made = await subscribe('one', 'ann')
      expect(made).toEqual({
        id: 'one',
        address: { door: 'e-mail', to: 'ann@school.example' },
        choice: choiceOf({ themes: ['sleep'] }),
        since,
      })
      expect(await store().subscriptions.find({ door: 'e-mail', to: ' Ann@School.example' })).toEqual(made)
      expect(await store().subscriptions.findById('one')).toEqual(made)
      expect(await store().subscriptions.find(addressOf('#wyre'))).toBeNull()
    })

    it('are one for each address: a later choice takes the place of the earlier, and the id stays', async () => {
      await subscribe('one', 'ann')
      const again = await store().subscriptions.save({ id: 'two', address: addressOf('ann'), choice: choiceOf(), since: at })
      expect(again).toMatchObject({ id: 'one', choice: choiceOf(), since })
      expect(await store().subscriptions.list()).toHaveLength(1)
    })

    it('tell a person from a channel of the same name', async () => {
      await store().subscriptions.save({ id: 'one', address: { door: 'slack', team: 'T', user: 'X' }, choice: choiceOf(), since })
      expect(await store().subscriptions.find({ door: 'slack', team: 'T', channel: 'X' })).toBeNull()
      expect(await store().subscriptions.find({ door: 'slack', user: 'X', team: 'T' })).not.toBeNull()
    })

    it('are gone when they are removed', async () => {
      await subscribe('one')
      expect(await store().subscriptions.remove('one')).toBe(true)
      expect(await store().subscriptions.remove('one')).toBe(false)
      expect(await store().subscriptions.list()).toEqual([])
    })

    it('are confirmed once, and only while the letter is fresh', async () => {
      const asked = { token: 't', to: 'ann@school.example', choice: choiceOf(), asked: at }
      expect(await store().subscriptions.ask(asked, { since, most: 3 })).toBe(true)
      expect(await store().subscriptions.takeUnconfirmed('t', '2026-11-23T08:00:01Z')).toBeNull()
      expect(await store().subscriptions.takeUnconfirmed('other', since)).toBeNull()
      expect(await store().subscriptions.takeUnconfirmed('t', since)).toEqual({ to: 'ann@school.example', choice: choiceOf(), asked: at })
      expect(await store().subscriptions.takeUnconfirmed('t', since)).toBeNull()
    })

    it('are asked about so many times a mailbox and no more', async () => {
      const ask = (token: string, to = 'ann@school.example') =>
        store().subscriptions.ask({ token, to, choice: choiceOf(), asked: at }, { since, most: 2 })
      expect([await ask('1'), await ask('2', 'ANN@school.example'), await ask('3'), await ask('4', 'bob@school.example')]).toEqual([
        true,
        true,
        false,
        true,
      ])
      expect(await store().subscriptions.takeUnconfirmed('3', since)).toBeNull()
    })
  })

  describe('an edition', () => {
    it('is made once, with what counts as announced', async () => {
      const { digests } = store()
      expect(await digests.marks()).toBeNull()
      expect(await digests.make(edition, { put: [mark('offers/a'), mark('offers/b')], drop: [] }, [])).toBe(true)
      expect(await digests.make(edition, { put: [mark('offers/c')], drop: ['offers/a'] }, [])).toBe(false)
      expect([...((await digests.marks()) ?? [])]).toEqual([
        ['offers/a', mark('offers/a')],
        ['offers/b', mark('offers/b')],
      ])
      await digests.make({ ...edition, week: '2026-W49' }, { put: [mark('offers/b', 'z')], drop: ['offers/a'] }, [])
      expect([...((await digests.marks()) ?? [])]).toEqual([['offers/b', mark('offers/b', 'z')]])
      expect(await digests.find('2026-W48')).toEqual({ ...edition, opening: null, held: false })
      expect((await digests.list(5)).map(({ week }) => week)).toEqual(['2026-W49', '2026-W48'])
    })

    it('is made by one of several that try at once', async () => {
      const made = await Promise.all(Array.from({ length: 5 }, () => make()))
      expect(made.filter(Boolean)).toHaveLength(1)
      expect((await store().digests.count('2026-W48')).due).toBe(2)
    })

    it('takes thousands of marks and subscribers', async () => {
      const put = Array.from({ length: 3000 }, (_, n) => mark(`offers/${n}`))
      const ids = Array.from({ length: 1000 }, (_, n) => ({ id: `s${n}`, door: 'e-mail' as const }))
      expect(await store().digests.make(edition, { put, drop: [] }, ids)).toBe(true)
      expect((await store().digests.marks())?.size).toBe(3000)
      expect((await store().digests.count('2026-W48')).due).toBe(1000)
    })

    it('is not made while it is held, and keeps its opening line', async () => {
      const { digests } = store()
      await digests.prepare('2026-W48', '2026-11-23', { held: true })
      await digests.prepare('2026-W48', '2026-11-23', { opening: 'Welcome back' })
      expect(await make()).toBe(false)
      expect(await digests.find('2026-W48')).toMatchObject({ held: true, opening: 'Welcome back', made: null, news: [] })
      await digests.prepare('2026-W48', '2026-11-23', { held: false })
      expect(await make()).toBe(true)
      expect(await digests.find('2026-W48')).toMatchObject({ held: false, opening: 'Welcome back', made: at })
    })
  })

  describe('a send', () => {
    it('is taken by one of several, by the doors it knows, and not beyond what it asks for', async () => {
      await make('2026-W48', ['ann', 'bob', 'cat'])
      expect(await store().digests.claim('2026-W48', { doors: ['slack'], most: 5 }, lease('one'))).toEqual([])
      expect(await store().digests.claim('2026-W48', { doors: [], most: 5 }, lease('one'))).toEqual([])
      expect(await claim(lease('one'), '2026-W48', 2)).toHaveLength(2)
      const rest = await Promise.all([claim(lease('two')), claim(lease('three'))])
      expect(rest.flat()).toHaveLength(1)
      expect(await claim(lease('four'))).toEqual([])
    })

    it('is free again when its holder is silent for too long, and only the one who has it may begin', async () => {
      await make('2026-W48', ['ann'])
      const [send] = await claim(lease('one'))
      const later = lease('two', '2026-11-23T08:03:00.000Z', '2026-11-23T08:06:00.000Z')
      const [again] = await claim(later)
      expect(again).toEqual({ week: '2026-W48', subscriber: 'ann', tries: 2, carries: [], unsure: false })
      expect(await store().digests.begin(send as Send, lease('one'))).toBe(false)
      expect(await store().digests.begin(again as Send, later)).toBe(true)
      expect(await store().digests.begin(again as Send, lease('two', '2026-11-23T08:07:00.000Z'))).toBe(false)
    })

    it('that had begun is unsure for who comes after', async () => {
      await make('2026-W48', ['ann'])
      const [send] = await claim(lease('one'))
      await store().digests.begin(send as Send, lease('one'))
      expect(await claim(lease('two', '2026-11-23T08:03:00.000Z'))).toMatchObject([{ unsure: true, tries: 2 }])
    })

    it('that waits is nobody’s until then', async () => {
      await make('2026-W48', ['ann', 'bob'])
      const [ann, bob] = (await claim(lease('one'))) as [Send, Send]
      await store().digests.begin(bob, lease('one'))
      await store().digests.wait(ann, '2026-11-23T09:00:00Z', false)
      await store().digests.wait(bob, '2026-11-23T09:00:00Z', true)
      expect(await claim(lease('two', '2026-11-23T08:59:59.999Z'))).toEqual([])
      const free = await claim(lease('two', '2026-11-23T09:00:00.000Z', '2026-11-23T09:03:00.000Z'))
      expect(free.map(({ subscriber, unsure }) => [subscriber, unsure]).sort()).toEqual([
        [ann.subscriber, false],
        [bob.subscriber, true],
      ])
    })

    it('has an end, and is counted by it', async () => {
      await make('2026-W48', ['ann', 'bob', 'cat', 'dan', 'eve'])
      const [ann, bob, cat, dan] = (await claim(lease('one'))) as [Send, Send, Send, Send, Send]
      await store().digests.end(ann, 'sent', kept)
      await store().digests.end(bob, 'nothing', kept)
      await store().digests.end(cat, 'refused', kept)
      await store().digests.end(dan, 'dropped', kept)
      expect(await store().digests.count('2026-W48')).toEqual({
        due: 0,
        claimed: 1,
        sending: 0,
        sent: 1,
        nothing: 1,
        failed: 0,
        refused: 1,
        dropped: 1,
      })
      expect(idsOf(await claim(lease('two', '2026-11-24T08:00:00.000Z')))).toHaveLength(1)
    })

    it('was refused so many times in a row, as far back as the last that was sent', async () => {
      const ends = ['refused', 'sent', 'nothing', 'refused', 'refused'] as const
      for (const [i, end] of ends.entries()) {
        const week = `2026-W${40 + i}`
        await make(week, ['ann'])
        const [send] = await claim(lease('one'), week, 1)
        if (send) await store().digests.end(send, end, kept)
      }
      expect(await store().digests.refusals('ann')).toBe(2)
      expect(await store().digests.refusals('bob')).toBe(0)
    })

    it('of a held week is not taken, and not begun', async () => {
      await make('2026-W48', ['ann', 'bob'])
      const [send] = await claim(lease('one'), '2026-W48', 1)
      await store().digests.prepare('2026-W48', '2026-11-23', { held: true })
      expect(await claim(lease('two'))).toEqual([])
      expect(await store().digests.begin(send as Send, lease('one'))).toBe(false)
    })

    it('that never was sent is carried by the next week’s', async () => {
      await make('2026-W46', ['ann', 'bob'])
      for (const send of await claim(lease('one'), '2026-W46')) if (send.subscriber === 'bob') await store().digests.end(send, 'sent', kept)
      await store().digests.closeBefore('2026-W47', '2026-11-23T08:10:00Z')
      await make('2026-W47', ['ann', 'bob'])
      await store().digests.closeBefore('2026-W48', '2026-11-23T08:10:00Z')
      await make('2026-W48', ['ann', 'bob', 'new'])
      const sends = await claim(lease('one', '2026-11-23T08:10:00.000Z', '2026-11-23T08:20:00.000Z'))
      expect(Object.fromEntries(sends.map(({ subscriber, carries }) => [subscriber, carries]))).toEqual({
        ann: ['2026-W46', '2026-W47'],
        bob: ['2026-W47'],
        new: [],
      })
    })

    it('tells afterwards which digests held an entry, and how it stood in them', async () => {
      await make('2026-W47', ['ann'])
      await make('2026-W48', ['ann', 'bob', 'cat'])
      const end = async (week: string, entries: string[]) => {
        for (const send of await claim(lease('one'), week)) await store().digests.end(send, 'sent', { ...kept, entries })
      }
      await end('2026-W47', ['offers/calm-start 0a', 'offers/calm_start 99'])
      await end('2026-W48', ['offers/calm-start 0b'])
      expect(await store().digests.uses('offers/calm-start')).toEqual([
        { week: '2026-W47', print: '0a', sent: 1 },
        { week: '2026-W48', print: '0b', sent: 3 },
      ])
      expect(await store().digests.uses('offers/calm')).toEqual([])
      expect(await store().digests.uses('offers/calm_start')).toEqual([{ week: '2026-W47', print: '99', sent: 1 }])
    })
  })
}
