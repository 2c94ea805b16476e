/** Who gets the digest where, and what of it; kept in the store until they stop it. */
import type { Address } from '../speaker.ts'
import type { Choice } from './choice.ts'

/** `id` is random and secret: whoever has it can change and stop the subscription. `since`: when it was made. */
export type Subscription = { id: string; address: Address; choice: Choice; since: string }

/** Asked for on a web page, and not confirmed from that mailbox yet. Only a fingerprint of the token is kept. */
type Unconfirmed = { token: string; to: string; choice: Choice; asked: string }

export interface Subscriptions {
  find(address: Address): Promise<Subscription | null>
  findById(id: string): Promise<Subscription | null>
  /** An address has one at most: an earlier one gets this choice and keeps its id. */
  save(subscription: Subscription): Promise<Subscription>
  /** False when there is none. */
  remove(id: string): Promise<boolean>
  list(): Promise<Subscription[]>
  /** False, and nothing kept, when the mailbox was asked `most` times since `since`. What was asked before that is deleted. */
  ask(unconfirmed: Unconfirmed, limit: { since: string; most: number }): Promise<boolean>
  /** Once only; null when there is none such that was asked since then. */
  takeUnconfirmed(token: string, since: string): Promise<Omit<Unconfirmed, 'token'> | null>
}

/** Mailboxes are told apart without regard to capitals. */
export function toMailbox(to: string): Address {
  return { door: 'e-mail', to: to.trim().toLowerCase() }
}
