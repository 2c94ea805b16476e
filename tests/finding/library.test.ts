import { describe, expect, it } from 'vitest'
import { buildLibrary, directoryId } from '../../src/finding/library.ts'
import { toStem } from '../../src/finding/stems.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { toLibrary } from '../support/assistant.ts'
import { offerFile, partnerFile, resourceFile, sourceFile, updateFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

async function libraryOf(...files: KnowledgeFile[]) {
  return toLibrary(toKnowledge(smallCounty(...files)))
}

function term(word: string) {
  return [{ stem: toStem(word), also: null, weight: 1 }]
}

describe('priorities', () => {
  it('are found by their titles, their themes, their partners and what their updates say', async () => {
    const { priorities } = await libraryOf()
    for (const word of ['families', 'sleep', 'workshops'])
      expect(priorities.search(term(word), null).map(({ id }) => id)).toEqual(['fylde-coast-sleep'])
  })

  it('are found in the districts of their locality only', async () => {
    const { priorities } = await libraryOf()
    expect(priorities.search(term('sleep'), ['fylde'])).toHaveLength(1)
    expect(priorities.search(term('sleep'), ['preston'])).toEqual([])
  })

  it('know the themes that their updates mention', async () => {
    const { mentions } = await libraryOf(updateFile({ sections: { impactSoFar: ['Fewer pupils vape at night.'] } }))
    expect([...(mentions.get('fylde-coast-sleep') ?? [])]).toEqual(['vaping'])
  })

  it('know the newest period that a report speaks of', async () => {
    const { latest } = await libraryOf(updateFile({ id: 'newer', period: '2026-autumn' }))
    expect(latest).toEqual(
      new Map([
        ['fylde-coast-sleep', '2026-autumn'],
        ['preston-neet', '2026-summer'],
      ]),
    )
  })
})

describe('offers and resources', () => {
  it('are found apart when they have the same id', async () => {
    const { directory } = await libraryOf(offerFile({ id: 'same', title: 'Bright' }), resourceFile({ id: 'same', title: 'Bright' }))
    expect(directory.weigh(term('bright')).atLeast(1)).toEqual(['offers same', 'resources same'])
  })

  it('are found by whom they are for and how a school gets them', async () => {
    const library = await libraryOf(offerFile({ audience: 'grandparents', howToGet: 'Ring the nurse.' }))
    const offer = library.knowledge.offers.get('calm-start')
    const id = offer && directoryId(offer)
    expect(library.directory.weigh(term('grandparents')).atLeast(1)).toEqual([id])
    expect([...library.directory.rank(term('nurse'), null).keys()]).toEqual([id])
  })

  it('are kept by theme, by partner and by priority', async () => {
    const { offersOf } = await libraryOf(offerFile({ priorities: ['fylde-coast-sleep'] }))
    expect(offersOf.theme.get('sleep')?.map(({ id }) => id)).toEqual(['calm-start'])
    expect(offersOf.partner.get('calm-nights')?.map(({ id }) => id)).toEqual(['calm-start'])
    expect(offersOf.priority.get('fylde-coast-sleep')?.map(({ id }) => id)).toEqual(['calm-start'])
    expect(offersOf.theme.get('vaping')).toBeUndefined()
  })
})

describe('single statements', () => {
  it('are found with the section, the entry and the source they stand in', async () => {
    const { lines } = await libraryOf()
    const hit = lines.index.search(term('workshops'), ['wyre'])[0]
    expect(lines.byId.get(hit?.id ?? '')).toMatchObject({
      text: 'Calm Nights held 4 bedtime workshops for parents.',
      section: 'activityLastPeriod',
      of: { kind: 'priorities', id: 'fylde-coast-sleep' },
      districts: ['fylde', 'wyre'],
      source: { source: 'summer-report', where: 'Fylde Coast, priority 1' },
    })
  })

  it('each keep the source of their own fact', async () => {
    const facts = [
      { say: 'It opens on Mondays.', source: 'summer-report', checked: '2026-11-02' },
      { say: 'It opens on Fridays.', source: 'minutes', checked: '2026-11-02' },
    ]
    const { lines } = await libraryOf(sourceFile({ id: 'minutes', title: 'Minutes' }), partnerFile({ facts }))
    const found = lines.index.search(term('opens'), null).map(({ id }) => lines.byId.get(id))
    expect(found.map((line) => [line?.text, line?.source.source]).sort()).toEqual([
      ['It opens on Fridays.', 'minutes'],
      ['It opens on Mondays.', 'summer-report'],
    ])
  })
})

describe('words', () => {
  it('that stand in no entry are not used here', async () => {
    const library = await libraryOf()
    expect(library.usesStem(toStem('workshops'))).toBe(true)
    expect(library.usesStem(toStem('trombone'))).toBe(false)
  })

  it('that are rare here tell more than those in many entries or in everyday speech', async () => {
    const library = await libraryOf()
    expect(library.telling('apprenticeships')).toBeGreaterThan(library.telling('people'))
  })

  it('of the entries are known to the spelling', async () => {
    const { spelling } = await libraryOf()
    expect(spelling.correct('garstnag')).toBe('garstang')
    expect(spelling.correct('insomina')).toBe('insomnia')
    expect(spelling.correct('fleetwod')).toBe('fleetwood')
  })
})

it('can be built from nothing', async () => {
  const library = await toLibrary(toKnowledge([]))
  expect(library.priorities.search(term('sleep'), null)).toEqual([])
  expect(library.directory.weigh(term('sleep')).atLeast(1)).toEqual([])
})

it('lets a server breathe while it is built from many offers', async () => {
  const offers = Array.from({ length: 600 }, (_, i) => offerFile({ id: `offer-${i}`, title: `Offer ${i}` }))
  expect([...buildLibrary(toKnowledge(smallCounty(...offers)), new Map())].length).toBeGreaterThanOrEqual(10)
})
