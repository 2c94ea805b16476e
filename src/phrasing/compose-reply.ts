/** An answer of the rules with a warmer first sentence and a summary, as far as each sentence stands in what was found. */
import type { Understanding } from '../answering/understanding.ts'
import { escapeMarks } from '../escape-markdown.ts'
import type { Library } from '../finding/library.ts'
import type { Reply } from '../reply.ts'
import { fence } from './asking.ts'
import { foundEntries, guardedNames } from './found-entries.ts'
import { faultIn, type Given, type Sentence } from './guard/check-sentence.ts'
import { instructsMachine } from './instructs-machine.ts'
import type { Ask } from './phrasing.ts'
import { words } from './phrasing-wording.ts'
import { ComposeShape } from './shapes.ts'

const mostSummary = 3

/** Answers that are a fixed text, a definition or a card of people are as short as they can be. */
const worded: ReadonlySet<Reply['intent']> = new Set(['signpost', 'list', 'detail'])

export function isWorthComposing({ intent, found, parts }: Reply, { question }: Understanding): boolean {
  return (
    found &&
    worded.has(intent) &&
    parts.some(({ kind }) => kind === 'priority' || kind === 'offer' || kind === 'resource') &&
    !instructsMachine(question)
  )
}

/** Null: the rules' answer stands. */
export async function composeReply(reply: Reply, understanding: Understanding, library: Library, ask: Ask): Promise<Reply | null> {
  const found = foundEntries(reply, library)
  const said = await ask('compose', fence({ question: understanding.question, entries: found }), ComposeShape)
  if (!said) return null
  const given = { found, known: guardedNames(library) }
  if (faultIn(said.lead, given) !== null) return null
  const summary = said.summary.slice(0, mostSummary).filter((sentence) => isSound(sentence, said.lead, given))
  return withSentences(reply, understanding, tidy(said.lead), summary.map(tidy))
}

function isSound(sentence: Sentence, lead: Sentence, given: Given): boolean {
  return sentence.says !== lead.says && faultIn(sentence, given) === null
}

/** What the rules' lead tells beyond the entries (a guess, another term, what is missing) must stay, so there the summary alone is added. */
function withSentences(reply: Reply, understanding: Understanding, lead: string, summary: string[]): Reply {
  const leads = !understanding.guessed && understanding.period === null && understanding.asked === null && understanding.listed === null
  const sentences = leads ? summary : [lead, ...summary]
  return {
    ...reply,
    lead: leads ? escapeMarks(lead) : reply.lead,
    parts: [{ kind: 'phrased', sentences, note: leads ? words.modelWroteLead : words.modelWrote, language: null }, ...reply.parts],
    composedBy: 'model',
  }
}

function tidy({ says }: Sentence): string {
  return says
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/!+(?=\s|$)/g, '.')
}
