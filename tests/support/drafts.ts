/** Drafts in which everything that a test does not mention is already right. */
import type { Draft, DraftLine, Place, Subject } from '../../src/drafting/draft.ts'

const subject: Subject = {
  priority: 'fylde-coast-sleep',
  isNew: false,
  title: 'Help families on the Fylde Coast to sleep well',
  shortTitle: 'Sleep on the Fylde Coast',
  locality: 'fylde-coast',
  themes: ['sleep'],
  status: 'open',
  handedTo: '',
  renamed: false,
}

export function draftOf(fields: Partial<Draft> = {}): Draft {
  const usual = {
    id: 'd',
    version: 1,
    step: 'writing',
    subject,
    period: '2026-autumn',
    authors: ['priya-nolan'],
    lines: [],
    nextLine: 1,
    accepted: [],
    comments: [],
    proposals: [],
    past: [],
  }
  return { ...usual, ...fields } as Draft
}

/** Lines in the order given, each with its place and words. */
export function linesOf(...lines: [place: Place, text: string][]): DraftLine[] {
  return lines.map(([place, text], i) => ({
    id: i + 1,
    text,
    place,
    origin: { from: 'message', on: '2026-11-24', by: 'priya-nolan' },
    touched: false,
    sure: true,
  }))
}
