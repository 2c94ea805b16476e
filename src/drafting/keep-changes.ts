/** Keeps what a message does to a draft before it is acknowledged. Of two who write at once, the second is told and sees the first’s words. */
import type { Reply } from '../reply.ts'
import { showDraft, type Work } from './desk-work.ts'
import { type Draft, isOpen, type Open } from './draft.ts'
import { advance, type DraftEvent } from './draft-moves.ts'
import { draftWording } from './draft-wording.ts'
import { lastUpdate } from './new-draft.ts'
import { nameOf } from './officers.ts'
import type { Outcome, Situation } from './situation.ts'

/** `additive`: it only adds words, so it also fits a draft that somebody else has changed meanwhile. */
export type Decide = { additive: boolean; decide(situation: Situation): Outcome | Promise<Outcome> }

const mostTries = 20

/** `seen`: the version that the speaker was last shown. */
export async function changeDraft(
  work: Work,
  found: Open,
  seen: number,
  { additive, decide }: Decide,
): Promise<{ draft: Draft; reply: Reply }> {
  let draft: Draft = found
  for (let tries = 0; tries < mostTries && isOpen(draft); tries++) {
    const other = draft.version > seen ? await lastWriter(work, draft) : null
    if (other !== null && !additive) return { draft, reply: await showDraft(work, draft, { says: [draftWording.stale(other)] }) }
    const outcome = await decide(await toSituation(work, draft))
    const next = outcome.event && (await keep(work, draft, outcome.event))
    if (next || !outcome.event) {
      const says = other !== null && next ? [...outcome.says, draftWording.alsoChanged(other)] : outcome.says
      const isKnown = !next && !outcome.again && draft.version === seen
      return { draft: next ?? draft, reply: await showDraft(work, next ?? draft, { ...outcome, says, isKnown }) }
    }
    draft = (await work.store.drafts.find(found.id)) ?? found
  }
  return { draft, reply: await showDraft(work, draft, { says: [draftWording.tryAgain] }) }
}

/** The next version as it was kept; null when the event makes no sense, or another version was first. */
export async function keep({ store, heard, by }: Work, draft: Draft, event: DraftEvent): Promise<Draft | null> {
  const moved = advance(draft, event)
  if (!moved) return null
  const writes = event.type === 'changed' && !draft.authors.includes(by)
  const next = writes ? { ...moved, authors: [...moved.authors, by] } : moved
  return (await store.drafts.append(next, { at: heard.now, by, words: heard.text })) ? next : null
}

async function toSituation({ heard, by, store, pages, tidy, approverDiffers }: Work, draft: Open): Promise<Situation> {
  const { library, today } = heard
  const confirmations = await store.confirmations.list(draft.id)
  return {
    draft,
    by,
    library,
    today,
    last: lastUpdate(library.knowledge, draft),
    confirmations,
    pages,
    tidy: async (notes) => (tidy ? tidy(notes, heard) : null),
    approverDiffers,
  }
}

async function lastWriter({ store, heard, by }: Work, { id }: Draft): Promise<string | null> {
  const writer = (await store.drafts.history(id)).at(-1)?.by
  return writer === undefined ? null : writer === by ? 'You' : nameOf(heard.library.knowledge, writer)
}
