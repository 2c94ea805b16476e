import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/drafting/draft.ts'
import { advance, type DraftEvent } from '../../src/drafting/draft-moves.ts'
import { draftOf, linesOf } from '../support/drafts.ts'

const on = '2026-11-24'
const events: DraftEvent[] = [
  { type: 'changed', change: { lines: linesOf(['impactSoFar', 'It helped.']) } },
  { type: 'undone', to: draftOf() },
  { type: 'sent-to-review', to: 'sam-reed', by: 'priya-nolan', on },
  { type: 'reviewed', by: 'sam-reed', on, says: 'Who came?', agreed: false },
  { type: 'approved', by: 'sam-reed', on },
  { type: 'published' },
  { type: 'kept' },
  { type: 'continued' },
  { type: 'withdrawn', by: 'sam-reed', on },
]

/** Where each event leads from a step; what is not named makes no sense there. */
const table: Record<Draft['step'], Partial<Record<DraftEvent['type'], Draft['step']>>> = {
  carrying: { changed: 'writing', undone: 'writing', 'sent-to-review': 'review', approved: 'approved', kept: 'kept' },
  writing: { changed: 'writing', undone: 'writing', 'sent-to-review': 'review', approved: 'approved', kept: 'kept' },
  review: { changed: 'writing', undone: 'writing', 'sent-to-review': 'review', reviewed: 'writing', approved: 'approved', kept: 'kept' },
  approved: { published: 'published' },
  published: { withdrawn: 'withdrawn' },
  kept: { continued: 'writing' },
  withdrawn: {},
}

describe.each(Object.entries(table))('a draft at the step %s', (step, leads) => {
  it.each(events)('takes the event “$type” or refuses it', (event) => {
    const draft = draftOf({ step: step as Draft['step'], version: 4 })
    const next = advance(draft, event)
    expect(next?.step ?? null).toBe(leads[event.type] ?? null)
    if (next) expect(next.version).toBe(5)
  })
})

it('carries plans as long as one of them has no answer', () => {
  const draft = draftOf({ step: 'carrying', lines: linesOf(['carried', 'A'], ['carried', 'B']) })
  const one = advance(draft, { type: 'changed', change: { lines: linesOf(['activityLastPeriod', 'A'], ['carried', 'B']) } })
  expect(one?.step).toBe('carrying')
})

it('never gives the number of a line that was undone to another', () => {
  const draft = draftOf({ nextLine: 7, past: [1, 2] })
  expect(advance(draft, { type: 'undone', to: draftOf({ nextLine: 2 }) })).toMatchObject({ nextLine: 7, past: [1] })
})
