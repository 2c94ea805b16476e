/** What drafting needs kept. Everything is written before it is acknowledged. */
import type { Address } from '../speaker.ts'
import type { Draft } from './draft.ts'

/** What somebody has in hand in one conversation. `seen`: the version of the draft they were last shown. */
export type Desk =
  | { at: 'draft'; draft: string; seen: number; on: string }
  /** `title`: of a new priority, for which a locality is chosen; null: a priority is chosen. */
  | { at: 'choosing'; words: string; choices: string[]; title: string | null; period: string | null; on: string }
  /** `list`: drafts shown under numbers. */
  | { at: 'list'; list: string[]; on: string }
  /** Words of somebody who is no officer, to be sent to one. */
  | { at: 'noting'; words: string; to: string[]; on: string }
  | { at: 'nothing'; on: string }

/** Who made a version of a draft, when, and with which words. */
type Entry = { version: number; at: string; by: string; words: string }

/** Words for an officer from somebody who is none. */
export type OfficerNote = { to: string; words: string; from: Address | null; on: string }
type KeptNote = OfficerNote & { number: number }

export interface Drafts {
  /** The newest version. */
  find(id: string): Promise<Draft | null>
  at(id: string, version: number): Promise<Draft | null>
  /** False, and nothing is kept, when that version is there already: somebody else was first. */
  append(draft: Draft, entry: Omit<Entry, 'version'>): Promise<boolean>
  /** The newest version of each, the latest changed first. */
  list(): Promise<Draft[]>
  /** Oldest first. */
  history(id: string): Promise<Entry[]>
}

export interface Desks {
  find(key: string): Promise<Desk | null>
  put(key: string, desk: Desk): Promise<void>
}

export interface OfficerNotes {
  add(note: OfficerNote): Promise<void>
  /** Those not taken yet, oldest first. */
  list(to: string): Promise<KeptNote[]>
  /** The officer has dealt with it. */
  take(number: number): Promise<void>
}

export interface Reminders {
  /** True for one caller only, so that a reminder is sent once. `due`: the day it was due. */
  claim(draft: string, due: string): Promise<boolean>
}

/** A line that somebody outside was asked about. `partner`: as the officer called them. `answer` null: none yet. */
export type Confirmation = {
  draft: string
  line: number
  text: string
  partner: string
  by: string
  on: string
  answer: { isRight: boolean; remark: string; on: string } | null
}

export interface Confirmations {
  /** `token` is a text that nobody guesses; whoever has it may answer. */
  ask(token: string, about: Omit<Confirmation, 'answer'>, at: string): Promise<void>
  /** Null when it was asked before `since`. */
  find(token: string, since: string): Promise<Confirmation | null>
  /** Once only: false when it was answered before, or asked before `since`. */
  answer(token: string, answer: NonNullable<Confirmation['answer']>, since: string): Promise<boolean>
  /** In the order asked. */
  list(draft: string): Promise<Confirmation[]>
}

export type DraftStore = { drafts: Drafts; desks: Desks; officerNotes: OfficerNotes; reminders: Reminders; confirmations: Confirmations }
