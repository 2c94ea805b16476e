/** Finds the draft of a priority and term, or begins one, and puts the first words in. */
import type { Heard } from '../activity.ts'
import { toPeriodName } from '../knowledge/periods.ts'
import type { Reply } from '../reply.ts'
import { addNotes } from './add-notes.ts'
import { showDraft, type Work } from './desk-work.ts'
import { type Draft, isOpen, type Open, type Subject } from './draft.ts'
import { draftWording } from './draft-wording.ts'
import { changeDraft, keep } from './keep-changes.ts'
import { correctingDraft, duePeriod, lastUpdate, newDraft } from './new-draft.ts'
import { nameOf } from './officers.ts'
import { takeWords } from './take-words.ts'

export type Wanted = { subject: Subject; period: string | null; notes: string }

export async function openDraft(work: Work, wanted: Wanted): Promise<Reply> {
  const { store, by } = work
  const drafts = await store.drafts.list()
  const held = drafts.find((draft) => fits(draft, wanted))
  if (held) return resume(work, held, wanted.notes)
  const draft = begin(work.heard, wanted, { by, drafts })
  const mine = await store.drafts.append(draft, { at: work.heard.now, by, words: work.heard.text })
  const begun = mine ? draft : await store.drafts.find(draft.id)
  if (!begun || !isOpen(begun)) throw new Error('A draft that was just begun cannot be found.')
  return mine ? opened(work, begun, wanted.notes) : resume(work, begun, wanted.notes)
}

function fits(draft: Draft, { subject, period }: Wanted): boolean {
  return (
    (isOpen(draft) || draft.step === 'kept') && draft.subject.priority === subject.priority && (period === null || draft.period === period)
  )
}

/** What was withdrawn begins again with its words. */
function begin({ library, today }: Heard, { subject, period }: Wanted, { by, drafts }: { by: string; drafts: Draft[] }): Draft {
  const rest = { by, taken: drafts.map(({ id }) => id) }
  const due = period ?? duePeriod(library.knowledge, subject.priority, today)
  const withdrawn = drafts.find(
    (draft) => draft.step === 'withdrawn' && draft.subject.priority === subject.priority && draft.period === due,
  )
  if (withdrawn) return { ...newDraft({ subject, period: due, ...rest }, null), lines: withdrawn.lines, nextLine: withdrawn.nextLine }
  const published = [...library.knowledge.updates.values()].find((update) => update.priority === subject.priority && update.period === due)
  const beginning = { subject, period: due, ...rest }
  return published ? correctingDraft(beginning, published) : newDraft(beginning, lastUpdate(library.knowledge, { subject, period: due }))
}

async function opened(work: Work, draft: Open, notes: string): Promise<Reply> {
  const waiting = draft.lines.filter(({ place }) => place === 'carried').length
  const period = toPeriodName(draft.period)
  const isCorrection = draft.step === 'writing' && draft.lines.length > 0
  const says = [
    `${draftWording.started(draft.subject.shortTitle, period)} ${draftWording.wrongPeriod}`,
    ...(isCorrection ? [draftWording.correcting(period)] : []),
    ...(waiting > 0 ? [draftWording.opening(waiting)] : []),
    ...(notes === '' ? [draftWording.tellMe] : []),
  ]
  return notes === '' ? showDraft(work, draft, { says }) : withNotes(work, draft, { notes, says })
}

/** A draft belongs to its priority and term: whoever asks for it goes on with the same one. */
export async function resume(work: Work, draft: Draft, notes: string): Promise<Reply> {
  const found = draft.step === 'kept' ? ((await keep(work, draft, { type: 'continued' })) ?? draft) : draft
  const { knowledge } = work.heard.library
  const other = found.authors.includes(work.by) ? null : found.authors[0]
  const title = found.subject.shortTitle
  const asked = found.step === 'review' && found.reviewer === work.by
  const says = [
    draftWording.resumed(title, toPeriodName(found.period)),
    ...(asked ? [draftWording.forReview(nameOf(knowledge, found.askedBy))] : other ? [draftWording.joined(nameOf(knowledge, other))] : []),
  ]
  return notes === '' || !isOpen(found) ? showDraft(work, found, { says }) : withNotes(work, found, { notes, says })
}

async function withNotes(work: Work, draft: Open, { notes, says }: { notes: string; says: string[] }): Promise<Reply> {
  const { reply } = await changeDraft(work, draft, draft.version, {
    additive: true,
    decide: async (situation) => {
      const outcome = (await takeWords(situation, notes)) ?? (await addNotes(situation, notes))
      return { ...outcome, says: [...says, ...outcome.says] }
    },
  })
  return reply
}
