/** The messages that `npm run learn` learns from: those for tuning, never those held out. */
import { toLines } from '../../src/finding/lines.ts'
import { showsPlainSign } from '../../src/safety/at-risk.ts'
import { type Evidence, listEvidence } from '../../src/safety/evidence.ts'
import { toPassages } from '../../src/safety/passages.ts'
import { asksWhomToTell } from '../../src/safety/routes.ts'
import { shippedKnowledge } from '../support/assistant.ts'
import { askedNames, dangerNames, ordinaryNames, type Question, readQuestions, readTexts } from './questions.ts'

export type Example = {
  text: string
  /** The file it is from. */
  source: string
  danger: boolean
  /** Gets the card whatever was learned. */
  isPlain: boolean
  passages: readonly Evidence[]
  /** Wrapped in a question, for practice only. */
  isWrapped: boolean
  /** How far it counts: what is more common here than in earnest counts for less. */
  share: number
  /** Examples of one fold are judged by what was learned from the others; a message and its wrapping are in the same. */
  fold: number
}

export const folds = 5

export async function readExamples(): Promise<Example[]> {
  const dangers = dangerNames.tuning.map((name) => toExamples(name, readTexts(name), true))
  const ordinary = [...ordinaryNames.tuning, ...ordinaryNames.vivid].map((name) => toExamples(name, readTexts(name), false))
  const questions = textsOf(({ expect }) => expect.intent !== 'safeguarding')
  const lines = toLines(await shippedKnowledge()).map(({ text }) => text)
  return [
    ...dangers.flat(),
    ...toExamples(
      'questions',
      textsOf(({ expect }) => expect.intent === 'safeguarding'),
      true,
    ),
    ...ordinary.flat(),
    ...toExamples('questions', questions, false),
    ...toExamples('reports', lines, false),
    ...[...dangers, ...ordinary].flat().map((example, at) => wrap(example, questions[(at * 7) % questions.length] ?? '')),
  ]
}

function textsOf(isWanted: (question: Question) => boolean): string[] {
  return askedNames
    .flatMap(readQuestions)
    .filter(isWanted)
    .map(({ question }) => question)
}

function toExamples(source: string, texts: readonly string[], danger: boolean): Example[] {
  return texts.map((text, at) => ({
    ...toEvidence(text),
    source,
    danger,
    isWrapped: false,
    share: isVivid(source) ? 0.6 : 1,
    fold: at % folds,
  }))
}

function isVivid(source: string): boolean {
  return ordinaryNames.vivid.includes(source)
}

/** A sign within an ordinary question is still a sign, and a question beside another is none: each message again, with one beside it. */
function wrap(example: Example, question: string): Example {
  const text = example.text.length % 2 === 0 ? `${example.text}. ${question}` : `${question} ${example.text}`
  return { ...example, ...toEvidence(text), isWrapped: true, share: example.share / 2 }
}

function toEvidence(text: string): Pick<Example, 'text' | 'passages' | 'isPlain'> {
  const passages = toPassages(text)
  return { text, passages: passages.map(listEvidence), isPlain: asksWhomToTell(text) || passages.some(showsPlainSign) }
}
