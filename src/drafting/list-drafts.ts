/** An officer’s drafts, those they were asked to review, and notes that others have sent them. */
import { escapeMarkdown } from '../escape-markdown.ts'
import { toPeriodName } from '../knowledge/periods.ts'
import type { Part, Reply } from '../reply.ts'
import { draftReply, putDesk, type Work } from './desk-work.ts'
import { type Draft, isOpen } from './draft.ts'
import type { Desk } from './draft-store.ts'
import { draftWording } from './draft-wording.ts'
import { localitiesOfOfficer } from './officers.ts'
import { resume } from './open-draft.ts'

/** Those to review first, then their own, then those of their localities. */
export async function myDrafts({ store, heard, by }: Work): Promise<Draft[]> {
  const localities = localitiesOfOfficer(heard.library.knowledge, by, heard.today)
  const all = (await store.drafts.list()).filter((draft) => isOpen(draft) || draft.step === 'kept' || draft.step === 'withdrawn')
  const rank = (draft: Draft) =>
    draft.step === 'review' && draft.reviewer === by
      ? 0
      : draft.authors.includes(by)
        ? 1
        : localities.includes(draft.subject.locality)
          ? 2
          : 3
  return all.filter((draft) => rank(draft) < 3).sort((a, b) => rank(a) - rank(b))
}

export async function listDrafts(work: Work): Promise<Reply> {
  const [drafts, notes] = await Promise.all([myDrafts(work), work.store.officerNotes.list(work.by)])
  const open = drafts.filter((draft) => draft.step !== 'withdrawn')
  await putDesk(work, { at: 'list', list: open.map(({ id }) => id) })
  const lines = open.map(
    ({ subject, period, step }) => `${subject.title.replace(/\.$/, '')}, ${toPeriodName(period)} (${draftWording.state[step]})`,
  )
  const parts: Part[] = [
    ...(lines.length > 0 ? [{ kind: 'choices' as const, choices: lines }] : []),
    ...(notes.length > 0 ? [{ kind: 'text' as const, markdown: draftWording.forYou(notes.length) }] : []),
    ...notes.map(({ words }, i) => ({
      kind: 'text' as const,
      markdown: `- note ${i + 1}: ${escapeMarkdown(words.replace(/\s+/g, ' ').slice(0, 400))}`,
    })),
  ]
  const says = [lines.length > 0 ? draftWording.yourDrafts : draftWording.noDrafts]
  return draftReply({ says, parts, buttons: open.map(({ subject }, i) => ({ label: subject.shortTitle, say: String(i + 1) })) })
}

/** Null when no number of the list was said. */
export async function openListed(work: Work, { list }: Extract<Desk, { at: 'list' }>): Promise<Reply | null> {
  const number = /^(?:open |number |draft )*(\d{1,2})[.!]?$/i.exec(work.heard.text.trim())?.[1]
  const draft = number ? await work.store.drafts.find(list[Number(number) - 1] ?? '') : null
  return draft ? resume(work, draft, '') : null
}
