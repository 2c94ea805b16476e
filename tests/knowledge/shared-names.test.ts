import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { today } from '../support/assistant.ts'
import { atOnce } from '../support/at-once.ts'
import { districtFile, neighbourFile, offerFile, partnerFile, termFile, themeFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'

function problemsWith(...files: KnowledgeFile[]) {
  return atOnce(loadKnowledge(smallCounty(...files), today)).problems
}

describe('two of one name', () => {
  it('are named when two files of one kind have the same name in different folders', () => {
    const twins = ['offers/a/calm-start.md', 'offers/b/calm-start.md'].map((path) => ({ ...offerFile(), path }))
    const { knowledge, problems } = atOnce(loadKnowledge(smallCounty(...twins), today))
    expect(problems).toEqual([{ file: 'offers/b/calm-start.md', say: 'offers/a/calm-start.md has the same name: rename one of the two' }])
    expect(knowledge.offers.size).toBe(1)
  })

  it('are fine when they are of different kinds', () => {
    expect(problemsWith(partnerFile({ id: 'sleep', name: 'Sleep Trust' }))).toEqual([])
  })

  it('are named when two partners go by one alias', () => {
    expect(problemsWith(partnerFile({ aliases: ['CN'] }), partnerFile({ id: 'care-now', name: 'Care Now', aliases: ['cn'] }))).toEqual([
      { file: 'partners/care-now.md', field: 'aliases', say: '“cn” already names partners/calm-nights.md: keep it in one of the two' },
    ])
  })

  it('are named when an alias of one partner is the name of another', () => {
    const files = [partnerFile(), partnerFile({ id: 'zzz', name: 'Zzz Club', aliases: ['Calm Nights'] })]
    expect(problemsWith(...files)).toMatchObject([{ file: 'partners/zzz.md', field: 'aliases' }])
  })

  it('are named when two offers have one title, or two terms one short form', () => {
    const problems = problemsWith(offerFile(), offerFile({ id: 'other' }), termFile({ id: 'neet-2', short: 'N.E.E.T.', aliases: ['neet'] }))
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      ['offers/other.md', 'title'],
      ['terms/neet.md', 'short'],
    ])
  })

  it('are named when two themes have one name', () => {
    expect(problemsWith(themeFile({ id: 'nights', name: 'SLEEP' }))).toMatchObject([{ file: 'themes/sleep.md', field: 'name' }])
  })

  it('are fine when one entry says its own name twice', () => {
    expect(problemsWith(partnerFile({ name: 'Calm Nights', aliases: ['calm nights', 'Calm-Nights'] }))).toEqual([])
  })

  it('are fine for neighbouring councils, of which neither is ours', () => {
    const north = neighbourFile({ id: 'north', name: 'North', aliases: ['Cumbria'] })
    const south = neighbourFile({ id: 'south', name: 'South', aliases: ['Cumbria'] })
    expect(problemsWith(north, south)).toEqual([])
  })
})

describe('a place in two districts', () => {
  const wyre = { id: 'wyre', name: 'Wyre' }
  const preston = { id: 'preston', name: 'Preston', locality: 'preston' }

  it('is named in both files when neither says that it is ambiguous', () => {
    const problems = problemsWith(districtFile({ ...wyre, places: ['Barton'] }), districtFile({ ...preston, places: ['barton'] }))
    expect(problems).toEqual([
      {
        file: 'districts/preston.md',
        field: 'places',
        say: '“barton” is also in districts/wyre.md: list it under “ambiguous” in each',
      },
      {
        file: 'districts/wyre.md',
        field: 'places',
        say: '“Barton” is also in districts/preston.md: list it under “ambiguous” in each',
      },
    ])
  })

  it('is named in the one file that does not say so', () => {
    const problems = problemsWith(
      districtFile({ ...wyre, places: ['Barton'], ambiguous: ['Barton'] }),
      districtFile({ ...preston, places: ['Barton'] }),
    )
    expect(problems).toMatchObject([{ file: 'districts/preston.md', field: 'places' }])
  })

  it('is fine when both say so', () => {
    const places = { places: ['Barton'], ambiguous: ['Barton'] }
    expect(problemsWith(districtFile({ ...wyre, ...places }), districtFile({ ...preston, ...places }))).toEqual([])
  })
})
