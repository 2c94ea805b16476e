/** Proposals and what belongs to them: kept in the store, so that none is lost and none is published by whoever may not. */
import type { Address } from '../speaker.ts'
import type { Need, OfferSaid } from './offer-said.ts'

/** Kept until it is decided and they have been told. `name` is as they gave it. */
type Proposer = { contact: string | null; name: string | null; address: Address | null }

/** `approved`: an officer has said so, and it is on its way into the knowledge. */
export type ProposalState = 'open' | 'approved' | 'published' | 'declined'

/**
 * `version` counts the changes. `entry`: the offer’s file, once it has one; from the start when it is to change one.
 * `remark`: what whoever provides it said has changed. `decidedBy` is a contact.
 */
export type Proposal = {
  number: number
  version: number
  state: ProposalState
  said: OfferSaid
  by: Proposer
  on: string
  entry: string | null
  changes: boolean
  remark: string | null
  decidedBy: string | null
  decidedOn: string | null
  reason: string | null
}
export type NewProposal = Pick<Proposal, 'said' | 'by' | 'on' | 'entry' | 'changes' | 'remark'>

/** What somebody has in hand in a conversation. `asked`: what we asked for. `offers`: ids, in the order in which we listed them. */
export type Desk =
  | { at: 'offer'; said: OfferSaid; asked: Need | null; alikeShown: boolean }
  | { at: 'reviews'; offers: string[] }
  | { at: 'reason'; proposal: number }

export interface Offering {
  desks: {
    find(key: string): Promise<Desk | null>
    put(key: string, desk: Desk, at: string): Promise<void>
    clear(key: string): Promise<void>
  }
  proposals: {
    /** Gives its number. */
    add(proposal: NewProposal): Promise<number>
    find(number: number): Promise<Proposal | null>
    /** In the order proposed. */
    list(states: readonly ProposalState[]): Promise<Proposal[]>
    /** Puts it in place of the version before. False when somebody else was first. */
    replace(proposal: Proposal): Promise<boolean>
  }
  reviews: {
    /** Only a fingerprint of the token is kept. */
    ask(token: string, offer: string, at: string): Promise<void>
    /** The offer that the token is about; null when it was asked before `since`, or answered. */
    find(token: string, since: string): Promise<string | null>
    /** The same, once only. */
    take(token: string, since: string): Promise<string | null>
  }
  /** The same for all processes that share the store; `fresh` becomes it when there is none yet. */
  secret(fresh: string): Promise<string>
}
