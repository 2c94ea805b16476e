/** What every store must do so that an answer is given exactly once. */
import { expect, it } from 'vitest'
import type { Lease } from '../../../src/deliveries.ts'
import type { Store } from '../../../src/ports.ts'

const at = (minute: number) => new Date(Date.parse('2026-11-24T10:00:00.000Z') + minute * 60_000).toISOString()
const lease = (holder: string, minute = 0): Lease => ({ holder, now: at(minute), until: at(minute + 1) })
const ask = (key: string, conversation = 't') => ({ key, conversation, task: { where: key } })

export function describeDeliveries(store: () => Store): void {
  const deliveries = () => store().deliveries

  it('lets one of many claim a key, and nobody ever again', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, (_, n) => deliveries().claim(ask('k'), lease(`p${n}`))))
    expect(claims.filter(Boolean)).toHaveLength(1)
    await deliveries().begin('k', 'post', lease(`p${claims.indexOf(true)}`))
    await deliveries().sent('k', '1.1')
    expect(await deliveries().claim(ask('k'), lease('later', 60))).toBe(false)
    expect(await deliveries().takeDue(lease('later', 60), 10)).toEqual([])
  })

  it('hands a claim whose holder is gone to one other, with its task, and only after its lease', async () => {
    await deliveries().claim(ask('k'), lease('gone'))
    expect(await deliveries().takeDue(lease('other', 0.5), 10)).toEqual([])
    const taken = await Promise.all(['a', 'b', 'c'].map((holder) => deliveries().takeDue(lease(holder, 1), 10)))
    expect(taken.flat()).toEqual([{ key: 'k', state: 'claimed', tries: 2, task: { where: 'k' }, post: null }])
    expect(await deliveries().begin('k', 'late', lease('gone', 1))).toBe(false)
    const holder = ['a', 'b', 'c'][taken.findIndex((list) => list.length > 0)] as string
    expect(await deliveries().begin('k', 'post', lease(holder, 1))).toBe(true)
    expect(await deliveries().begin('k', 'again', lease(holder, 1))).toBe(false)
  })

  it('hands on a post whose outcome is not known, as such, with what was to be sent', async () => {
    await deliveries().claim(ask('k'), lease('gone'))
    await deliveries().begin('k', { text: 'Hello' }, lease('gone'))
    expect(await deliveries().takeDue(lease('other', 2), 10)).toMatchObject([{ key: 'k', state: 'unknown', post: { text: 'Hello' } }])
  })

  it('leaves one that was refused for now until its time, and then it is sure not to have been posted', async () => {
    await deliveries().claim(ask('k'), lease('p'))
    await deliveries().begin('k', 'post', lease('p'))
    await deliveries().wait('k', at(30))
    expect(await deliveries().takeDue(lease('p', 29), 10)).toEqual([])
    expect(await deliveries().takeDue(lease('p', 30), 10)).toMatchObject([{ key: 'k', state: 'waiting', tries: 2 }])
    // From then on a post is under way again.
    expect(await deliveries().takeDue(lease('q', 60), 10)).toMatchObject([{ key: 'k', state: 'unknown', tries: 3 }])
  })

  it('never takes up again what was sent, has failed or was dropped', async () => {
    for (const key of ['sent', 'failed', 'dropped']) await deliveries().claim(ask(key), lease('p'))
    for (const key of ['sent', 'failed']) await deliveries().begin(key, 'post', lease('p'))
    await deliveries().sent('sent', '1.1')
    await deliveries().fail('failed')
    await deliveries().drop({ key: 'dropped' })
    await deliveries().wait('sent', at(1))
    expect(await deliveries().begin('dropped', 'post', lease('p'))).toBe(false)
    expect(await deliveries().takeDue(lease('q', 60), 10)).toEqual([])
  })

  it('drops what is still being worked out in a conversation, and nothing else', async () => {
    for (const key of ['open', 'posting']) await deliveries().claim(ask(key, 'stopped'), lease('p'))
    await deliveries().claim(ask('elsewhere', 'other'), lease('p'))
    await deliveries().begin('posting', 'post', lease('p'))
    await deliveries().drop({ conversation: 'stopped' })
    expect((await deliveries().takeDue(lease('q', 60), 10)).map(({ key }) => key)).toEqual(['elsewhere', 'posting'])
  })

  it('hands on the oldest first, and no more than asked for', async () => {
    for (const [minute, key] of ['c', 'a', 'b'].entries()) await deliveries().claim(ask(key), lease('p', minute))
    expect((await deliveries().takeDue(lease('q', 60), 2)).map(({ key }) => key)).toEqual(['c', 'a'])
    expect((await deliveries().takeDue(lease('q', 60), 2)).map(({ key }) => key)).toEqual(['b'])
  })

  it('remembers a key for at least as long as a sweep leaves it', async () => {
    await deliveries().claim(ask('k'), lease('p'))
    await store().sweep(at(-1))
    expect(await deliveries().claim(ask('k'), lease('p'))).toBe(false)
    await store().sweep(at(1))
    expect(await deliveries().claim(ask('k'), lease('p'))).toBe(true)
  })
}
