/** What is seen to from time to time: approved updates that a crash cut short are published, and officers are told what waits for them. */
import type { Library } from '../finding/library.ts'
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import type { Reach } from '../notes.ts'
import type { Clock, Store } from '../ports.ts'
import type { Address } from '../speaker.ts'
import type { DraftingParts } from './desk-work.ts'
import type { Draft } from './draft.ts'
import { answerNote, commentNote, reminderNote, reviewNote } from './draft-notes.ts'
import { draftWording } from './draft-wording.ts'
import { nameOf } from './officers.ts'
import { publishApproved } from './publish/publish-approved.ts'
import { dueReminders, reportDay } from './reminders.ts'

type Parts = Pick<DraftingParts, 'publisher'> & {
  store: DraftingParts['store'] & Pick<Store, 'notes'>
  library(): Library
  reach: Reach
  clock: Clock
}

/** A round tells nobody twice. */
export function createDraftRounds(parts: Parts): { round(): Promise<void> } {
  const { store, library, clock } = parts
  /** Approved when it was last looked; null: not looked yet. What is approved since is being published at this moment. */
  let before: ReadonlySet<string> | null = null
  return {
    async round() {
      const drafts = await store.drafts.list()
      const approved = drafts.filter(({ step }) => step === 'approved')
      const stuck = approved.filter(({ id }) => before === null || before.has(id))
      before = new Set(approved.map(({ id }) => id))
      await publishApproved(stuck, parts, { now: clock.now(), library: library() })
      await remind(drafts, parts)
      for (const draft of drafts) {
        await tellReviewer(draft, parts)
        await tellAuthor(draft, parts)
      }
    },
  }
}

async function remind(drafts: readonly Draft[], parts: Parts): Promise<void> {
  const { store, clock } = parts
  for (const { draft, due } of dueReminders(drafts, clock.today()))
    for (const by of draft.authors) {
      const to = await addressOf(by, parts)
      if (!to || !(await store.reminders.claim(`${draft.id} ${by}`, due))) continue
      await store.notes.queue(reminderNote(aboutOf(draft), to, { by, due, day: toDateName(reportDay(draft.period)) }), clock.now())
    }
}

async function tellReviewer(draft: Draft, parts: Parts): Promise<void> {
  if (draft.step !== 'review') return
  const to = await addressOf(draft.reviewer, parts)
  const asked = { askedBy: nameOf(parts.library().knowledge, draft.askedBy), on: draft.askedOn }
  if (to) await parts.store.notes.queue(reviewNote(aboutOf(draft), to, asked), parts.clock.now())
}

/** What a colleague or a partner has answered, while it can still change the draft. */
async function tellAuthor(draft: Draft, parts: Parts): Promise<void> {
  if (draft.step === 'published' || draft.step === 'withdrawn') return
  const { store, clock, library } = parts
  const [author = ''] = draft.authors
  const to = draft.comments.length > 0 ? await addressOf(author, parts) : null
  for (const [i, { by, agreed, says }] of draft.comments.entries()) {
    const said = draftWording.comment(nameOf(library().knowledge, by), agreed, says)
    if (to) await store.notes.queue(commentNote(aboutOf(draft), to, { number: i + 1, says: said }), clock.now())
  }
  for (const confirmation of await store.confirmations.list(draft.id)) {
    const asker = confirmation.answer ? await addressOf(confirmation.by, parts) : null
    if (asker) await store.notes.queue(answerNote(aboutOf(draft), asker, confirmation), clock.now())
  }
}

async function addressOf(contact: string, { library, reach }: Parts): Promise<Address | null> {
  const found = library().knowledge.contacts.get(contact)
  return found ? reach(found) : null
}

function aboutOf(draft: Draft) {
  return { draft, title: draft.subject.shortTitle, period: toPeriodName(draft.period) }
}
