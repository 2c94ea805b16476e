/** Reads the evaluation questions: what staff might type and what a right answer holds. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Expectation = z.strictObject({
  intent: z.string().optional(),
  found: z.boolean().optional(),
  /** District ids, as a set. */
  places: z.array(z.string()).optional(),
  outOfArea: z.array(z.string()).optional(),
  /** Themes that must be among those understood. */
  themes: z.array(z.string()).optional(),
  /** The priority that must come first. */
  first: z.string().optional(),
  /** The exact set of local priorities. */
  priorities: z.array(z.string()).optional(),
  /** The exact set of officers. */
  contacts: z.array(z.string()).optional(),
  resources: z.array(z.string()).optional(),
  offers: z.array(z.string()).optional(),
  partners: z.array(z.string()).optional(),
  elsewhere: z.array(z.string()).optional(),
  /** What must stand in the text; `a|b` is either. */
  facts: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
  clarify: z.boolean().optional(),
})

const Question = z.strictObject({ kind: z.string(), thread: z.string().nullish(), question: z.string(), expect: Expectation })
export type Question = z.infer<typeof Question>

/** `name` is a file beside this one, without `.jsonl`. */
export function readQuestions(name: string): Question[] {
  return readLines(name).map((line) => Question.parse(line))
}

export function readLines(name: string): unknown[] {
  const text = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** Files looked at while the rules were made, and files that nobody who makes them looks at. Of `held-out-e` those that were looked at are `questions-12` now. */
export const tuningNames = [
  'questions',
  'questions-2',
  'questions-3',
  'questions-4',
  'questions-5',
  'questions-6',
  'questions-7',
  'questions-8',
  'questions-9',
  'questions-10',
  'questions-11',
  'questions-12',
  'questions-13',
  'questions-14',
  'questions-15',
]
/** What is learned from questions is learned from these; the later files show how it does with what it has not seen. */
export const askedNames = tuningNames.slice(0, 7)
export const heldOutNames = ['held-out-a', 'held-out-b', 'held-out-c', 'held-out-d', 'held-out-e', 'held-out-h', 'held-out-i']
/** `newest`: hard ones by the newest writers, dangers told in no alarming word and sad stories beside them. Learning from them gained nothing (see docs/decisions/safety-first.md). */
export const dangerNames = {
  tuning: ['danger', 'danger-2', 'danger-3', 'danger-4', 'danger-5', 'danger-6', 'danger-7', 'danger-8'],
  heldOut: ['danger-held-out', 'danger-held-out-2', 'danger-held-out-3'],
  newest: ['danger-held-out-4', 'danger-9', 'danger-10'],
}
/** `vivid` has messages that sound worse than they are, more of them than anybody would send; lines on themes are among them. */
export const ordinaryNames = {
  tuning: ['ordinary', 'ordinary-2', 'ordinary-3', 'ordinary-5', 'ordinary-7', 'ordinary-8', 'ordinary-9', 'ordinary-10'],
  vivid: ['ordinary-4', 'wording', 'wording-2', 'wording-3', 'wording-4', 'wording-5', 'wording-6'],
  heldOut: ['ordinary-held-out', 'ordinary-held-out-2', 'ordinary-held-out-3'],
  newest: ['ordinary-held-out-4', 'ordinary-11', 'ordinary-12', 'ordinary-13', 'ordinary-14'],
}

/** Lines by independent writers, each with the themes it is about, or none. */
export const wordingNames = ['wording', 'wording-2', 'wording-3', 'wording-4', 'wording-5', 'wording-6']

export type Worded = { text: string; themes: string[] }

export function readWordings(name: string): Worded[] {
  return readLines(name).map((line) => z.object({ text: z.string(), themes: z.array(z.string()) }).parse(line))
}

/** Everyday words and turns of phrase for each theme; `theme` null: for what is none of ours. */
export function readPhrases(): Worded[] {
  const Phrases = z.object({ theme: z.string().nullable(), phrases: z.array(z.string()) })
  return readLines('wording-phrases').flatMap((line) => {
    const { theme, phrases } = Phrases.parse(line)
    return phrases.map((text) => ({ text, themes: theme === null ? [] : [theme] }))
  })
}

/** The messages of a file of `{"text":"…"}` lines. Those marked `worrying` may show danger or not, so they are examples of neither. */
export function readTexts(name: string): string[] {
  const Message = z.object({ text: z.string(), worrying: z.boolean().optional() })
  return readLines(name).flatMap((line) => {
    const { text, worrying } = Message.parse(line)
    return worrying ? [] : [text]
  })
}
