/** Short letters of our own accord: to officers about what waits for them, and to others about what became of what they sent. */
import type { Contact } from './knowledge/knowledge.ts'
import type { Button } from './reply.ts'
import type { Address } from './speaker.ts'

/**
 * In plain text. `key` is the same for the same letter, so that it is sent once.
 * `links` are for doors that know no buttons, unless there are none.
 */
export type Note = {
  key: string
  to: Address
  subject: string
  lines: string[]
  links: { label: string; url: string }[]
  buttons: Button[]
}

/** Who works on a note, and until when nobody else may. */
type NoteLease = { holder: string; now: string; until: string }

export interface Notes {
  /** False when one with its key was queued before. */
  queue(note: Note, at: string): Promise<boolean>
  has(key: string): Promise<boolean>
  /** Takes notes that are due and that nobody works on. */
  claim(most: number, lease: NoteLease): Promise<Note[]>
  /** Sent, or never to be taken: what it said and to whom is deleted. */
  end(key: string): Promise<void>
  wait(key: string, until: string): Promise<void>
}

/** How somebody can be written to of our own accord; null when no door reaches them. */
export type Reach = (contact: Pick<Contact, 'email' | 'slackId'>) => Promise<Address | null>

/** Where no door is open, such as on a terminal. */
export const reachNobody: Reach = async () => null
