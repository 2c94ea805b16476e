/** Asks which priority the words are for, and takes the answer. Until then the words wait, kept. */

import { isQuestion } from '../is-question.ts'
import type { Priority } from '../knowledge/knowledge.ts'
import type { Reply } from '../reply.ts'
import { readCommand } from './commands.ts'
import { draftReply, putDesk, showChoosing, type Work } from './desk-work.ts'
import type { Desk } from './draft-store.ts'
import { draftWording } from './draft-wording.ts'
import { matchPriorities } from './find-priority.ts'
import { newSubject, subjectOf } from './new-draft.ts'
import { openDraft } from './open-draft.ts'
import { readPeriod } from './read-period.ts'
import { isPageOfNotes } from './read-start.ts'
import { localitiesNamed } from './start-priority.ts'
import { readWhich, resolveWhich } from './which-lines.ts'

type Choosing = Extract<Desk, { at: 'choosing' }>
type Asked = { priorities: readonly Priority[]; words: string; period: string | null }

const mostChoices = 9

export async function askWhich(work: Work, { priorities, words, period }: Asked): Promise<Reply> {
  const choices = [...new Map(priorities.map((priority) => [priority.id, priority])).values()].slice(0, mostChoices)
  await putDesk(work, { at: 'choosing', words, choices: choices.map(({ id }) => id), title: null, period })
  const says = choices.length > 0 ? [draftWording.whichPriority] : [draftWording.noPriority]
  const titles = choices.map(({ title }) => title.replace(/\.$/, ''))
  return showChoosing(
    work,
    { step: 'choosing', period },
    {
      says: words === '' ? says : [...says, draftWording.wordsWait],
      parts: [{ kind: 'choices', choices: titles }],
      buttons: choices.map(({ shortTitle }, i) => ({ label: shortTitle, say: String(i + 1) })),
    },
  )
}

/** Null for a question, which is answered meanwhile. */
export async function choose(work: Work, desk: Choosing): Promise<Reply | null> {
  const { text, today } = work.heard
  const command = readCommand(text)
  if (command?.do === 'keep') {
    await putDesk(work, { at: 'nothing' })
    return draftReply({ says: [draftWording.notStarted] })
  }
  if (command?.do === 'period') return askAgain(work, { ...desk, period: readPeriod(command.said, today) })
  const number = numberOf(text, desk.choices.length)
  if (desk.title !== null) return chooseLocality(work, desk, number)
  const { knowledge } = work.heard.library
  const picked = number === null ? matched(work) : knowledge.priorities.get(desk.choices[number - 1] ?? '')
  if (picked) return openDraft(work, { subject: subjectOf(picked), period: desk.period, notes: desk.words })
  if (isQuestion(text)) return null
  const more = isPageOfNotes(text) || text.split(/\s+/).length > 8
  return askAgain(work, more ? { ...desk, words: [desk.words, text].filter(Boolean).join('\n') } : desk)
}

function matched({ heard, by }: Work): Priority | undefined {
  if (isQuestion(heard.text) || heard.text.length > 160) return undefined
  const { list, sure } = matchPriorities({ text: heard.text, contact: by, library: heard.library, today: heard.today })
  return sure ? list[0]?.priority : undefined
}

async function chooseLocality(work: Work, desk: Choosing, number: number | null): Promise<Reply | null> {
  const { library } = work.heard
  const locality =
    number === null ? localitiesNamed(work.heard.text, work).find((id) => desk.choices.includes(id)) : desk.choices[number - 1]
  if (locality) return openDraft(work, { subject: newSubject(desk.title ?? '', locality, library), period: desk.period, notes: desk.words })
  return isQuestion(work.heard.text) ? null : draftReply({ says: [draftWording.whichLocality] })
}

function numberOf(text: string, count: number): number | null {
  const plain = text.trim().replace(/[.!]+$/, '')
  if (
    !/^(?:(?:the )?(?:number )?\d{1,2}|the (?:first|second|third|fourth|fifth|sixth|last)(?: one)?|first|second|third|last)$/i.test(plain)
  )
    return null
  const which = readWhich(plain)
  return (which && resolveWhich(which, count)?.[0]) ?? null
}

async function askAgain(work: Work, desk: Choosing): Promise<Reply> {
  const priorities = desk.choices.flatMap((id) => work.heard.library.knowledge.priorities.get(id) ?? [])
  return askWhich(work, { priorities, words: desk.words, period: desk.period })
}
