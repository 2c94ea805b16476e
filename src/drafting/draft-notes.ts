/** Notes to officers about drafts: a reminder, a colleague who asks for a review or has answered, a partner who has. */
import type { Note } from '../notes.ts'
import type { Address } from '../speaker.ts'
import type { Draft } from './draft.ts'
import { draftNoteWording as words } from './draft-note-wording.ts'
import type { Confirmation } from './draft-store.ts'

/** `title`: of the priority, `period`: as people say it. */
type About = { draft: Draft; title: string; period: string }

function note(key: string, to: Address, subject: string, lines: string[]): Note {
  return { key, to, subject, lines, links: [], buttons: [words.button] }
}

export function reminderNote(
  { draft, title, period }: About,
  to: Address,
  { by, due, day }: { by: string; due: string; day: string },
): Note {
  return note(`draft ${draft.id} reminder ${due} ${by}`, to, words.reminder(title, period), [words.reminderSays(day), words.goOn])
}

export function reviewNote({ draft, title, period }: About, to: Address, { askedBy, on }: { askedBy: string; on: string }): Note {
  return note(`draft ${draft.id} review ${on} ${draft.version}`, to, words.review(title, period), [words.reviewSays(askedBy), words.goOn])
}

export function commentNote({ draft, title, period }: About, to: Address, { number, says }: { number: number; says: string }): Note {
  return note(`draft ${draft.id} comment ${number}`, to, words.comment(title, period), [says, words.goOn])
}

export function answerNote({ draft, title, period }: About, to: Address, { line, partner, answer, by }: Confirmation): Note {
  const says = answer?.isRight ? words.right(partner) : words.wrong(partner, answer?.remark ?? '')
  return note(`draft ${draft.id} answer ${line} ${answer?.on ?? ''} ${by}`, to, words.answer(title, period), [says, words.goOn])
}
