/** The steps of a draft and what leads from one to another, as one table. What stands in no row makes no sense there. */

import type { Approved, Draft, DraftLine, InReview, Subject } from './draft.ts'
import type { Proposal } from './find-offers.ts'

/** `lines`: as they are after the change, with the number that the next new line gets. */
type Change = {
  lines?: DraftLine[]
  nextLine?: number
  subject?: Subject
  period?: string
  accepted?: string[]
  proposals?: Proposal[]
}

export type DraftEvent =
  | { type: 'changed'; change: Change }
  | { type: 'undone'; to: Draft }
  | { type: 'sent-to-review'; to: string; by: string; on: string }
  | { type: 'reviewed'; by: string; on: string; says: string; agreed: boolean }
  | { type: 'approved'; by: string; on: string }
  | { type: 'published' }
  | { type: 'kept' }
  | { type: 'continued' }
  | { type: 'withdrawn'; by: string; on: string }

type Step = Draft['step']
type At<S extends Step> = Extract<Draft, { step: S }>
type Event<T extends DraftEvent['type']> = Extract<DraftEvent, { type: T }>
type Moves = { [S in Step]: { [T in DraftEvent['type']]?: (draft: At<S>, event: Event<T>) => Draft } }

const moves: Moves = {
  carrying: { changed: change, undone: undo, 'sent-to-review': sendToReview, approved: approve, kept: keep },
  writing: { changed: change, undone: undo, 'sent-to-review': sendToReview, approved: approve, kept: keep },
  review: { changed: change, undone: undo, reviewed: review, 'sent-to-review': sendToReview, approved: approve, kept: keep },
  approved: { published: (draft) => ({ ...draft, step: 'published' }) },
  published: { withdrawn: (draft, { by, on }) => ({ ...draft, step: 'withdrawn', withdrawnBy: by, withdrawnOn: on }) },
  kept: { continued: (draft) => writing(draft) },
  withdrawn: {},
}

/** The draft after the event, one version on; null when the event makes no sense at this step. */
export function advance(draft: Draft, event: DraftEvent): Draft | null {
  const move = moves[draft.step][event.type] as ((draft: Draft, event: DraftEvent) => Draft) | undefined
  return move ? { ...move(draft, event), version: draft.version + 1 } : null
}

function change(draft: Draft, { change: changed }: Event<'changed'>): Draft {
  return writing({ ...draft, ...changed, past: [...draft.past, draft.version] })
}

/** Numbers of lines are never given twice, not even to one that comes back. */
function undo(draft: Draft, { to: { lines, subject, period, accepted, proposals } }: Event<'undone'>): Draft {
  return writing({ ...draft, lines, subject, period, accepted, proposals, past: draft.past.slice(0, -1) })
}

/** The step that the lines say: carrying while something of the last report is unanswered. */
function writing(draft: Draft): Draft {
  const { id, version, subject, period, authors, lines, nextLine, accepted, comments, proposals, past } = draft
  const begun = { id, version, subject, period, authors, lines, nextLine, accepted, comments, proposals, past }
  return { ...begun, step: lines.some(({ place }) => place === 'carried') ? 'carrying' : 'writing' }
}

function sendToReview(draft: Draft, { to, by, on }: Event<'sent-to-review'>): InReview {
  return { ...draft, step: 'review', reviewer: to, askedBy: by, askedOn: on }
}

function review(draft: InReview, { by, on, says, agreed }: Event<'reviewed'>): Draft {
  return writing({ ...draft, comments: [...draft.comments, { by, on, says, agreed }] })
}

function approve(draft: Draft, { by, on }: Event<'approved'>): Approved {
  return { ...draft, step: 'approved', approvedBy: by, approvedOn: on }
}

function keep(draft: Draft): Draft {
  return { ...writing(draft), step: 'kept' }
}
