/** A digest on its way to one subscriber, and how that can end. */
import type { Address } from '../speaker.ts'
import type { Digest } from './digest.ts'

/** `key` is the same whenever this week’s digest is sent to this subscriber; `subscription` is their secret id. */
export type Letter = { key: string; to: Address; subscription: string; digest: Digest }

/**
 * `later`: this letter is not taken now, or the door takes none; `seconds` is how long the other side wants to be left alone, and `left`
 * says whether it may have arrived all the same.
 * `refused`: it will never be taken. `kept`: `begin` said no.
 */
export type Posted =
  | { outcome: 'sent'; receipt: string | null }
  | { outcome: 'later'; what: 'letter' | 'door'; seconds: number | null; left: boolean }
  | { outcome: 'refused' }
  | { outcome: 'kept' }

/** `unknown`: the other side cannot be asked. `later`: it can, but not now. */
export type Trace = { trace: 'found'; receipt: string | null } | { trace: 'not-found' } | { trace: 'unknown' } | { trace: 'later' }
