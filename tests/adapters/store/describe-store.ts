/** What every store must do, whichever database it keeps things in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/ports.ts'
import type { Reply } from '../../../src/reply.ts'
import { gap, said } from '../../support/store.ts'
import { describeDeliveries } from './describe-deliveries.ts'
import { describeDigests } from './describe-digests.ts'
import { describeDrafts } from './describe-drafts.ts'
import { describeOddValues } from './describe-odd-values.ts'
import { describeOffering } from './describe-offering.ts'
import { describePeople } from './describe-people.ts'

/** Where a twin keeps things: `open` opens a new connection to what is kept there. */
type Place = { open(): Promise<Store>; remove(): Promise<void> }

/** `once`: what all tests share, such as a server. */
export function describeStore(name: string, newPlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place
    let store: Store
    beforeEach(async () => {
      place = await newPlace()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.remove()
    })
    describeConversations(() => store)
    describeRating(() => store)
    describeGaps(() => store)
    describeDrafts(() => store)
    describeOddValues(() => store)
    describeDeliveries(() => store)
    describePeople(() => store)
    describeDigests(() => store)
    describeOffering(() => store)

    it('adds up the tokens of a month, also when several are added at once', async () => {
      expect(await store.modelUsage.total('2026-11')).toBe(0)
      await Promise.all([100, 20, 3_000_000_000].map((tokens) => store.modelUsage.add('2026-11', tokens)))
      await store.modelUsage.add('2026-12', 7)
      expect(await store.modelUsage.total('2026-11')).toBe(3_000_000_120)
    })

    it('says that it is well until it is closed', async () => {
      await expect(store.check()).resolves.toBeUndefined()
      await store.close()
      await expect(store.check()).rejects.toThrow()
    })

    it('tells when answers showed an entry, and not when they only spoke of it', async () => {
      const card = { kind: 'partner', id: 'calm-start', name: 'Calm Start', what: null, website: null } as const
      const shown = (asked: string, parts: Reply['parts'], more: Reply['more'] = []) => {
        const usual = said({ asked })
        return store.conversations.append('t', { ...usual, reply: { ...usual.reply, parts, more } })
      }
      const term = { kind: 'term', id: 'calm-start', short: 'CS', long: null, says: 'A term.' } as const
      await shown('2026-11-20T10:00:00.000Z', [{ kind: 'partners', cards: [card], involved: false }])
      await shown('2026-11-21T10:00:00.000Z', [{ kind: 'text', markdown: 'Of “calm-start”.' }])
      await shown('2026-11-22T10:00:00.000Z', [term])
      await shown('2026-11-23T10:00:00.000Z', [], [{ kind: 'partners', cards: [card], involved: false }])
      expect(await store.answersThatUsed({ kind: 'partner', id: 'calm-start' })).toEqual([
        '2026-11-20T10:00:00.000Z',
        '2026-11-23T10:00:00.000Z',
      ])
      expect(await store.answersThatUsed({ kind: 'partner', id: 'calm' })).toEqual([])
    })

    it('sweeps away what was asked before a moment, and leaves the rest', async () => {
      for (const asked of ['2026-10-01T09:00:00.000Z', '2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00.000Z']) {
        await store.conversations.append('t', said({ question: asked, asked }))
        await store.gaps.record(gap({ question: asked, asked }))
      }
      await store.sweep('2026-11-01T00:00:00Z')
      expect((await store.conversations.read('t')).map(({ asked }) => asked)).toEqual(['2026-11-01T00:00:00.000Z'])
      expect((await store.gaps.list({ since: '2026-01-01T00:00:00Z' })).map(({ asked }) => asked)).toEqual(['2026-11-01T00:00:00.000Z'])
    })
  })
}

function describeConversations(store: () => Store): void {
  it('knows nothing of a conversation before anything is said', async () => {
    expect(await store().conversations.find('t')).toBeNull()
    expect(await store().conversations.read('t')).toEqual([])
  })

  it('gives back what was said, in order, and nothing of other conversations', async () => {
    const first = said({ question: 'first', priorities: ['wyre-sleep'] })
    const second = said({ question: 'second', asked: '2026-11-24T10:05:00.000Z' })
    const numbers = [await store().conversations.append('t', first), await store().conversations.append('t', second)]
    await store().conversations.append('u', said({ question: 'other' }))
    expect(await store().conversations.find('t')).toEqual({ turns: [first.turn, second.turn] })
    expect(await store().conversations.read('t')).toEqual([
      { number: numbers[0], asked: first.asked, question: 'first', reply: first.reply, feedback: null },
      { number: numbers[1], asked: second.asked, question: 'second', reply: second.reply, feedback: null },
    ])
  })

  it('gives the last 20 turns to answer with, and the last 50 to show', async () => {
    for (let n = 1; n <= 52; n++) await store().conversations.append('t', said({ question: `q${n}` }))
    const { turns = [] } = (await store().conversations.find('t')) ?? {}
    expect([turns.length, turns[0]?.understanding.question, turns.at(-1)?.understanding.question]).toEqual([20, 'q33', 'q52'])
    const read = await store().conversations.read('t')
    expect([read.length, read[0]?.question, read.at(-1)?.question]).toEqual([50, 'q3', 'q52'])
  })

  it('keeps both turns when two tabs ask at once', async () => {
    const asked = Array.from({ length: 20 }, (_, n) => `q${n}`)
    const numbers = await Promise.all(asked.map((question) => store().conversations.append('t', said({ question }))))
    const read = await store().conversations.read('t')
    expect(read.map(({ question }) => question).sort()).toEqual([...asked].sort())
    expect(read.map(({ number }) => number)).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('forgets all of one conversation and nothing of another', async () => {
    const number = await store().conversations.append('t', said())
    await store().conversations.rate('t', number, { useful: false, comment: 'No.' })
    await store().conversations.append('u', said())
    await store().conversations.forget('t')
    expect(await store().conversations.find('t')).toBeNull()
    expect(await store().conversations.read('t')).toEqual([])
    expect(await store().conversations.read('u')).toHaveLength(1)
  })

  it('never gives the number of a forgotten turn to another', async () => {
    const forgotten = await store().conversations.append('t', said())
    await store().conversations.forget('t')
    expect(await store().conversations.append('t', said())).toBeGreaterThan(forgotten)
    expect(await store().conversations.rate('t', forgotten, { useful: true, comment: null })).toBe(false)
  })
}

function describeRating(store: () => Store): void {
  it('keeps the later of two ratings of a turn', async () => {
    const number = await store().conversations.append('t', said())
    expect(await store().conversations.rate('t', number, { useful: true, comment: null })).toBe(true)
    expect(await store().conversations.rate('t', number, { useful: false, comment: 'That officer has left.' })).toBe(true)
    expect(await store().conversations.read('t')).toMatchObject([{ feedback: { useful: false, comment: 'That officer has left.' } }])
  })

  it('does not rate a turn of another conversation, nor one that never was', async () => {
    const number = await store().conversations.append('t', said())
    for (const wrong of [number + 1, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])
      expect(await store().conversations.rate('t', wrong, { useful: true, comment: null })).toBe(false)
    expect(await store().conversations.rate('u', number, { useful: true, comment: null })).toBe(false)
    expect(await store().conversations.read('t')).toMatchObject([{ feedback: null }])
  })
}

function describeGaps(store: () => Store): void {
  it('lists the gaps since a moment, oldest first', async () => {
    const early = gap({ asked: '2026-11-01T10:00:00.000Z', question: 'early' })
    const late = gap({ asked: '2026-11-20T10:00:00.000Z', question: 'late', themes: ['sleep'], intent: 'contact' })
    const between = gap({ asked: '2026-11-10T10:00:00.000Z', question: 'between' })
    for (const each of [late, early, between]) await store().gaps.record(each)
    expect(await store().gaps.list({ since: '2026-11-10T10:00:00Z' })).toEqual([between, late])
  })
}
