/** Who speaks, as far as the door they came through vouches for it. */
import type { Phase } from './knowledge/fields.ts'

export type Speaker = {
  /** The contact they are. It and nothing else makes somebody an officer. */
  contact: string | null
  /** Where they can be written to later; null for a visitor nobody knows. */
  address: Address | null
  /** The channel in which they speak, where others read along. */
  channel?: Address
  /** Where they work, as they told us: what is meant when they name no place. */
  districts: readonly string[]
  phases: readonly Phase[]
}

/** Somebody, or a channel, that can be written to. */
export type Address =
  | { door: 'slack'; team: string; user: string }
  | { door: 'slack'; team: string; channel: string }
  | { door: 'e-mail'; to: string }

/** Somebody of whom nothing is known. */
export const anybody: Speaker = { contact: null, address: null, districts: [], phases: [] }

/** Somebody who is that contact. */
export function speakingAs(contact: string): Speaker {
  return { ...anybody, contact }
}
