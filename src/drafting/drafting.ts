/** Drafting as an activity of the assistant: messages that begin, go on with or end a draft are taken; all others are questions. */
import type { Activity, Heard } from '../activity.ts'
import type { Part, Reply } from '../reply.ts'
import { choose } from './choose.ts'
import { cleanWords } from './clean-words.ts'
import { afterPublishing, continueDraft } from './continue-draft.ts'
import { type DraftingParts, deskKey, draftReply, putDesk, type Work } from './desk-work.ts'
import { isOpen } from './draft.ts'
import type { Desk } from './draft-store.ts'
import { draftWording } from './draft-wording.ts'
import { matchPriorities } from './find-priority.ts'
import { openListed } from './list-drafts.ts'
import { isOfficer } from './officers.ts'
import { publishApproved } from './publish/publish-approved.ts'
import { isPageOfNotes, readStart, type Start } from './read-start.ts'
import { remindOf } from './reminders.ts'
import { begin, isNobodys } from './start-draft.ts'
import { mayBeVisitors, takeFromVisitor } from './visitors.ts'

/** `open` gives the parts when the first message needs them: most questions do not. */
export function createDrafting(open: () => Promise<DraftingParts>): Activity {
  const recovered = onceOnly(async (heard: Heard) => {
    const parts = await open()
    await publishApproved(await parts.store.drafts.list(), parts, heard)
  })
  const workOf = async (heard: Heard): Promise<Work | null> => {
    const by = heard.by.contact
    if (by === null || !isOfficer(heard.library.knowledge, by, heard.today)) return null
    return { ...(await open()), heard: { ...heard, text: cleanWords(heard.text) }, by }
  }
  return {
    async take(heard) {
      const work = await workOf(heard)
      if (!work) return mayBeVisitors(heard) ? takeFromVisitor(await open(), heard) : null
      await recovered(heard)
      return takeFromOfficer(work)
    },
    async meanwhile(heard) {
      const work = await workOf(heard)
      return work ? sayMeanwhile(work) : []
    },
  }
}

/** About ten pages. What is longer would not be read before it is approved. */
const mostCharacters = 30_000

/** Days after which a draft is gone on with only when that is asked for. */
const mostDays = 3

async function takeFromOfficer(work: Work): Promise<Reply | null> {
  const { heard, store } = work
  if (heard.text.length > mostCharacters) return draftReply({ says: [draftWording.tooLong(mostCharacters)] })
  const desk = await store.desks.find(deskKey(heard))
  const fresh = desk !== null && isFresh(desk, heard.today) ? desk : null
  const draft = fresh?.at === 'draft' ? await store.drafts.find(fresh.draft) : null
  const start = readStart(heard.text)
  if (start && isMeant(work, start, draft !== null && isOpen(draft))) return begin(work, start, fresh)
  if (fresh?.at === 'choosing') return choose(work, fresh)
  if (fresh?.at === 'list') {
    const opened = await openListed(work, fresh)
    if (opened) return opened
  }
  if (draft && isOpen(draft)) return continueDraft(work, draft, fresh?.at === 'draft' ? fresh.seen : 0)
  const after = draft && (await afterPublishing(work, draft))
  if (after) return after
  if (isPageOfNotes(heard.text)) return begin(work, { start: 'update', subject: '', notes: heard.text, period: null, sure: true }, fresh)
  return null
}

/** “Prepare a report for the governors” is a line of the draft in hand: only the name of a priority begins another. */
function isMeant({ heard, by }: Work, start: Start, inHand: boolean): boolean {
  if (start.start !== 'update') return true
  const { subject, sure, notes } = start
  const namesOne = matchPriorities({ text: subject, contact: by, library: heard.library, today: heard.today }).list.length > 0
  return namesOne || (isNobodys(subject) && !inHand) || ((sure || notes !== '') && (subject === '' || !inHand))
}

function isFresh({ on }: Desk, today: string): boolean {
  return Date.parse(today) - Date.parse(on) <= mostDays * 24 * 60 * 60 * 1000
}

async function sayMeanwhile(work: Work): Promise<Part[]> {
  const { heard, store } = work
  const desk = await store.desks.find(deskKey(heard))
  if (desk?.at === 'draft' && isFresh(desk, heard.today)) {
    const draft = await store.drafts.find(desk.draft)
    if (draft && isOpen(draft)) {
      await putDesk(work, { at: 'draft', draft: draft.id, seen: desk.seen })
      return [{ kind: 'text', markdown: draftWording.draftGoesOn(draft.subject.shortTitle) }]
    }
  }
  return remindOf(work)
}

/** Tried anew after it failed. */
function onceOnly(work: (heard: Heard) => Promise<void>): (heard: Heard) => Promise<void> {
  let done: Promise<void> | null = null
  return (heard) => {
    done ??= work(heard).catch((error: unknown) => {
      done = null
      throw error
    })
    return done
  }
}
