import { expect, it } from 'vitest'
import type { Note } from '../../../src/notes.ts'
import type { NewProposal } from '../../../src/offering/proposals.ts'
import type { Store } from '../../../src/ports.ts'
import { offerSaid } from '../../support/offer-said.ts'

const at = '2026-11-24T10:00:00.000Z'
const proposal = (fields: Partial<NewProposal> = {}): NewProposal => ({
  said: offerSaid(),
  by: { contact: null, name: 'Sam', address: { door: 'e-mail', to: 'sam@calm.example' } },
  on: at,
  entry: null,
  changes: false,
  remark: null,
  ...fields,
})
const note = (key: string): Note => ({
  key,
  to: { door: 'e-mail', to: 'sam@calm.example' },
  subject: 'Listed',
  lines: ['It is.'],
  links: [],
  buttons: [],
})
const lease = (holder: string, now = at, until = '2026-11-24T10:03:00.000Z') => ({ holder, now, until })

/** What every store must do for offers that are proposed. */
export function describeOffering(store: () => Store): void {
  it('keeps what somebody has in hand until it is cleared or swept away', async () => {
    const { desks } = store().offering
    expect(await desks.find('ann')).toBeNull()
    await desks.put('ann', { at: 'reason', proposal: 1 }, at)
    await desks.put('ann', { at: 'offer', said: offerSaid({ title: 'Odd \0 \ud800' }), asked: 'where', alikeShown: false }, at)
    expect(await desks.find('ann')).toEqual({ at: 'offer', said: offerSaid({ title: 'Odd \0 \ud800' }), asked: 'where', alikeShown: false })
    expect(await desks.find('bob')).toBeNull()
    await desks.clear('ann')
    expect(await desks.find('ann')).toBeNull()
    await desks.put('old', { at: 'reason', proposal: 1 }, '2026-10-01T00:00:00Z')
    await store().sweep('2026-11-01T00:00:00Z')
    expect(await desks.find('old')).toBeNull()
  })

  it('numbers proposals, lists those of a state in order, and keeps what is open whatever its age', async () => {
    const { proposals } = store().offering
    const first = await proposals.add(proposal({ on: '2020-01-01T00:00:00Z' }))
    const second = await proposals.add(proposal({ remark: 'Now on Tuesdays.' }))
    expect(second).toBeGreaterThan(first)
    await store().sweep(at)
    expect((await proposals.list(['open'])).map(({ number }) => number)).toEqual([first, second])
    expect(await proposals.list(['approved', 'declined'])).toEqual([])
    expect(await proposals.find(second)).toEqual({
      ...proposal({ remark: 'Now on Tuesdays.' }),
      number: second,
      version: 1,
      state: 'open',
      decidedBy: null,
      decidedOn: null,
      reason: null,
    })
    for (const wrong of [0, -1, 1.5, second + 1, 2 ** 31, Number.NaN]) expect(await proposals.find(wrong)).toBeNull()
  })

  it('lets one of several who decide at once be first', async () => {
    const { proposals } = store().offering
    const open = await proposals.find(await proposals.add(proposal()))
    if (!open) throw new Error('It is not kept')
    const decided = await Promise.all(
      ['priya', 'tom', 'nina'].map((decidedBy) => proposals.replace({ ...open, state: 'approved', decidedBy })),
    )
    expect(decided.filter(Boolean)).toHaveLength(1)
    expect(await proposals.find(open.number)).toMatchObject({ state: 'approved', version: 2 })
  })

  it('queues a letter once, gives it to one process at a time, and forgets it when it is sent', async () => {
    const { notes } = store()
    expect([await notes.queue(note('a'), at), await notes.queue(note('a'), at), await notes.has('a'), await notes.has('b')]).toEqual([
      true,
      false,
      true,
      false,
    ])
    const claims = await Promise.all(['one', 'two', 'three'].map((holder) => notes.claim(5, lease(holder))))
    expect(claims.flat()).toEqual([note('a')])
    expect(await notes.claim(5, lease('two', '2026-11-24T10:02:59Z'))).toEqual([])
    expect(await notes.claim(5, lease('two', '2026-11-24T10:03:00Z', '2026-11-24T10:06:00Z'))).toEqual([note('a')])
    await notes.wait('a', '2026-11-24T11:00:00Z')
    expect(await notes.claim(5, lease('one', '2026-11-24T10:59:00Z'))).toEqual([])
    expect(await notes.claim(5, lease('one', '2026-11-24T11:00:00Z', '2026-11-24T11:03:00Z'))).toEqual([note('a')])
    await notes.end('a')
    expect(await notes.claim(5, lease('one', '2027-01-01T00:00:00Z', '2027-01-01T00:03:00Z'))).toEqual([])
    expect(await notes.queue(note('a'), at)).toBe(false)
  })

  it('takes the answer to a review once, and none that comes too late', async () => {
    const { reviews } = store().offering
    await reviews.ask('token', 'calm-start', at)
    expect(await reviews.find('token', '2026-11-25T00:00:00Z')).toBeNull()
    expect(await reviews.find('other', '2026-11-01T00:00:00Z')).toBeNull()
    expect(await reviews.find('token', '2026-11-01T00:00:00Z')).toBe('calm-start')
    const taken = await Promise.all([1, 2, 3].map(() => reviews.take('token', '2026-11-01T00:00:00Z')))
    expect(taken.filter((offer) => offer !== null)).toEqual(['calm-start'])
  })

  it('gives every process the same secret', async () => {
    const secrets = await Promise.all(['a', 'b', 'c'].map((fresh) => store().offering.secret(fresh)))
    expect(new Set(secrets).size).toBe(1)
  })
}
