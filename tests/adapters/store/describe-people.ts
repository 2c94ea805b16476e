/** What every store must do with people, what they follow, threads and workspaces. */
import { expect, it } from 'vitest'
import type { Person } from '../../../src/channels/slack/kept.ts'
import type { Store } from '../../../src/ports.ts'

const jo = { team: 'T1', user: 'U1' }
const joElsewhere = { team: 'T2', user: 'U1' }
const head: Person = { districts: ['wyre'], phases: ['primary'], themes: ['sleep'], model: false }

export function describePeople(store: () => Store): void {
  it('keeps what a person told last, for each workspace, until it is forgotten', async () => {
    expect(await store().people.find(jo)).toBeNull()
    await store().people.save(jo, head)
    await store().people.save(jo, { ...head, districts: ['fylde'] })
    await store().people.save(joElsewhere, head)
    expect(await store().people.find(jo)).toEqual({ ...head, districts: ['fylde'] })
    await store().people.forget(jo)
    expect(await store().people.find(jo)).toBeNull()
    expect(await store().people.find(joElsewhere)).toEqual(head)
  })

  it('keeps each thing a person follows once, and lists it both ways', async () => {
    const offer = { kind: 'offers', id: 'calm-start', since: '2026-11-24T10:00:00.000Z' }
    const priority = { kind: 'priorities', id: 'wyre-sleep', since: '2026-11-24T10:00:00.000Z' }
    for (const follow of [priority, offer, offer]) await store().follows.keep(jo, follow)
    await store().follows.keep(joElsewhere, offer)
    expect(await store().follows.list(jo)).toEqual([offer, priority])
    expect(await store().follows.followers(offer)).toEqual(expect.arrayContaining([jo, joElsewhere]))
    await store().follows.drop(jo, offer)
    expect(await store().follows.list(jo)).toEqual([priority])
    await store().people.forget(jo)
    expect(await store().follows.list(jo)).toEqual([])
    expect(await store().follows.followers(offer)).toEqual([joElsewhere])
  })

  it('knows a thread as its own until it has long been quiet', async () => {
    expect(await store().threads.isOwn('slack:T1:C1:1.1')).toBe(false)
    await store().threads.own('slack:T1:C1:1.1', '2026-10-01T10:00:00.000Z')
    await store().threads.own('slack:T1:C1:1.1', '2026-11-01T10:00:00.000Z')
    await store().sweep('2026-10-15T10:00:00.000Z')
    expect(await store().threads.isOwn('slack:T1:C1:1.1')).toBe(true)
    await store().sweep('2026-11-15T10:00:00.000Z')
    expect(await store().threads.isOwn('slack:T1:C1:1.1')).toBe(false)
  })

  it('keeps the latest installation of a workspace until it is removed', async () => {
    await store().installations.save('T1', 'first')
    await store().installations.save('T1', 'second')
    expect(await store().installations.find('T1')).toBe('second')
    expect(await store().installations.find('T2')).toBeNull()
    await store().installations.remove('T1')
    expect(await store().installations.find('T1')).toBeNull()
  })
}
