import { beforeAll, describe, expect, it } from 'vitest'
import { searchEntries } from '../../src/browsing/search-entries.ts'
import { SearchView } from '../../src/browsing/shapes.ts'
import type { Library } from '../../src/finding/library.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { shippedKnowledge, today, toLibrary } from '../support/assistant.ts'
import { countyLibrary } from '../support/browsing.ts'
import { contactFile, offerFile, partnerFile, resourceFile } from '../support/builders.ts'
import { anyText, fc } from '../support/properties.ts'

async function search(text: string, files: KnowledgeFile[] = []): Promise<SearchView> {
  return SearchView.parse(searchEntries(text, await countyLibrary(files), today))
}

/** Kind → ids found, in the order shown. */
function found({ groups }: SearchView): Record<string, string[]> {
  return Object.fromEntries(groups.map(({ kind, links }) => [kind, links.map(({ id }) => id)]))
}

describe('a search', () => {
  it('finds entries of every kind that fit, and tells how it was read', async () => {
    const view = await search('sleep in Wyre', [offerFile(), resourceFile()])
    expect(view.reading).toBe('Sleep · Wyre')
    expect(found(view)).toMatchObject({
      priorities: ['fylde-coast-sleep'],
      contacts: ['priya-nolan'],
      offers: ['calm-start'],
      resources: ['bedtime-film'],
      themes: ['sleep'],
      districts: ['wyre'],
    })
    expect(view.total).toBe(view.groups.reduce((sum, { total }) => sum + total, 0))
    expect(view.note).toBeNull()
  })

  it('names the officer of a place in which nothing else fits', async () => {
    expect(found(await search('vaping in Lancaster')).contacts).toEqual(['nina-hale'])
  })

  it('takes a place as a filter, and keeps what is for the whole county', async () => {
    const offers = [offerFile({ districts: ['preston'] }), offerFile({ id: 'all', title: 'Night course' })]
    const { priorities, offers: kept } = found(await search('sleep in Wyre', offers))
    expect(priorities).toEqual(['fylde-coast-sleep'])
    expect(kept).toEqual(['all'])
  })

  it('shows all there is in a place that stands alone', async () => {
    const view = found(
      await search('Preston', [offerFile({ districts: ['preston'] }), offerFile({ id: 'other', title: 'O', districts: ['wyre'] })]),
    )
    expect(view).toEqual({
      priorities: ['preston-neet'],
      contacts: ['tom-ashworth'],
      offers: ['calm-start'],
      localities: ['preston'],
      districts: ['preston'],
    })
  })

  it('puts first what is meant by its name', async () => {
    const files = [partnerFile({ id: 'nights-trust', name: 'Nights Trust', what: 'It works with Calm Nights.' })]
    const view = await search('Calm Nights', files)
    expect(view.groups[0]).toMatchObject({ kind: 'partners', heading: 'Partners' })
    expect(found(view).partners?.[0]).toBe('calm-nights')
  })

  it('finds a name by a part of it', async () => {
    const view = found(await search('calm', [offerFile()]))
    expect(view.offers).toEqual(['calm-start'])
    expect(view.partners).toEqual(['calm-nights'])
  })

  it('finds a partner by what a source says of it', async () => {
    const fact = { say: 'It lends telescopes to families.', source: 'https://example.org', checked: '2026-10-05' }
    expect(found(await search('telescopes', [partnerFile({ facts: [fact] })])).partners).toEqual(['calm-nights'])
  })

  it('puts misspelt words right, and says so', async () => {
    const view = await search('slepe')
    expect(view.corrections).toEqual([{ said: 'slepe', read: 'sleep' }])
    expect(found(view).priorities).toEqual(['fylde-coast-sleep'])
  })

  it('shows 20 of a kind, with their number and the way to all', async () => {
    const offers = Array.from({ length: 30 }, (_, i) => offerFile({ id: `offer-${i}`, title: `Offer ${i}`, districts: ['wyre'] }))
    const group = (await search('sleep in Wyre', offers)).groups.find(({ kind }) => kind === 'offers')
    expect(group).toMatchObject({ total: 30, more: '/offers?district=wyre&theme=sleep' })
    expect(group?.links).toHaveLength(20)
  })

  it('leaves out what is over unless it is asked for by name', async () => {
    const over = offerFile({ ends: '2026-10-01' })
    expect(found(await search('sleep', [over])).offers).toBeUndefined()
    expect((await search('Calm Start', [over])).groups.find(({ kind }) => kind === 'offers')?.links[0]?.note).toContain('no longer offered')
    const left = contactFile({ until: '2026-08-31' })
    expect(found(await search('sleep in Wyre', [left])).contacts).toBeUndefined()
    expect((await search('Priya Nolan', [left])).groups[0]?.links[0]?.note).toBe('no longer in a post we know of')
  })

  it('never shows an offer that is only proposed', async () => {
    expect(found(await search('Calm Start', [offerFile({ status: 'proposed' })])).offers).toBeUndefined()
  })
})

describe('a search that cannot be answered as it stands', () => {
  it.each(['', '   ', 'the of and', '?!'])('asks for words: “%s”', async (text) => {
    expect(await search(text)).toMatchObject({ total: 0, groups: [], note: expect.stringContaining('Type what you look for') })
  })

  it('says that nothing fits', async () => {
    expect((await search('quantum chromodynamics')).note).toContain('Nothing here fits “quantum chromodynamics”')
  })

  it('names nobody for a place outside the county council', async () => {
    const view = await search('sleep in Blackpool')
    expect(view.groups).toEqual([])
    expect(view.note).toContain('Blackpool is outside the area')
  })

  it('shows all places that may be meant, says so, and names no officer', async () => {
    const view = await search('sleep in Warton')
    expect(view.note).toContain('“Warton” could mean more than one place: Fylde or Lancaster.')
    expect(found(view)).toMatchObject({ priorities: ['fylde-coast-sleep'], districts: ['fylde', 'lancaster'] })
    expect(found(view).contacts).toBeUndefined()
  })
})

describe('in the knowledge shipped', () => {
  let library: Library
  beforeAll(async () => {
    library = await toLibrary(await shippedKnowledge())
  })

  it.each([
    ['careers hub', 'partners', 'careers-hub'],
    ['claire fox', 'contacts', 'claire-fox'],
    ['neet west lancs', 'priorities', 'west-lancashire-eet'],
    ['mind', 'partners', 'lancashire-mind'],
    ['CFW', 'terms', 'cfw'],
    ['attendance handbook', 'resources', 'attendance-handbook'],
    ['sleep helpline', 'offers', 'sleep-charity-helpline'],
    ['sleep', 'themes', 'sleep'],
    ['chorl', 'districts', 'chorley'],
  ])('“%s” finds first among %s: %s', (text, kind, id) => {
    expect(found(searchEntries(text, library, today))[kind]?.[0]).toBe(id)
  })

  it('gives a valid result for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        SearchView.parse(searchEntries(text, library, today))
      }),
    )
    expect(searchEntries('sleep '.repeat(100_000), library, today).text.length).toBeLessThanOrEqual(300)
  })
})
