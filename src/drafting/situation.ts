/** What a message to a draft is taken in, and what comes of it. */
import type { Library } from '../finding/library.ts'
import type { Update } from '../knowledge/knowledge.ts'
import type { Part } from '../reply.ts'
import type { Pages, TidiedNotes } from './desk-work.ts'
import type { Open } from './draft.ts'
import type { DraftEvent } from './draft-moves.ts'
import type { Confirmation } from './draft-store.ts'

/** `by`: the contact who speaks. `last`: what the last report said of the priority. */
export type Situation = {
  draft: Open
  by: string
  library: Library
  today: string
  last: Update | null
  confirmations: readonly Confirmation[]
  pages: Pages
  /** A language model’s sentences for notes; null where there is none, or it gave nothing that can be used. */
  tidy(notes: readonly string[]): Promise<TidiedNotes | null>
  approverDiffers: boolean
}

/** `event` null: the draft stays as it is. `also`: parts that follow the draft; `again`: it is shown though they have just seen it. */
export type Outcome = { event: DraftEvent | null; says: string[]; also?: Part[]; again?: true }

export function say(...says: string[]): Outcome {
  return { event: null, says }
}
