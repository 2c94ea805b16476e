import { describe, expect, it } from 'vitest'
import { findNews } from '../../src/digest/find-news.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { atOnce } from '../support/at-once.ts'
import { offerFile, partnerFile, resourceFile, updateFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'
import { announced, headlines, newsAfter, newsBetween } from '../support/digest.ts'

const offer = offerFile({ districts: ['wyre'] })
const body = 'Six sessions of fifty minutes that help children in Years 5 and 6 to settle at night.'

describe('offers', () => {
  it('are new when nothing like them was announced, with the day and the source', () => {
    const [news, ...more] = newsBetween([], [offerFile({ added: '2026-11-20', checked: '2026-11-20', districts: ['wyre'] })])
    expect(more).toEqual([])
    expect(news).toMatchObject({
      entry: 'offers/calm-start',
      happening: 'new',
      reason: 'New: listed on 20 November 2026.',
      about: 'Six sessions that help children to settle at night.',
      districts: ['wyre'],
      source: { title: 'TASS report, summer 2026', url: 'https://www.lancashire.gov.uk/tass/summer-2026' },
    })
  })

  it.each([
    ['nothing', {}],
    ['the day it was checked', { checked: '2026-11-20' }],
    ['the day of its review', { reviewBy: '2027-07-31' }],
    ['its source', { source: 'https://example.org/calm' }],
    ['its other names', { aliases: ['Settle'] }],
    ['typography', { body: 'Six  sessions, that help “children” to settle at night', title: 'Calm  start' }],
    ['its themes', { themes: ['sleep', 'neet'] }],
  ])('are no news when what changed is %s', (_, fields) => {
    expect(newsBetween([offer], [offerFile({ districts: ['wyre'], ...fields })])).toEqual([])
  })

  it.each([
    [{ cost: 'paid' }, 'Changed: what it costs.'],
    [{ howToGet: 'Ring 01632 960123.' }, 'Changed: how to get it.'],
    [{ ends: '2027-07-23', phases: ['primary'] }, 'Changed: who it is for and when it ends.'],
    [{ districts: ['wyre', 'fylde'] }, 'Changed: where it is offered.'],
    [{ body: 'Seven sessions that help children to settle at night.' }, 'Changed: what it is.'],
  ])('that changed say in what: %j', (fields, reason) => {
    expect(newsBetween([offer], [offerFile({ districts: ['wyre'], ...fields })])).toMatchObject([{ happening: 'changed', reason }])
  })

  it('are told of within four weeks of their last day, once for each such day', () => {
    const ending = offerFile({ ends: '2026-12-21' })
    expect(newsBetween([ending], [ending], '2026-11-22')).toEqual([])
    expect(newsBetween([ending], [ending])).toMatchObject([{ happening: 'ending', reason: 'Ends on 21 December 2026.' }])
    expect(newsAfter(announced([ending], '2026-11-23'), [ending], '2026-11-30')).toEqual([])
    const sooner = offerFile({ ends: '2026-12-18' })
    expect(newsAfter(announced([ending], '2026-11-23'), [sooner], '2026-11-30')).toMatchObject([
      { happening: 'changed', reason: 'Changed: when it ends. Ends on 18 December 2026.' },
    ])
  })

  it('that end in a month with no day are told of when its last day is near', () => {
    const ending = offerFile({ ends: '2026-12' })
    expect(newsBetween([ending], [ending], '2026-12-02')).toEqual([])
    expect(newsBetween([ending], [ending], '2026-12-07')).toMatchObject([{ reason: 'Ends in December 2026.' }])
  })

  it('that are withdrawn or taken away are told of', () => {
    const withdrawn = newsBetween([offer], [offerFile({ districts: ['wyre'], status: 'withdrawn' })])
    expect(withdrawn).toMatchObject([{ happening: 'withdrawn', title: 'Calm Start', districts: ['wyre'] }])
    expect(headlines(newsBetween([offer], []))).toEqual(['offers/calm-start withdrawn'])
  })

  it('that ended on the day they were to end are no news', () => {
    expect(newsBetween([offerFile({ ends: '2026-11-20' })], [offerFile({ ends: '2026-11-20' })])).toEqual([])
  })

  it('that are only proposed, or withdrawn from the start, are no news', () => {
    expect(newsBetween([], [offerFile({ status: 'proposed' }), offerFile({ id: 'other', title: 'Other', status: 'withdrawn' })])).toEqual(
      [],
    )
  })

  it('that leave a district say so there', () => {
    const [here, there] = newsBetween([offerFile({ districts: ['wyre', 'fylde'] })], [offer])
    expect(here).toMatchObject({ happening: 'changed', districts: ['wyre'] })
    expect(there).toMatchObject({ happening: 'withdrawn', districts: ['fylde'], reason: 'No longer offered in Fylde.' })
  })
})

describe('the same thing under a new id', () => {
  it('is no news', () => {
    expect(newsBetween([offer], [offerFile({ id: 'calm-start-2026', districts: ['wyre'] })])).toEqual([])
  })

  it('is changed where it says something else', () => {
    const moved = offerFile({ id: 'calm-start-2026', districts: ['wyre'], cost: 'paid' })
    expect(newsBetween([offer], [moved])).toMatchObject([{ entry: 'offers/calm-start-2026', happening: 'changed' }])
  })

  it('is seen by what it says, though its name changed too', () => {
    const news = newsBetween([offerFile({ body })], [offerFile({ id: 'settle', title: 'Settle at night', body })])
    expect(news).toMatchObject([{ entry: 'offers/settle', happening: 'changed', reason: 'Changed: its name.' }])
  })

  it('is seen though its partner got a new id as well', () => {
    const before = [partnerFile({ id: 'settle', name: 'Settle CIC' }), offerFile({ partners: ['settle'] })]
    const now = [partnerFile({ id: 'settle-cic', name: 'Settle, CIC' }), offerFile({ id: 'start', partners: ['settle-cic'] })]
    expect(newsBetween(before, now)).toEqual([])
  })

  it('is told of once when it comes twice', () => {
    const files = smallCounty(offerFile(), offerFile({ id: 'calm-2', title: 'Calm start!' }))
    const { knowledge } = atOnce(loadKnowledge(files, '2026-11-23'))
    expect(headlines(atOnce(findNews(new Map(announced([])), knowledge, '2026-11-23')).news)).toEqual(['offers/calm-2 new'])
  })

  it('is not taken for another of the same name that is still there', () => {
    const other = offerFile({ id: 'calm-2', title: 'Calm Start at school', districts: ['fylde'], body })
    expect(headlines(newsBetween([offer], [offer, other]))).toEqual(['offers/calm-2 new'])
  })
})

describe('resources', () => {
  it('are told of when they become available, and not while they are planned', () => {
    const planned = resourceFile({ status: 'planned' })
    expect(newsBetween([], [planned])).toEqual([])
    expect(newsBetween([planned], [resourceFile()])).toMatchObject([{ happening: 'available', reason: 'Now available.' }])
    expect(newsBetween([resourceFile()], [resourceFile({ find: 'Ask the team.' })])).toEqual([])
  })
})

describe('updates', () => {
  const update = updateFile({
    id: '2026-autumn-fylde-coast-sleep',
    period: '2026-autumn',
    sections: { impactSoFar: ['Forty parents slept.'] },
  })

  it('are told of when they are published, for the districts and themes of their priority', () => {
    expect(newsBetween([], [update])).toMatchObject([
      {
        entry: 'updates/2026-autumn-fylde-coast-sleep',
        happening: 'published',
        reason: 'Newly published: what Fylde Coast reports for autumn 2026.',
        about: 'Forty parents slept.',
        districts: ['fylde', 'wyre'],
        themes: ['sleep'],
      },
    ])
  })

  it('are told of when they are corrected, with the section, and not when lines only changed places', () => {
    const sections = { activityLastPeriod: ['Calm Nights held 5 bedtime workshops for parents.'] }
    expect(newsBetween([], [updateFile({ sections })])).toMatchObject([
      { happening: 'corrected', reason: 'Corrected: Activity last period.' },
    ])
    const two = { activityLastPeriod: ['One.', 'Two.'] }
    const swapped = { activityLastPeriod: ['Two.', 'One.'] }
    expect(newsBetween([updateFile({ sections: two })], [updateFile({ sections: swapped })])).toEqual([])
  })

  it('are told of when they are taken back', () => {
    expect(newsBetween([update], [])).toMatchObject([{ happening: 'withdrawn', reason: 'Taken back: do not rely on it.' }])
  })
})

describe('the first digest ever', () => {
  it('tells of offers listed within the week and of what ends soon, and not of everything there is', () => {
    const files = [
      offerFile(),
      offerFile({ id: 'fresh', title: 'Fresh', added: '2026-11-17', checked: '2026-11-17', body }),
      offerFile({ id: 'ending', title: 'Ending', ends: '2026-12-01', body: 'Ends.' }),
      resourceFile(),
    ]
    expect(headlines(newsAfter(null, files))).toEqual(['offers/ending ending', 'offers/fresh new'])
  })
})
