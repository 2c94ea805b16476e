import { describe, expect, it } from 'vitest'
import type { Library } from '../src/finding/library.ts'
import { createLiveLibrary } from '../src/live-library.ts'
import type { KnowledgeShelf } from '../src/ports.ts'
import { toLibrary } from './support/assistant.ts'
import { offerFile } from './support/builders.ts'
import { smallCounty, toKnowledge } from './support/county.ts'

/** A shelf whose readings wait until they are let through. */
function slowShelf() {
  let offers = 0
  const readings: (() => void)[] = []
  const shelf = {
    version: async () => String(offers),
    async read() {
      const files = Array.from({ length: offers }, (_, n) => offerFile({ id: `offer-${n}` }))
      await new Promise<void>((resolve) => readings.push(resolve))
      return { knowledge: toKnowledge(smallCounty(...files)), problems: [] }
    },
  } as Partial<KnowledgeShelf> as KnowledgeShelf
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    shelf,
    add: () => {
      offers += 1
    },
    /** Lets the reading under way end. */
    async letThrough() {
      while (readings.length === 0) await turn()
      readings.shift()?.()
    },
    readings,
  }
}

const build = ({ knowledge }: { knowledge: Library['knowledge'] }) => toLibrary(knowledge)

describe('the live library', () => {
  it('is nothing at first, and then what the shelf holds', async () => {
    const { shelf, letThrough } = slowShelf()
    const live = createLiveLibrary({ shelf, build })
    expect(live.current()).toBeNull()
    const refreshed = live.refresh()
    await letThrough()
    await refreshed
    expect(live.current()?.knowledge.priorities.size).toBe(2)
  })

  it('holds what was written before it was asked to refresh, even when a reading is under way', async () => {
    const { shelf, letThrough, add, readings } = slowShelf()
    const live = createLiveLibrary({ shelf, build })
    const first = live.refresh()
    while (readings.length === 0) await new Promise<void>((resolve) => setImmediate(resolve))
    add()
    const [second, third] = [live.refresh(), live.refresh()]
    await letThrough()
    await first
    expect(live.current()?.knowledge.offers.size).toBe(0)
    await letThrough()
    await Promise.all([second, third])
    expect(live.current()?.knowledge.offers.size).toBe(1)
    expect(readings).toEqual([])
  })

  it('reads anew only when something has changed', async () => {
    const { shelf, letThrough, add, readings } = slowShelf()
    const live = createLiveLibrary({ shelf, build })
    const first = live.refresh()
    await letThrough()
    await first
    await live.refreshIfChanged()
    expect(readings).toEqual([])
    add()
    const again = live.refreshIfChanged()
    await letThrough()
    await again
    expect(live.current()?.knowledge.offers.size).toBe(1)
  })

  it('keeps what it had when the shelf cannot be read, and says so to whoever asked', async () => {
    let broken = false
    const shelf = {
      version: async () => '1',
      read: async () => (broken ? Promise.reject(new Error('gone')) : { knowledge: toKnowledge(smallCounty()), problems: [] }),
    } as Partial<KnowledgeShelf> as KnowledgeShelf
    const live = createLiveLibrary({ shelf, build })
    await live.refresh()
    broken = true
    await expect(live.refresh()).rejects.toThrow('gone')
    expect(live.current()?.knowledge.priorities.size).toBe(2)
    broken = false
    await live.refresh()
  })
})
