import { describe, expect, it } from 'vitest'
import { viewEntry } from '../../src/browsing/view-entry.ts'
import { today } from '../support/assistant.ts'
import { countyLibrary, factOf, groupOf, viewOf } from '../support/browsing.ts'
import {
  contactFile,
  localityFile,
  offerFile,
  partnerFile,
  priorityFile,
  resourceFile,
  termFile,
  themeFile,
  updateFile,
} from '../support/builders.ts'

it('has no page for an entry that nobody has described', async () => {
  expect(viewEntry({ kind: 'offers', id: 'gone' }, await countyLibrary(), today)).toBeNull()
})

describe('a priority', () => {
  it('tells its place, its newest report, its leads and what it is about', async () => {
    const view = await viewOf('priorities', 'fylde-coast-sleep')
    expect(view.title).toBe('Help families on the Fylde Coast to sleep well')
    expect(view.also).toEqual(['Sleep on the Fylde Coast'])
    expect(factOf(view, 'Locality')).toBe('Fylde Coast')
    expect(factOf(view, 'Districts')).toBe('Fylde, Wyre')
    expect(factOf(view, 'Newest report')).toBe('Summer 2026')
    expect(factOf(view, 'Led by')).toBe('Priya Nolan')
    expect(view.facts.find(({ label }) => label === 'Led by')?.links[0]?.note).toBe(
      'Education Partnership Officer, Fylde Coast (as of July 2026)',
    )
    expect(groupOf(view, 'Partners named')).toEqual(['calm-nights'])
    expect(view.warnings).toEqual([])
  })

  it('shows the five sections of its newest report, each statement with where it stands', async () => {
    const { statements } = await viewOf('priorities', 'fylde-coast-sleep')
    expect(statements.map(({ heading }) => heading)).toEqual([
      'Intended outcomes',
      'Activity last period',
      'Planned next period',
      'Impact so far',
      'Exit strategy',
    ])
    expect(statements[1]?.lines).toMatchObject([
      { text: 'Calm Nights held 4 bedtime workshops for parents.', where: 'Fylde Coast, priority 1, Activity last period (summer 2026)' },
    ])
  })

  it('sets beside each plan of an earlier report what the next one says of it', async () => {
    const { history } = await viewOf('priorities', 'fylde-coast-sleep', [
      updateFile({
        id: '2026-spring-fylde-coast-sleep',
        period: '2026-spring',
        sections: { plannedNextPeriod: ['Print a leaflet on bedtimes.', 'Ask the police to come.'] },
      }),
      updateFile({ sections: { activityLastPeriod: ['A leaflet on bedtimes was printed.'] } }),
    ])
    expect(history.find(({ when }) => when === 'Spring 2026')?.statements.at(-1)).toMatchObject({
      heading: 'Planned in spring 2026, and what summer 2026 says of it',
      lines: [
        { text: 'Print a leaflet on bedtimes. Reported since: A leaflet on bedtimes was printed.' },
        { text: 'Ask the police to come. Not mentioned again' },
      ],
    })
  })

  it('keeps what earlier reports said as history, newest first', async () => {
    const earlier = (period: string, said: string) => updateFile({ id: `${period}-sleep`, period, sections: { impactSoFar: [said] } })
    const { history, statements } = await viewOf('priorities', 'fylde-coast-sleep', [
      earlier('2025-autumn', 'Parents asked for help.'),
      earlier('2026-spring', 'A group was formed.'),
    ])
    expect(history.map(({ when }) => when)).toEqual(['Summer 2026', 'Spring 2026', 'Autumn 2025'])
    expect(history[0]?.text).toBe('Open to the locality group')
    expect(history[1]?.statements).toMatchObject([{ heading: 'Impact so far', lines: [{ text: 'A group was formed.' }] }])
    expect(statements.flatMap(({ lines }) => lines)).toHaveLength(1)
  })

  it('lets two reports of one period stand side by side', async () => {
    const second = updateFile({ id: 'second', source: 'https://example.org/minutes', sections: { activityLastPeriod: ['There were 5.'] } })
    const { statements, sources } = await viewOf('priorities', 'fylde-coast-sleep', [second])
    expect(statements[1]?.lines.map(({ text }) => text)).toEqual(['Calm Nights held 4 bedtime workshops for parents.', 'There were 5.'])
    expect(sources.map(({ id }) => id)).toEqual(['summer-report', 'https://example.org/minutes'])
  })

  it('warns when its report is older than two terms, and says whom to ask', async () => {
    const { warnings } = await viewOf('priorities', 'fylde-coast-sleep', [], '2027-09-10')
    expect(warnings).toEqual([
      'This comes from the summer 2026 report, which is more than two terms old. Check with Priya Nolan before you rely on it.',
    ])
  })

  it('says who has it now once it is handed over', async () => {
    const handedOver = priorityFile({ status: 'handed-over', handedTo: ['calm-nights'], stillAsk: ['priya-nolan'] })
    const view = await viewOf('priorities', 'fylde-coast-sleep', [handedOver])
    expect(factOf(view, 'Status')).toContain('Handed over in summer 2026. Calm Nights has it now.')
    expect(factOf(view, 'Handed to')).toBe('Calm Nights')
    expect(factOf(view, 'You can still ask')).toBe('Priya Nolan')
  })

  it('marks a lead who has left, and tells that no officer is recorded', async () => {
    const { facts, warnings } = await viewOf('priorities', 'fylde-coast-sleep', [contactFile({ until: '2026-08-31' })])
    expect(facts.find(({ label }) => label === 'Led by')?.links[0]?.note).toBe('no longer in this post, as far as we know')
    expect(warnings).toEqual(['No officer is recorded for Fylde Coast at present. Please ask the county council.'])
  })

  it('leads to its offers and resources, but not to an offer that is over', async () => {
    const view = await viewOf('priorities', 'fylde-coast-sleep', [
      offerFile({ priorities: ['fylde-coast-sleep'] }),
      offerFile({ id: 'over', title: 'Over', priorities: ['fylde-coast-sleep'], ends: '2026-10-01' }),
      resourceFile({ priorities: ['fylde-coast-sleep'] }),
    ])
    expect(groupOf(view, 'Offers')).toEqual(['calm-start'])
    expect(groupOf(view, 'Resources')).toEqual(['bedtime-film'])
  })
})

describe('a place', () => {
  it('lists a locality’s open priorities apart from the closed ones, with its officers and its caution', async () => {
    const view = await viewOf('localities', 'fylde-coast', [
      localityFile({ caution: 'Blackpool is not part of it.' }),
      priorityFile({ id: 'closed', title: 'Old work', shortTitle: 'Old', status: 'closed' }),
    ])
    expect(groupOf(view, 'Open priorities')).toEqual(['fylde-coast-sleep'])
    expect(groupOf(view, 'Priorities closed or handed over')).toEqual(['closed'])
    expect(factOf(view, 'Education Partnership Officers and other contacts')).toBe('Priya Nolan')
    expect(view.warnings).toEqual(['Blackpool is not part of it.'])
    expect(view.history).toEqual([{ when: 'Summer 2026', text: 'Report on 1 priority', statements: [] }])
  })

  it('tells a district’s towns and postcodes, and the offers that reach it', async () => {
    const view = await viewOf('districts', 'wyre', [
      offerFile({ districts: ['wyre'] }),
      offerFile({ id: 'everywhere', title: 'Everywhere' }),
      offerFile({ id: 'preston-only', title: 'Preston only', districts: ['preston'] }),
    ])
    expect(factOf(view, 'Towns, villages and wards')).toBe('Fleetwood, Garstang')
    expect(factOf(view, 'Postcodes')).toBe('FY7')
    expect(factOf(view, 'Postcodes shared with another area')).toBe('PR3')
    expect(groupOf(view, 'Offers here')).toEqual(['calm-start'])
    expect(groupOf(view, 'Offers for the whole county')).toEqual(['everywhere'])
  })
})

describe('a theme', () => {
  it('leads to the work about it, the work that touches it and other words for it', async () => {
    const view = await viewOf('themes', 'sleep', [
      priorityFile({ id: 'touching', title: 'Other work', shortTitle: 'Other', themes: ['vaping'], touches: ['sleep'] }),
      themeFile({ words: ['sleep', 'bedtime'], related: ['vaping'] }),
    ])
    expect(view.also).toEqual(['bedtime'])
    expect(groupOf(view, 'Priorities about it')).toEqual(['fylde-coast-sleep'])
    expect(groupOf(view, 'Priorities that touch it')).toEqual(['touching'])
    expect(factOf(view, 'Close to')).toBe('Vaping')
  })

  it('is explained in the words of the glossary where it has none of its own', async () => {
    const { summary } = await viewOf('themes', 'neet')
    expect(summary).toBe('NEET: not in education, employment or training. Young people without a place after school.')
  })

  it('shows the first of many offers, their number and the way to all', async () => {
    const offers = Array.from({ length: 30 }, (_, i) => offerFile({ id: `offer-${i}`, title: `Offer ${i}` }))
    const { related } = await viewOf('themes', 'sleep', offers)
    const group = related.find(({ heading }) => heading === 'Offers')
    expect(group).toMatchObject({ total: 30, more: '/offers?theme=sleep' })
    expect(group?.links).toHaveLength(20)
  })
})

describe('a partner', () => {
  it('gives each fact its own source and date', async () => {
    const fact = { say: 'It runs a helpline.', source: 'https://example.org/helpline', checked: '2026-10-05' }
    const view = await viewOf('partners', 'calm-nights', [
      partnerFile({ facts: [fact], website: 'https://example.org', districts: ['wyre'] }),
      priorityFile({ partners: ['calm-nights'] }),
    ])
    expect(view.statements[0]?.lines).toMatchObject([
      { text: 'It runs a helpline.', where: 'example.org (read 5 October 2026)', checked: '2026-10-05', source: { path: null } },
    ])
    expect(factOf(view, 'Website')).toBe('https://example.org')
    expect(groupOf(view, 'Priorities that name it')).toEqual(['fylde-coast-sleep'])
  })
})

describe('an offer', () => {
  it('tells in plain words who it is for, what it costs and how to get it', async () => {
    const view = await viewOf('offers', 'calm-start', [
      offerFile({
        audience: 'parents',
        phases: ['primary'],
        cost: 'paid',
        howToGet: 'Ring them.',
        starts: '2026-09-01',
        ends: '2026-12-18',
      }),
    ])
    expect(factOf(view, 'For')).toBe('Parents')
    expect(factOf(view, 'Cost')).toBe('Has a cost')
    expect(factOf(view, 'Where')).toBe('Whole county')
    expect(factOf(view, 'How to get it')).toBe('Ring them.')
    expect(factOf(view, 'Ends')).toBe('18 December 2026')
    expect(view.history.map(({ text }) => text)).toEqual(['Began', 'Added to this list'])
    expect(view.warnings).toEqual([])
  })

  it('keeps its page when it has ended, and says so', async () => {
    const { warnings, facts } = await viewOf('offers', 'calm-start', [offerFile({ ends: '2026-10' })])
    expect(warnings).toEqual(['Calm Start ended (October 2026), so it is not offered any more.'])
    expect(facts.find(({ label }) => label === 'Status')?.text).toBe('Ended')
  })

  it('has no page while it is only proposed', async () => {
    const library = await countyLibrary([offerFile({ status: 'proposed' })])
    expect(viewEntry({ kind: 'offers', id: 'calm-start' }, library, today)).toBeNull()
  })
})

describe('a contact', () => {
  it('shows posts with their dates, and an address only if one was given', async () => {
    const view = await viewOf('contacts', 'priya-nolan')
    expect(factOf(view, 'Education Partnership Officer')).toBe('As of July 2026, Fylde Coast')
    expect(groupOf(view, 'Leads')).toEqual(['fylde-coast-sleep'])
    expect(factOf(view, 'E-mail')).toBeUndefined()
    expect(view.warnings[0]).toContain('no e-mail address or phone number')
    const known = await viewOf('contacts', 'priya-nolan', [contactFile({ email: 'priya.nolan@example.org' })])
    expect(factOf(known, 'E-mail')).toBe('priya.nolan@example.org')
    expect(known.warnings).toEqual([])
  })

  it('marks a post that is over', async () => {
    const view = await viewOf('contacts', 'priya-nolan', [contactFile({ until: '2026-08-31' })])
    expect(factOf(view, 'Education Partnership Officer (former)')).toBe('Until 31 August 2026, as of July 2026, Fylde Coast')
    expect(view.warnings).toEqual(['Priya Nolan holds no post that we know of today. Ask the officers of your locality.'])
    expect(view.history[0]).toMatchObject({ when: '31 August 2026', text: 'Left as Education Partnership Officer, Fylde Coast' })
    expect(groupOf(view, 'Leads')).toEqual([])
  })
})

describe('a glossary term', () => {
  it('gives the long form and where the term is used', async () => {
    const used = updateFile({ sections: { impactSoFar: ['NEET figures fell.'], exitStrategy: ['Neet handwriting was praised.'] } })
    const view = await viewOf('terms', 'neet', [used])
    expect(factOf(view, 'Stands for')).toBe('not in education, employment or training')
    expect(view.statements[0]?.lines.map(({ text }) => text)).toEqual(['NEET figures fell.'])
    expect(groupOf(view, 'Priorities that use it')).toEqual(['fylde-coast-sleep'])
  })

  it('says so when nobody has told what it stands for', async () => {
    expect(factOf(await viewOf('terms', 'xyz', [termFile({ id: 'xyz', short: 'XYZ' })]), 'Stands for')).toMatch(/^Not known/)
    const words = await viewOf('terms', 'nights', [termFile({ id: 'nights', short: 'Calm nights week' })])
    expect(factOf(words, 'Stands for')).toBeUndefined()
  })
})
