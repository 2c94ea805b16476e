/** What the core needs from outside. Each port has a real adapter and a stand-in in `src/adapters`. */
import type { Conversation, Turn } from './answering/conversation.ts'
import type { Intent } from './answering/intents.ts'
import type { Follows, Installations, People, Threads } from './channels/slack/kept.ts'
import type { Deliveries } from './deliveries.ts'
import type { Door, Ledger } from './digest/ledger.ts'
import type { Letter, Posted, Trace } from './digest/letter.ts'
import type { Subscriptions } from './digest/subscription.ts'
import type { DraftStore } from './drafting/draft-store.ts'
import type { Change, FileChange } from './knowledge/file-change.ts'
import type { Contact } from './knowledge/knowledge.ts'
import type { Loaded } from './knowledge/load.ts'
import type { Note, Notes } from './notes.ts'
import type { Offering } from './offering/proposals.ts'
import type { Answered, Asking } from './phrasing/asking.ts'
import type { Reply } from './reply.ts'
import type { Address } from './speaker.ts'

/** The published entries, as they stand now. */
export interface KnowledgeShelf {
  /** Throws an `Error` whose message can be shown when the folder cannot be read at all. */
  read(): Promise<Loaded>
  /** One entry’s file as it stands, by its path `offers/calm-start.md`; null when there is none. */
  text(path: string): Promise<string | null>
  /** Those of several that there are, by path. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** All of it or nothing, however the process ends. Throws `ChangedMeanwhile` when somebody else was first. */
  write(change: Change): Promise<void>
  /** Another text after every change, also one by another process. */
  version(): Promise<string>
}

/** Instants are ISO, in UTC: `2026-11-24T10:30:00.000Z`. */
export interface Clock {
  /** Which day it is in England, `2026-11-24`. */
  today(): string
  now(): string
}

/** Brings digests to subscribers through one door. */
export interface Courier {
  door: Door
  /** `begin` comes at the last moment at which the letter can still be kept back, and keeps it back when it says false. Throws only for mistakes of our own. */
  send(letter: Letter, begin: () => Promise<boolean>): Promise<Posted>
  /** Whether a letter left whose sending broke off. */
  find(letter: Letter): Promise<Trace>
}

/** Brings notes, short letters of our own accord, to people through one door. Throws only for mistakes of our own. */
export interface Notifier {
  door: Door
  /** How this door reaches a contact; null when it does not. */
  reach(contact: Pick<Contact, 'email' | 'slackId'>): Promise<Address | null>
  tell(note: Note): Promise<Posted>
}

/** `id` is the same for the same letter, so that a mailbox that gets it twice can show it once. `stop`: where one click ends it. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string; stop: string | null; at: string }

export interface Mailer {
  /** `begin` as for a courier. */
  post(mail: Mail, begin: () => Promise<boolean>): Promise<Posted>
  close(): void
}

/** For those who run the assistant. Told what happened, never what was said. */
export interface Log {
  failed(what: string, cause: unknown): void
}

/** A language model. It may be wrong, slow, or away: what it says is checked, and nothing waits for it longer than the asking allows. */
export interface Model {
  /** Never throws: what goes wrong is a reason why there is no answer. */
  ask<Answer>(asking: Asking<Answer>): Promise<Answered<Answer>>
}

/** A question with its answer. Only understood and masked words. */
export type Said = { asked: string; question: string; turn: Turn; reply: Reply }
export type Feedback = { useful: boolean; comment: string | null }
/** `reply` null: kept by another version of the program, and no longer readable. */
export type SaidBefore = { number: number; asked: string; question: string; reply: Reply | null; feedback: Feedback | null }
/** A question that nothing answered; it does not say who asked. */
export type Gap = { asked: string; question: string; places: string[]; themes: string[]; intent: Intent }

/** An entry’s file as published through the assistant, in place of `base`, the one in the knowledge folder. Null: no such file. */
export type StoredDocument = { path: string; base: string | null; text: string | null }
export type DocumentChange = FileChange & { base: string | null }
/** `by` is a contact’s id; `about` names what it was done to, such as `draft 12` or `updates/2025-spring-preston-eet`. */
export type Deed = { at: string; by: string; did: string; about: string; note: string | null }

/** What outlasts a message. Ids are any text; texts are masked before they come here. */
export interface Store extends DraftStore {
  conversations: {
    /** The latest turns, as far as answering needs them. */
    find(id: string): Promise<Conversation | null>
    /** Gives the number by which the turn can be rated. */
    append(id: string, said: Said): Promise<number>
    /** What was said last, in order, to show it again. */
    read(id: string): Promise<SaidBefore[]>
    /** The later of two ratings stays. False when the conversation has no such turn, or no longer. */
    rate(id: string, number: number, feedback: Feedback): Promise<boolean>
    /** Deletes all of it, feedback too. */
    forget(id: string): Promise<void>
  }
  gaps: {
    record(gap: Gap): Promise<void>
    list(wanted: { since: string }): Promise<Gap[]>
  }
  deliveries: Deliveries
  people: People
  follows: Follows
  threads: Threads
  installations: Installations
  documents: {
    list(): Promise<StoredDocument[]>
    /** All of them or none. Throws `ChangedMeanwhile` when one is no longer as `before` says. */
    write(changes: readonly DocumentChange[]): Promise<void>
    /** Another text after every change. */
    version(): Promise<string>
  }
  /** Who did what, and when. Never deleted by `sweep`. */
  audit: {
    record(deed: Deed): Promise<void>
    /** In the order recorded. */
    list(about: string): Promise<Deed[]>
  }
  subscriptions: Subscriptions
  digests: Ledger
  /** When questions were asked whose answer showed the card of an entry, as far back as answers are kept. It does not say by whom. */
  answersThatUsed(card: { kind: string; id: string }): Promise<string[]>
  offering: Offering
  notes: Notes
  /** Tokens of a language model used in a month, `2026-11`. */
  modelUsage: {
    add(month: string, tokens: number): Promise<void>
    total(month: string): Promise<number>
  }
  /** Deletes what was asked before this instant. */
  sweep(before: string): Promise<void>
  /** Throws when the store cannot be used. */
  check(): Promise<void>
  close(): Promise<void>
}
