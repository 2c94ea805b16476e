import { describe, expect, it } from 'vitest'
import { listOf } from '../support/browsing.ts'
import { contactFile, offerFile, termFile } from '../support/builders.ts'

const offers = [
  offerFile({ id: 'b', title: 'Bedtime club', districts: ['wyre'], phases: ['primary'] }),
  offerFile({ id: 'a', title: 'A quiet hour' }),
  offerFile({ id: 'c', title: 'Career talks', themes: ['neet'], districts: ['preston'] }),
  offerFile({ id: 'over', title: 'Over', ends: '2026-10-01' }),
]
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)

describe('a list', () => {
  it('is in a fixed order and leaves out what is over', async () => {
    const { entries, total, title, pages } = await listOf('offers', {}, offers)
    expect(ids(entries)).toEqual(['a', 'b', 'c'])
    expect({ total, title, pages }).toEqual({ total: 3, title: 'Offers', pages: 1 })
    expect(entries[1]).toMatchObject({ path: '/offers/b', note: 'Calm Nights · Wyre' })
  })

  it('is alphabetical for the glossary, whatever the capitals', async () => {
    const terms = [termFile({ id: 'z', short: 'Zebra week' }), termFile({ id: 'm', short: 'mid-term' })]
    expect(ids((await listOf('terms', {}, terms)).entries)).toEqual(['m', 'neet', 'z'])
  })

  it('names officers in post only', async () => {
    const { entries } = await listOf('contacts', { district: 'wyre' }, [contactFile({ until: '2026-08-31' })])
    expect(entries).toEqual([])
  })

  it('shows 50 a page', async () => {
    const many = Array.from({ length: 101 }, (_, i) => offerFile({ id: `o${i}`, title: `Offer ${String(i).padStart(3, '0')}` }))
    const second = await listOf('offers', { theme: 'sleep', page: '2' }, many)
    expect(second).toMatchObject({ total: 101, page: 2, pages: 3, previous: '/offers?theme=sleep', next: '/offers?theme=sleep&page=3' })
    expect(second.entries[0]?.id).toBe('o50')
    for (const page of ['9', '-1', 'x', '0']) {
      const beyond = await listOf('offers', { page }, many)
      expect(beyond.warnings, page).toHaveLength(1)
      expect(beyond.entries.length, page).toBeGreaterThan(0)
    }
  })
})

describe('filters', () => {
  it('keep what is for the whole county, and say so', async () => {
    const { entries, notes } = await listOf('offers', { district: 'wyre' }, offers)
    expect(ids(entries)).toEqual(['a', 'b'])
    expect(notes).toEqual(['Offers for the whole county are shown too.'])
  })

  it('combine', async () => {
    const { entries } = await listOf('offers', { district: 'preston', theme: 'neet' }, offers)
    expect(ids(entries)).toEqual(['c'])
  })

  it('count what each choice would leave, and lead there and back', async () => {
    const { filters } = await listOf('offers', { district: 'wyre' }, offers)
    const [district, theme, phase] = filters
    expect(district?.options.find(({ value }) => value === 'wyre')).toEqual({
      value: 'wyre',
      label: 'Wyre',
      count: 2,
      chosen: true,
      path: '/offers',
    })
    expect(district?.options.find(({ value }) => value === 'preston')).toMatchObject({ count: 2, path: '/offers?district=preston' })
    expect(theme?.options).toMatchObject([{ value: 'sleep', label: 'Sleep', count: 2, path: '/offers?district=wyre&theme=sleep' }])
    expect(phase?.options.find(({ value }) => value === 'primary')).toMatchObject({ label: 'Primary', count: 2 })
  })

  it('are left out with a warning when they mean nothing', async () => {
    const unknown = await listOf('offers', { district: 'atlantis', phase: '' }, offers)
    expect(unknown.warnings).toEqual(['There is no district “atlantis”, so that filter was left out.'])
    expect(unknown.total).toBe(3)
    const senseless = await listOf('contacts', { theme: 'sleep' })
    expect(senseless.warnings).toEqual(['Contacts cannot be filtered by theme, so that filter was left out.'])
    expect(senseless.total).toBe(3)
  })

  it('keep only terms that are tied to the theme', async () => {
    const { entries, notes } = await listOf('terms', { theme: 'neet' }, [termFile({ id: 'other', short: 'Other' })])
    expect(ids(entries)).toEqual(['neet'])
    expect(notes).toEqual([])
  })
})
