import { describe, expect, it } from 'vitest'
import { buildPlacedIndex, type PlacedRecord } from '../../src/finding/placed-index.ts'
import { buildSearchIndex, type SearchTerm } from '../../src/finding/search-index.ts'
import { atOnce } from '../support/at-once.ts'

const sleep: SearchTerm[] = [{ stem: 'sleep', weight: 1 }]

function record(id: string, districts: string[], title = 'Sleep clinic'): PlacedRecord {
  return { id, title, body: '', districts }
}

function idsOf(hits: readonly { id: string }[]): string[] {
  return hits.map(({ id }) => id).sort()
}

describe('a few records', () => {
  const records = [
    record('in-wyre', ['wyre']),
    record('in-both', ['wyre', 'fylde']),
    record('in-preston', ['preston']),
    record('county', []),
  ]

  it('are only those that reach the place, however well another fits', async () => {
    const index = atOnce(buildPlacedIndex([...records, record('perfect', ['preston'], 'Sleep')]))
    expect(idsOf(index.search(sleep, ['wyre']))).toEqual(['county', 'in-both', 'in-wyre'])
  })

  it('are those of any of several places', async () => {
    const index = atOnce(buildPlacedIndex(records))
    expect(idsOf(index.search(sleep, ['fylde', 'preston']))).toEqual(['county', 'in-both', 'in-preston'])
  })

  it('are only those for the whole county where nothing else is near', async () => {
    const index = atOnce(buildPlacedIndex(records))
    expect(idsOf(index.search(sleep, ['lancaster']))).toEqual(['county'])
  })

  it('are all of them when no place is asked for', async () => {
    const index = atOnce(buildPlacedIndex(records))
    expect(idsOf(index.search(sleep, null))).toEqual(['county', 'in-both', 'in-preston', 'in-wyre'])
    expect(index.size).toBe(4)
  })

  it('stand in one order whenever they fit equally well', async () => {
    const index = atOnce(buildPlacedIndex([...records].reverse()))
    expect(index.search(sleep, null).map(({ id }) => id)).toEqual(['county', 'in-both', 'in-preston', 'in-wyre'])
  })

  it('are found as well when there is just one', async () => {
    const index = atOnce(buildPlacedIndex([record('only', ['wyre'])]))
    expect(idsOf(index.search(sleep, ['wyre']))).toEqual(['only'])
    expect(idsOf(index.search(sleep, ['fylde']))).toEqual([])
  })
})

describe('more records than one part holds', () => {
  const places = [['wyre'], ['fylde'], ['preston'], ['wyre', 'fylde'], []]
  const subjects = ['sleep', 'vaping', 'neet', 'autism sleep', 'weapons', 'transition', 'alcohol vaping']
  const records = Array.from({ length: 2000 }, (_, i) =>
    record(`r${i}`, places[i % places.length] ?? [], `${subjects[i % subjects.length]} ${i}`),
  )
  const terms: SearchTerm[] = [
    { stem: 'sleep', weight: 1 },
    { stem: 'alcohol', weight: 0.5 },
  ]

  it.each([[null], [['wyre']], [['fylde', 'preston']], [['lancaster']]])(
    'give for %j the same records as one part would',
    async (districts) => {
      const split = atOnce(buildPlacedIndex(records))
      const whole = atOnce(buildSearchIndex(records))
      const reach = new Map(records.map((each) => [each.id, each.districts]))
      const expected = whole.search(terms).filter(({ id }) => {
        const at = reach.get(id) ?? []
        return districts === null || at.length === 0 || at.some((district) => districts.includes(district))
      })
      expect(expected.length).toBeGreaterThan(100)
      expect(idsOf(split.search(terms, districts))).toEqual(idsOf(expected))
    },
  )

  it('are each found once', async () => {
    const hits = atOnce(buildPlacedIndex(records)).search(terms, null)
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
  })
})
