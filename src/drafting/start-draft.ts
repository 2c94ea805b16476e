/** Begins what somebody asked for: an update, a new priority, a correction, a list of their drafts. */
import { toPeriodName } from '../knowledge/periods.ts'
import type { Reply } from '../reply.ts'
import { askWhich } from './choose.ts'
import { draftReply, showDraft, type Work } from './desk-work.ts'
import { type Draft, isOpen } from './draft.ts'
import type { Desk } from './draft-store.ts'
import { draftWording } from './draft-wording.ts'
import { matchPriorities } from './find-priority.ts'
import { listDrafts, myDrafts } from './list-drafts.ts'
import { subjectOf } from './new-draft.ts'
import { mayPublish, prioritiesOfOfficer } from './officers.ts'
import { openDraft, resume } from './open-draft.ts'
import { readPeriod } from './read-period.ts'
import type { Start } from './read-start.ts'
import { startPriority } from './start-priority.ts'
import { wordsUsed } from './words-used.ts'

type Of<S extends Start['start']> = Extract<Start, { start: S }>

/** `desk`: what they have in hand. */
export async function begin(work: Work, start: Start, desk: Desk | null): Promise<Reply | null> {
  switch (start.start) {
    case 'update':
      return beginUpdate(work, start)
    case 'new-priority':
      return startPriority(work, start)
    case 'list':
      return listDrafts(work)
    case 'continue':
      return goOn(work, start)
    case 'take-note':
      return takeNote(work, start)
    case 'correct':
    case 'withdraw':
      return takeBack(work, start, desk)
  }
}

async function beginUpdate(work: Work, { subject, notes, period: said }: Of<'update'>): Promise<Reply> {
  const { heard, by } = work
  const { library, today } = heard
  const period = said === null ? null : readPeriod(said, today)
  const own = prioritiesOfOfficer(library.knowledge, by, today)
  const only = own.length === 1 && isNobodys(subject) ? own[0] : undefined
  if (only) return openDraft(work, { subject: subjectOf(only), period, notes })
  const { list, sure } = matchPriorities({ text: subject === '' ? notes.slice(0, 400) : subject, contact: by, library, today })
  const best = list[0]?.priority
  if (best && sure && !isNobodys(subject)) return openDraft(work, { subject: subjectOf(best), period, notes })
  const likely =
    subject === '' && list.length > 0
      ? [...list.map(({ priority }) => priority), ...own]
      : list.length > 0
        ? list.map(({ priority }) => priority)
        : own
  return askWhich(work, { priorities: likely, words: notes, period })
}

/** “my priority” names none. */
export function isNobodys(subject: string): boolean {
  return /^(?:my|our|the)? ?(?:priority|update|report|draft|work|locality|patch)?$/i.test(subject.trim())
}

async function goOn(work: Work, { which }: Of<'continue'>): Promise<Reply | null> {
  const drafts = (await myDrafts(work)).filter((draft) => isOpen(draft) || draft.step === 'kept')
  const number = /^\d{1,2}$/.exec(which)?.[0]
  if (number) {
    const draft = drafts[Number(number) - 1]
    return draft ? resume(work, draft, '') : listDrafts(work)
  }
  if (which === '') return drafts[0] ? resume(work, drafts[0], '') : draftReply({ says: [draftWording.noDrafts] })
  const { library, today } = work.heard
  const best = matchPriorities({ text: which, contact: work.by, library, today }).list.map(({ priority }) => priority.id)
  const found = drafts.find(({ subject }) => best.includes(subject.priority))
  return found ? resume(work, found, '') : listDrafts(work)
}

async function takeNote(work: Work, { number }: Of<'take-note'>): Promise<Reply> {
  const note = (await work.store.officerNotes.list(work.by))[number - 1]
  if (!note) return listDrafts(work)
  const reply = await beginUpdate(work, { start: 'update', subject: '', notes: note.words, period: null, sure: true })
  await work.store.officerNotes.take(note.number)
  return reply
}

/** Of what was published here: the one in hand, else the newest that fits. */
async function takeBack(work: Work, { start, subject }: Of<'correct' | 'withdraw'>, desk: Desk | null): Promise<Reply> {
  const { heard, by, store, publisher } = work
  const { library, today } = heard
  const published = (await store.drafts.list()).filter((draft) => draft.step === 'published')
  const fitting = subject === '' ? published : published.filter((draft) => fits(work, draft, subject))
  const inHand = desk?.at === 'draft' ? fitting.find(({ id }) => id === desk.draft) : undefined
  const draft = inHand ?? fitting.find(({ authors }) => authors.includes(by)) ?? fitting[0]
  if (!draft) return draftReply({ says: [draftWording.nothingToWithdraw] })
  if (!mayPublish(library.knowledge, draft, by, today)) return draftReply({ says: [draftWording.notYoursToWithdraw] })
  if (start === 'correct')
    return openDraft(work, { subject: { ...draft.subject, isNew: false, renamed: false }, period: draft.period, notes: '' })
  const uses = await wordsUsed(work, draft)
  await publisher.withdraw(draft, by, heard)
  const now = (await store.drafts.find(draft.id)) ?? draft
  return showDraft(work, now, { says: [draftWording.withdrawn(draft.subject.shortTitle, toPeriodName(draft.period)), uses] })
}

function fits({ heard, by }: Work, draft: Draft, subject: string): boolean {
  const { list } = matchPriorities({ text: subject, contact: by, library: heard.library, today: heard.today })
  return list[0]?.priority.id === draft.subject.priority
}
