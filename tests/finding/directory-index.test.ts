import { describe, expect, it } from 'vitest'
import { buildDirectoryIndex } from '../../src/finding/directory-index.ts'
import type { PlacedRecord } from '../../src/finding/placed-index.ts'
import { atOnce } from '../support/at-once.ts'

function record(id: string, title: string, body = '', districts: string[] = []): PlacedRecord {
  return { id, title, body, districts }
}

describe('offers and resources', () => {
  it('are weighed by all the words asked for that they hold, wherever they are', async () => {
    const index = atOnce(buildDirectoryIndex([record('both', 'Sleep clinic', '', ['wyre']), record('one', 'Sleep')]))
    const weighed = index.weigh([
      { stem: 'sleep', also: 'bedtim', weight: 2 },
      { stem: 'doctor', also: 'clinic', weight: 3 },
    ])
    expect(weighed.of('both')).toEqual({ weight: 5, count: 2 })
    expect(weighed.of('one')).toEqual({ weight: 2, count: 1 })
    expect(weighed.of('unknown')).toEqual({ weight: 0, count: 0 })
    expect(weighed.atLeast(3)).toEqual(['both'])
  })

  it('are ranked within the place, a word in the title above one in the text', async () => {
    const records = [
      record('text', 'Club', 'For better sleep', ['wyre']),
      record('title', 'Sleep', 'For all', ['wyre']),
      record('far', 'Sleep', '', ['preston']),
    ]
    const ranks = atOnce(buildDirectoryIndex(records)).rank([{ stem: 'sleep', weight: 1 }], ['wyre'])
    expect([...ranks.keys()]).toEqual(['title', 'text'])
    expect(ranks.get('title')).toBe(1)
  })

  it('are ranked by the rarest words where a word stands in a great many', async () => {
    const many = Array.from({ length: 500 }, (_, i) => record(`many-${i}`, 'Support'))
    const index = atOnce(buildDirectoryIndex([...many, record('rare', 'Support', 'trombone')]))
    const terms = ['support', 'trombon'].map((stem) => ({ stem, weight: 1 }))
    expect([...index.rank(terms, null).keys()]).toEqual(['rare'])
  })
})
