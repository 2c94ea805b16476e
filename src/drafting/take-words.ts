/** Words for an open draft: answers to the plans of the last report first, where they begin with them, then statements. */
import { addNotes } from './add-notes.ts'
import type { Answer } from './command.ts'
import { isOpen } from './draft.ts'
import { advance } from './draft-moves.ts'
import { answerPlans, plansMeant } from './line-deeds.ts'
import { readAnswers } from './read-answers.ts'
import type { Outcome, Situation } from './situation.ts'
import { splitSentences } from './split-notes.ts'

/** Null when nothing of it answers a plan. */
export async function takeWords(situation: Situation, text: string): Promise<Outcome | null> {
  const waiting = situation.draft.lines.filter(({ place }) => place === 'carried').length
  if (waiting === 0) return null
  const whole = readAnswers(text, waiting)
  if (whole) return isMeant(situation, whole) ? answerPlans(situation, { do: 'answer', answers: whole }) : null
  const { head, rest } = splitHead(text)
  const answers = rest === '' ? null : readAnswers(head, waiting)
  if (!answers) return null
  return both(situation, answerPlans(situation, { do: 'answer', answers }), rest)
}

/** Words that name no plan are no answer; a number that is none is told so. */
function isMeant(situation: Situation, answers: readonly Answer[]): boolean {
  return plansMeant(situation, answers) !== null || answers.every(({ which }) => which.about === undefined)
}

/** The first line or sentence, and what follows it. */
function splitHead(text: string): { head: string; rest: string } {
  const [line = '', ...lines] = text.trim().split('\n')
  const [sentence = ''] = splitSentences(line)
  const at = line.toLowerCase().indexOf(sentence.toLowerCase()) + sentence.length
  const rest = [line.slice(at).trim(), ...lines].join('\n').trim()
  return { head: sentence, rest }
}

async function both(situation: Situation, answered: Outcome, rest: string): Promise<Outcome> {
  const moved = answered.event && advance(situation.draft, answered.event)
  if (!moved || !isOpen(moved)) return answered
  const added = await addNotes({ ...situation, draft: moved }, rest)
  if (added.event?.type !== 'changed' || answered.event?.type !== 'changed') return answered
  return {
    event: { type: 'changed', change: { ...answered.event.change, ...added.event.change } },
    says: [...answered.says, ...added.says],
  }
}
