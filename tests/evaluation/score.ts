/** Marks one answer step by step, so that a miss shows where it happened. */
import type { Assistant } from '../../src/assistant.ts'
import type { toAnswerJson } from '../../src/channels/answer-json.ts'
import { ask } from '../support/assistant.ts'
import { type Question, readQuestions } from './questions.ts'

type AnswerJson = ReturnType<typeof toAnswerJson>
export const steps = ['place', 'theme', 'refusal', 'first', 'entries', 'contacts', 'directory', 'facts'] as const
type Step = (typeof steps)[number]
/** Steps that were asked for, each right or wrong; `wrong` says what was amiss. */
type Mark = { steps: Partial<Record<Step, boolean>>; wrong: string[] }

export type Marked = { question: Question; mark: Mark; text: string }

/** Asks every question of the files, thread by thread. */
export async function markAll(assistant: Assistant, names: readonly string[]): Promise<Marked[]> {
  const marked: Marked[] = []
  for (const name of names)
    for (const question of readQuestions(name)) {
      const answer = await ask(assistant, question.question, question.thread ? `${name} ${question.thread}` : null)
      marked.push({ question, mark: score(question, answer), text: answer.text })
    }
  return marked
}

function score({ expect }: Question, answer: AnswerJson): Mark {
  const mark: Mark = { steps: {}, wrong: [] }
  const check = (step: Step, ok: boolean, said: string) => {
    mark.steps[step] = (mark.steps[step] ?? true) && ok
    if (!ok) mark.wrong.push(`${step}: ${said}`)
  }
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  if (expect.places) check('place', sameSet(expect.places, answer.places), `places ${answer.places}, not ${expect.places}`)
  if (expect.outOfArea)
    check('place', includesAll(answer.outOfArea, expect.outOfArea), `outside ${answer.outOfArea}, not ${expect.outOfArea}`)
  if (expect.themes) check('theme', includesAll(answer.themes, expect.themes), `themes ${answer.themes}, without ${expect.themes}`)
  if (expect.found !== undefined) check('refusal', answer.found === expect.found, `found ${answer.found}`)
  if (expect.intent) check('refusal', answer.intent === expect.intent, `intent ${answer.intent}, not ${expect.intent}`)
  if (expect.clarify) check('refusal', !answer.found && answer.text.includes('Which'), 'did not ask back')
  if (expect.first) check('first', answer.priorities[0]?.id === expect.first, `first ${answer.priorities[0]?.id}, not ${expect.first}`)
  if (expect.priorities)
    check('entries', sameSet(expect.priorities, ids(answer.priorities)), `priorities ${ids(answer.priorities)}, not ${expect.priorities}`)
  if (expect.elsewhere)
    check(
      'entries',
      includesAll(ids(answer.elsewhere), expect.elsewhere),
      `elsewhere ${ids(answer.elsewhere)}, without ${expect.elsewhere}`,
    )
  if (expect.contacts)
    check('contacts', sameSet(expect.contacts, ids(answer.contacts)), `contacts ${ids(answer.contacts)}, not ${expect.contacts}`)
  for (const kind of ['resources', 'offers', 'partners'] as const)
    if (expect[kind])
      check('directory', includesAll(ids(answer[kind]), expect[kind]), `${kind} ${ids(answer[kind])}, without ${expect[kind]}`)
  const text = plain(answer.text)
  for (const fact of expect.facts ?? [])
    check(
      'facts',
      fact.split('|').some((form) => text.includes(plain(form))),
      `“${fact}” is not in the text`,
    )
  for (const wrong of expect.not ?? []) check('facts', !text.includes(plain(wrong)), `“${wrong}” is in the text`)
  return mark
}

export function isRight(mark: Mark): boolean {
  return mark.wrong.length === 0
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[*_]/g, '')
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === new Set(b).size && includesAll(a, b)
}

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  return some.every((each) => all.includes(each))
}
