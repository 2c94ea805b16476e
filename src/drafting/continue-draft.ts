/** A message to the draft that an officer has in hand: a command, words for it, or a question that is none of its business. */

import { escapeMarkdown } from '../escape-markdown.ts'
import { isQuestion } from '../is-question.ts'
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import type { Reply } from '../reply.ts'
import { addNotes } from './add-notes.ts'
import { applyCommand } from './apply-command.ts'
import type { Command } from './command.ts'
import { readCommand } from './commands.ts'
import { askToConfirm } from './confirming.ts'
import { draftReply, showDraft, type Work } from './desk-work.ts'
import type { Approved, Draft, Open } from './draft.ts'
import { draftWording } from './draft-wording.ts'
import { changeDraft, type Decide } from './keep-changes.ts'
import { nameOf } from './officers.ts'
import { updateId } from './publish/to-change.ts'
import { commandBySaying } from './saying.ts'
import { saysLittle } from './says-little.ts'
import { type Outcome, type Situation, say } from './situation.ts'
import { speaksOfDraft } from './speaks-of-draft.ts'
import { takeWords } from './take-words.ts'
import { wordsUsed } from './words-used.ts'

/** Null for a question: it is answered, and the draft stays as it is. */
export async function continueDraft(work: Work, draft: Open, seen: number): Promise<Reply | null> {
  const { text } = work.heard
  const command = readCommand(text) ?? commandBySaying(text, draft.lines)
  const waiting = draft.lines.some(({ place }) => place === 'carried')
  if (!command && isQuestion(text) && !speaksOfDraft(text)) return null
  if (!command && saysLittle(text) && !speaksOfDraft(text) && !(waiting && takesAnswers(text))) return null
  const { draft: next, reply } = await changeDraft(work, draft, seen, toDecide(work, command))
  if (next.step !== 'approved') return reply
  return publishNow(work, next)
}

const takesAnswers = (text: string) => /\b(?:done|planned|dropped|happened|cancelled|yes|no|still|finished|complete|ongoing)\b/i.test(text)

function toDecide(work: Work, command: Command | null): Decide {
  const { text } = work.heard
  if (command === null)
    return {
      additive: !takesAnswers(text),
      decide: async (situation) =>
        (await takeWords(situation, text)) ?? (speaksOfDraft(text) ? say(draftWording.aboutDraft) : addNotes(situation, text)),
    }
  switch (command.do) {
    case 'undo':
      return { additive: false, decide: (situation) => undo(work, situation) }
    case 'confirm':
      return { additive: true, decide: (situation) => askToConfirm(work, situation, command) }
    case 'history':
      return { additive: true, decide: (situation) => showHistory(work, situation) }
    default:
      return { additive: harmless.has(command.do), decide: (situation) => applyCommand(situation, command) }
  }
}

/** Commands that fit whatever others have changed meanwhile. */
const harmless: ReadonlySet<Command['do']> = new Set([
  'show',
  'missing',
  'what-changed',
  'last-report',
  'right',
  'add',
  'keep',
  'saved',
  'review',
  'send-back',
  'agree',
])

async function undo({ store }: Work, { draft }: Situation): Promise<Outcome> {
  const before = draft.past.at(-1)
  const to = before === undefined ? null : await store.drafts.at(draft.id, before)
  return to ? { event: { type: 'undone', to }, says: [draftWording.undone] } : { event: null, says: [draftWording.nothingToUndo] }
}

const mostShown = 12

async function showHistory({ store, heard }: Work, { draft }: Situation): Promise<Outcome> {
  const entries = (await store.drafts.history(draft.id)).slice(-mostShown)
  const lines = entries.map(
    ({ at, by, words }) => `- ${toDateName(at.slice(0, 10))}, ${nameOf(heard.library.knowledge, by)}: “${escapeMarkdown(shorten(words))}”`,
  )
  return { event: null, says: [], also: [{ kind: 'text', markdown: lines.join('\n') }] }
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 120)} …` : line
}

/** The approval is kept by now: if the process ends here, the update is published when it starts again. */
async function publishNow(work: Work, draft: Approved): Promise<Reply> {
  const replaces = work.heard.library.knowledge.updates.has(updateId(draft))
  const uses = replaces ? [draftWording.replacedUses(await wordsUsed(work, draft))] : []
  const done = await work.publisher.publish(draft, work.heard)
  const now = (await work.store.drafts.find(draft.id)) ?? draft
  if (!done) return showDraft(work, now, { says: [draftWording.publishLater] })
  return showDraft(work, now, { says: [draftWording.published(draft.subject.shortTitle, toPeriodName(draft.period)), ...uses] })
}

/** A second “approve” finds the update published, and publishes nothing. */
export async function afterPublishing(work: Work, draft: Draft): Promise<Reply | null> {
  if (draft.step !== 'published' && draft.step !== 'approved') return null
  const command = readCommand(work.heard.text)
  if (command?.do === 'approve') {
    if (draft.step === 'approved') return publishNow(work, draft)
    const name = nameOf(work.heard.library.knowledge, draft.approvedBy)
    return showDraft(work, draft, { says: [draftWording.publishedAlready(name, toDateName(draft.approvedOn))] })
  }
  return command?.do === 'show' || command?.do === 'undo' ? draftReply({ says: [draftWording.publishedHint] }) : null
}
