/** Answers on their way to somebody, so that each is given exactly once: across repeats, crashes and several processes. */

/**
 * `claimed`: being worked out. `unknown`: a post was begun, and nothing yet says how it ended. `waiting`: told to try again later.
 * The other three are ends.
 */
export type DeliveryState = 'claimed' | 'unknown' | 'waiting' | 'sent' | 'failed' | 'dropped'

/** Who works on it, and until when nobody else may. Instants are ISO. */
export type Lease = { holder: string; now: string; until: string }

/** `task` says where the question stands, never what it says; `post` what to send, once that is known. Both are JSON values. */
export type Delivery = { key: string; state: DeliveryState; tries: number; task: unknown; post: unknown }

/** `conversation`: by which everything not yet answered in it can be dropped. */
type NewDelivery = { key: string; conversation: string; task: unknown }

export interface Deliveries {
  /** False when the key was claimed before, whatever became of it. */
  claim(delivery: NewDelivery, lease: Lease): Promise<boolean>
  /** From `claimed` to `unknown`, in one step. False when it was dropped, or the holder no longer has it. */
  begin(key: string, post: unknown, lease: Lease): Promise<boolean>
  /** What is to be sent is forgotten with each of these ends; `ts` is where it went. */
  sent(key: string, ts: string): Promise<void>
  fail(key: string): Promise<void>
  /** Refused for now: nobody tries again before `until`. */
  wait(key: string, until: string): Promise<void>
  /** Whatever is only `claimed` by this key, or in this conversation, is not answered any more. */
  drop(which: { key: string } | { conversation: string }): Promise<void>
  /** Takes over what nobody works on any more, oldest first. */
  takeDue(lease: Lease, most: number): Promise<Delivery[]>
}
