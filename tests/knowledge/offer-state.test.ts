import { describe, expect, it } from 'vitest'
import type { Offer } from '../../src/knowledge/knowledge.ts'
import { hasSunk, isOffered, offerState } from '../../src/knowledge/offer-state.ts'
import { parseEntry } from '../../src/knowledge/parse-entry.ts'
import { offerFile } from '../support/builders.ts'

function offer(fields: Record<string, unknown> = {}): Offer {
  return parseEntry(offerFile({ reviewBy: '2026-12-31', ...fields })).entry as Offer
}

const feed = { source: 'summer-report', id: '7', record: '{}' }

describe('an offer', () => {
  it.each<[state: string, day: string, fields: Record<string, unknown>]>([
    ['listed', '2026-11-24', {}],
    ['listed', '2026-12-31', {}],
    ['review due', '2027-01-01', {}],
    ['review due', '2027-06-29', {}],
    ['withdrawn', '2027-06-30', {}],
    ['proposed', '2027-06-30', { status: 'proposed' }],
    ['withdrawn', '2026-11-24', { status: 'withdrawn' }],
    ['withdrawn', '2026-11-24', { feed: { ...feed, missing: '2026-11-20' } }],
    ['listed', '2026-11-24', { feed }],
    ['listed', '2026-11-24', { ends: '2026-12-23' }],
    ['ending', '2026-11-24', { ends: '2026-12-21' }],
    ['ending', '2026-11-24', { ends: '2026-11-24' }],
    ['ending', '2026-11-24', { ends: '2026-11' }],
    ['ended', '2026-11-24', { ends: '2026-11-23' }],
    ['ended', '2026-11-24', { ends: '2026-10' }],
    ['ending', '2027-01-05', { ends: '2027-01-10' }],
  ])('is %s on %s when its file says %j', (state, day, fields) => {
    expect(offerState(offer(fields), day)).toBe(state)
  })

  it('may stand in answers while it is listed, due to be checked or ending, and at no other time', () => {
    expect(isOffered(offer(), '2026-11-24')).toBe(true)
    expect(isOffered(offer(), '2027-01-01')).toBe(true)
    expect(isOffered(offer({ ends: '2026-11-24' }), '2026-11-24')).toBe(true)
    expect(isOffered(offer({ ends: '2026-11-23' }), '2026-11-24')).toBe(false)
    expect(isOffered(offer({ status: 'proposed' }), '2026-11-24')).toBe(false)
    expect(isOffered(offer(), '2027-06-30')).toBe(false)
  })

  it('sinks when nobody has confirmed it for 30 days after its review date', () => {
    expect(hasSunk(offer(), '2027-01-30')).toBe(false)
    expect(hasSunk(offer(), '2027-01-31')).toBe(true)
  })
})
