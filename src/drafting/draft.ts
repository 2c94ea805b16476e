/** What a draft of a report update holds at each step. Plain data, kept version by version. */

import type { Section } from '../knowledge/sections.ts'
import type { Proposal } from './find-offers.ts'

/** Where a line came from. */
export type Origin =
  | { from: 'message' | 'notes' | 'form' | 'other-officer'; on: string; by: string }
  | { from: 'last-report'; period: string }

/** `carried`: planned in the last report, and nobody has said yet what became of it. */
export type Place = Section | 'carried' | 'dropped'

export type DraftLine = {
  id: number
  text: string
  place: Place
  origin: Origin
  /** The officer has worded or placed it: the program leaves it alone. */
  touched: boolean
  /** The program was sure of the section. */
  sure: boolean
  /** The officer’s own words, where a language model worded the line. */
  own?: string
}

/** What the draft is about: a priority that is known, or a new one. */
export type Subject = {
  priority: string
  isNew: boolean
  title: string
  shortTitle: string
  locality: string
  themes: string[]
  status: 'open' | 'closed' | 'handed-over'
  /** Who has it now, as it was said; empty unless it is handed over. */
  handedTo: string
  /** The title was changed in this draft. */
  renamed: boolean
}

type Comment = { by: string; on: string; says: string; agreed: boolean }

type Begun = {
  id: string
  version: number
  subject: Subject
  period: string
  /** Contacts who have worked on it, the first of them its author. */
  authors: string[]
  lines: DraftLine[]
  nextLine: number
  /** Keys of checks that were accepted as they are. */
  accepted: string[]
  comments: Comment[]
  /** Put forward for the directory. */
  proposals: Proposal[]
  /** Versions to go back to, the latest last. */
  past: number[]
}

type Carrying = Begun & { step: 'carrying' }
type Writing = Begun & { step: 'writing' }
export type InReview = Begun & { step: 'review'; reviewer: string; askedBy: string; askedOn: string }
export type Approved = Begun & { step: 'approved'; approvedBy: string; approvedOn: string }
type Published = Begun & { step: 'published'; approvedBy: string; approvedOn: string }
/** Set aside, but not lost. */
type Kept = Begun & { step: 'kept' }
/** Published once, and taken back. */
type Withdrawn = Begun & { step: 'withdrawn'; withdrawnBy: string; withdrawnOn: string }

export type Draft = Carrying | Writing | InReview | Approved | Published | Kept | Withdrawn
/** Those whose words can still change. */
export type Open = Carrying | Writing | InReview

/** Before the priority is known: the words wait with whoever wrote them. */
export type Choosing = { step: 'choosing'; period: string | null }

export function isOpen(draft: Draft): draft is Open {
  return draft.step === 'carrying' || draft.step === 'writing' || draft.step === 'review'
}
