/** What all of drafting shares while a message is dealt with: who speaks, what is kept, and the reply. */
import type { Heard } from '../activity.ts'
import { periodOf } from '../knowledge/periods.ts'
import type { Section } from '../knowledge/sections.ts'
import { plainReply } from '../plain-reply.ts'
import type { Store } from '../ports.ts'
import type { Button, Part, Reply } from '../reply.ts'
import type { Approved, Choosing, Draft } from './draft.ts'
import type { Desk, DraftStore } from './draft-store.ts'
import { draftWording } from './draft-wording.ts'
import { nameOf } from './officers.ts'
import { toChoosingJson, toDraftJson, toDraftPart } from './preview.ts'

/** What drafting is built from. `publisher.publish` gives false when the knowledge could not be written just now. */
export type DraftingParts = {
  store: DraftStore & Pick<Store, 'audit' | 'digests' | 'answersThatUsed'>
  publisher: {
    publish(draft: Approved, heard: Pick<Heard, 'now' | 'library'>): Promise<boolean>
    withdraw(draft: Draft, by: string, heard: Heard): Promise<boolean>
  }
  approverDiffers: boolean
  pages: Pages
  /** Null: no language model has a hand in it. */
  tidy: ((notes: readonly string[], asked: Pick<Heard, 'by' | 'library'>) => Promise<TidiedNotes | null>) | null
  /** A random text that nobody guesses. */
  newToken(): string
}

/** `from`: the notes that a sentence tells, numbered from 0. `own`: notes whose own words must be used, because no sentence tells them soundly. */
export type TidiedNotes = { sentences: { text: string; section: Section; from: number[] }[]; own: number[] }

/** Where others can look. `arePublic`: not this machine alone. `of`: the page of an entry. */
export type Pages = {
  of(kind: 'partners' | 'districts' | 'localities' | 'terms', id: string): string
  confirm(token: string): string
  arePublic: boolean
}

/** `by`: the contact who speaks. */
export type Work = DraftingParts & { heard: Heard; by: string }

/** A conversation is a desk; without one, the officer has a single desk. */
export function deskKey({ conversation, by }: Heard): string {
  return conversation === null ? `officer ${by.contact}` : `conversation ${conversation} ${by.contact ?? ''}`
}

export async function putDesk({ store, heard }: Pick<Work, 'store' | 'heard'>, desk: DistributiveOmit<Desk, 'on'>): Promise<void> {
  await store.desks.put(deskKey(heard), { ...desk, on: heard.today } as Desk)
}

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never

type Said = { says: readonly string[]; parts?: readonly Part[]; buttons?: readonly Button[] }

export function draftReply({ says, parts = [], buttons = [] }: Said): Reply {
  return { ...plainReply('draft', '', says.filter(Boolean).join('\n\n')), found: true, parts: [...parts], buttons: [...buttons] }
}

/** `isKnown`: they have just seen it as it stands. */
type Showing = { says: readonly string[]; also?: readonly Part[]; isKnown?: boolean }

/** What is approved is what was seen: the draft is shown whenever it has changed. */
export async function showDraft(work: Work, draft: Draft, { says, also = [], isKnown = false }: Showing): Promise<Reply> {
  const { heard, by, store } = work
  await putDesk(work, { at: 'draft', draft: draft.id, seen: draft.version })
  const { knowledge } = heard.library
  const confirmations = await store.confirmations.list(draft.id)
  const remarks = draft.comments.map((comment) => draftWording.comment(nameOf(knowledge, comment.by), comment.agreed, comment.says))
  const ended = draft.step === 'published' || draft.step === 'kept' || draft.step === 'withdrawn'
  const parts: Part[] = [
    ...(ended || isKnown ? [] : [toDraftPart(draft, { knowledge, today: heard.today, by, confirmations })]),
    ...(ended ? [] : remarks.map((text) => ({ kind: 'text' as const, markdown: text }))),
    ...also,
  ]
  return { ...draftReply({ says, parts, buttons: buttonsFor(draft) }), draft: toDraftJson(draft) }
}

function buttonsFor({ step, lines }: Draft): Button[] {
  if (step === 'published') return [{ label: 'Withdraw it', say: 'withdraw the update' }]
  if (step === 'kept') return [{ label: 'Continue', say: 'continue' }]
  if (step !== 'carrying' && step !== 'writing' && step !== 'review') return []
  const all = lines.some(({ place }) => place === 'carried') ? [{ label: 'All done', say: 'all done' }] : []
  const buttons = ['What’s missing?', 'What changed since last time?', 'Undo', 'Keep for later', 'Approve'].map((label) => ({
    label,
    say: label.toLowerCase(),
  }))
  return [...all, ...buttons]
}

export function showChoosing(work: Work, choosing: Choosing, said: Said): Reply {
  return { ...draftReply(said), draft: toChoosingJson(choosing, periodOf(work.heard.today)) }
}
