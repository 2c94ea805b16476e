/** What was announced, in which week, and what became of it for each subscriber: kept in the store, so that nobody gets a digest twice. */
import type { Address } from '../speaker.ts'
import type { Mark } from './mark.ts'
import type { News } from './news.ts'

export type Door = Address['door']

/** `made` null: it is still to come, and an officer has held it or written an opening line. */
export type Edition = { week: string; day: string; opening: string | null; held: boolean; made: string | null; news: News[] }
type NewEdition = { week: string; day: string; made: string; news: readonly News[] }
/** What changes in what counts as announced. */
export type MarkChanges = { put: readonly Mark[]; drop: readonly string[] }

/**
 * `claimed`: somebody works on it, and nothing has left. `sending`: it may have left. The rest are ends: `nothing` when there was
 * nothing they asked for, `failed` when it could not be sent all week, `refused` when it will never be taken there, `dropped` when they
 * stopped it meanwhile.
 */
export const sendStates = ['due', 'claimed', 'sending', 'sent', 'nothing', 'failed', 'refused', 'dropped'] as const
export type SendState = (typeof sendStates)[number]
type SendEnd = Extract<SendState, 'sent' | 'nothing' | 'refused' | 'dropped'>

/** `carries`: earlier weeks whose digest never reached this subscriber. `unsure`: an attempt broke off when it may have left. */
export type Send = { week: string; subscriber: string; tries: number; carries: string[]; unsure: boolean }
/** Who works on a send, and until when nobody else may. */
export type Lease = { holder: string; now: string; until: string }
export type Counts = Record<SendState, number>
/** A digest that held an entry: how the entry stood in it, and how many were sent it. */
export type Use = { week: string; print: string; sent: number }

export interface Ledger {
  find(week: string): Promise<Edition | null>
  /** Those that were made, newest first. */
  list(most: number): Promise<Edition[]>
  /** An officer’s word on a week, made or still to come. */
  prepare(week: string, day: string, wish: { opening?: string | null; held?: boolean }): Promise<void>
  /** What counts as announced; null when nothing ever was. */
  marks(): Promise<ReadonlyMap<string, Mark> | null>
  /** All of it or nothing: the edition, what counts as announced from now on, and a send for each subscriber. False when it was made before, or is held. */
  make(edition: NewEdition, changes: MarkChanges, subscribers: readonly { id: string; door: Door }[]): Promise<boolean>
  /** Takes sends that are due, or that nobody works on any more. None of a held week. */
  claim(week: string, wanted: { doors: readonly Door[]; most: number }, lease: Lease): Promise<Send[]>
  /** From here on it may have left. False when the holder does not have it any more, or an officer holds the week. */
  begin(send: Send, lease: Lease): Promise<boolean>
  /** `entries`: what was in it. */
  end(send: Send, end: SendEnd, kept: { at: string; receipt: string | null; entries: readonly string[] }): Promise<void>
  /** Refused for now: nobody tries again before `until`. `left`: it may have left all the same. */
  wait(send: Send, until: string, left: boolean): Promise<void>
  /** What was not sent by the end of its week has failed; the next digest carries it. */
  closeBefore(week: string, at: string): Promise<void>
  /** How many in a row, up to the latest, were refused for good. */
  refusals(subscriber: string): Promise<number>
  count(week: string): Promise<Counts>
  uses(entry: string): Promise<Use[]>
}
