/** What the assistant does besides answering questions, such as drafting an update: each activity is asked in turn whether a message is meant for it. */
import type { Library } from './finding/library.ts'
import type { Booking } from './offering/find-booking.ts'
import type { Part, Reply } from './reply.ts'
import type { Speaker } from './speaker.ts'

/** A message with personal details masked. `now` is an instant in UTC, `today` the day in England. */
export type Heard = {
  conversation: string | null
  text: string
  /** What was masked in it and may belong to an offer: looked at by nothing else, and kept nowhere else. */
  booking: Booking | null
  by: Speaker
  library: Library
  now: string
  today: string
}

export interface Activity {
  /** Null when the message is none of its business. */
  take(heard: Heard): Promise<Reply | null>
  /** What is said below the answer to a question, such as that a draft goes on meanwhile. */
  meanwhile?(heard: Heard): Promise<Part[]>
}
