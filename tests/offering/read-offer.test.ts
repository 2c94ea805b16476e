import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDay } from '../../src/offering/find-day.ts'
import { findMissing, nothingSaid } from '../../src/offering/offer-said.ts'
import { readChange } from '../../src/offering/read-change.ts'
import { readOffer } from '../../src/offering/read-offer.ts'
import { shippedKnowledge, toLibrary } from '../support/assistant.ts'

const reader = { library: await toLibrary(await shippedKnowledge()), today: '2026-11-24' }
const read = (text: string) => readOffer(text, reader)

describe('an offer is read', () => {
  it('from one sentence', () => {
    const text = 'Compass Bloom, free anxiety workshops for Y9 in Preston and Chorley, until 31 July, book at https://compass.example/book'
    expect(read(text)).toEqual({
      ...nothingSaid,
      partner: { id: 'compass-bloom', name: 'Compass Bloom' },
      title: 'Anxiety workshops',
      what: 'Free anxiety workshops for Y9 in Preston and Chorley, until 31 July.',
      themes: ['mental-health'],
      districts: ['preston', 'chorley'],
      phases: ['secondary'],
      ages: { from: 13, to: 14 },
      audience: 'Year 9',
      cost: 'free',
      howToGet: 'Book at https://compass.example/book',
      website: 'https://compass.example/book',
      ends: '2027-07-31',
    })
  })

  it('from a sentence that names the partner last', () => {
    const text = 'free sleep workshops for parents in Wyre from Calm Nights CIC, starting 5 January until Easter. Book at www.calm.example'
    expect(read(text)).toMatchObject({
      partner: { id: null, name: 'Calm Nights CIC' },
      title: 'Sleep workshops',
      districts: ['wyre'],
      audience: 'parents',
      website: 'https://www.calm.example',
      starts: '2027-01-05',
      ends: '2027-03-28',
    })
  })

  it('from what a partner is said to run, with its price', () => {
    expect(read('Lancashire Mind are running resilience training for primary schools in Burnley and Pendle, £50 a school')).toMatchObject({
      partner: { id: 'lancashire-mind', name: 'Lancashire Mind' },
      title: 'Resilience training',
      districts: ['burnley', 'pendle'],
      phases: ['primary'],
      cost: 'paid',
      fees: '£50 a school',
    })
  })

  it('from a pasted letter with labels, without its greeting and signature', () => {
    const letter = [
      'Hi Claire,',
      'We have a new programme for schools.',
      'Title: Steady Steps',
      'Organisation: Steady Steps CIC',
      'Where: Fleetwood and Garstang',
      'For: Year 5 and Year 6 pupils',
      'Cost: fully funded',
      'Website: https://steady.example',
      'Ends: 20 July',
      'Kind regards,',
      '[name]',
    ].join('\r\n')
    expect(read(letter)).toMatchObject({
      title: 'Steady Steps',
      partner: { id: null, name: 'Steady Steps CIC' },
      what: 'We have a new programme for schools.',
      districts: ['wyre'],
      ages: { from: 9, to: 11 },
      cost: 'funded',
      ends: '2027-07-20',
    })
  })

  it('for the whole county', () => {
    expect(read('The Sleep Charity runs a free helpline for parents across Lancashire')).toMatchObject({ districts: [], cost: 'free' })
  })

  it('without what was masked, which it tells', () => {
    const said = read('Compass Bloom, drop in for parents in Wyre, book at [e-mail address] or [phone number]')
    expect(said).toMatchObject({ howToGet: null, hidden: true })
    expect(findMissing(said)).toBe('themes')
    expect(JSON.stringify(said)).not.toMatch(/e-mail address|phone number/)
  })

  it('whatever the text, without failing and within bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const said = read(text)
        expect(said.what.length).toBeLessThanOrEqual(2001)
        expect((said.title ?? '').length).toBeLessThanOrEqual(120)
        readChange(text, said, reader)
      }),
      { numRuns: 60 },
    )
  })

  it('quickly, however long it is', () => {
    for (const text of ['a, '.repeat(20_000), 'from '.repeat(10_000), 'A'.repeat(60_000), 'for in '.repeat(9_000), '£ '.repeat(20_000)]) {
      const said = read(text)
      expect(said.what.length).toBeLessThanOrEqual(2001)
    }
  })

  it('with no link that runs a script', () => {
    const said = read('Compass Bloom, workshops in Wyre, book at javascript:alert(1), web https://ok.example/"onload="x')
    expect(said.website).toBe('https://ok.example/')
  })
})

describe('a change is read', () => {
  const base = read('Compass Bloom, anxiety workshops for Y9 in Preston and Chorley, until 31 July, book at https://compass.example/book')
  const changes: [string, object | null][] = [
    ['free', { cost: 'free' }],
    ['it costs £20 a head', { cost: 'paid', fees: 'it costs £20 a head' }],
    ['also Burnley', { districts: ['preston', 'chorley', 'burnley'] }],
    ['it’s for Burnley too', { districts: ['preston', 'chorley', 'burnley'] }],
    ['it’s for Burnley', { districts: ['burnley'] }],
    ['for Year 10 parents', { audience: 'Year 10 parents', ages: { from: 14, to: 15 } }],
    ['not Preston', { districts: ['chorley'] }],
    ['only West Lancs', { districts: ['west-lancashire'] }],
    ['until Easter', { ends: '2027-03-28', what: 'Anxiety workshops for Y9 in Preston and Chorley, until Easter.' }],
    ['til 16 Feb', { ends: '2027-02-16', what: 'Anxiety workshops for Y9 in Preston and Chorley, until 16 Feb.' }],
    ['no end date', { ends: null }],
    ['change the title to Calm minds', { title: 'Calm minds' }],
    ['no, Year 10', { audience: 'Year 10', ages: { from: 14, to: 15 } }],
    ['also sleep', { themes: ['mental-health', 'sleep'] }],
    ['book through the school office', { howToGet: 'Book through the school office' }],
    ['sleep in Wyre', null],
    ['thanks', null],
  ]
  it.each(changes)('from “%s”', (text, changed) => {
    const said = readChange(text, base, reader)
    expect(said).toEqual(changed === null ? null : { ...base, ...changed })
  })
})

describe('a day is found', () => {
  const days: [string, string | null][] = [
    ['until 31 July', '2027-07-31'],
    ['until 1st of December', '2026-12-01'],
    ['by 05/01/2027', '2027-01-05'],
    ['until Easter', '2027-03-28'],
    ['until Easter 2028', '2028-04-16'],
    ['until Christmas', '2026-12-25'],
    ['until the end of the summer term', '2027-07-20'],
    ['until March 2027', '2027-03-31'],
    ['until 31 June', null],
    ['for 30 pupils', null],
  ]
  it.each(days)('in “%s”', (text, day) => {
    expect(findDay(text, '2026-11-24')?.day ?? null).toBe(day)
  })
})
