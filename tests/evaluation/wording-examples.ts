/** What the reader of wording learns from: lines by independent writers, turns of phrase, and what the repository knows of its themes. */

import { withoutPlaces } from '../../src/answering/guess/worded.ts'
import type { Library } from '../../src/finding/library.ts'
import { toStem } from '../../src/finding/stems.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { toWords } from '../../src/knowledge/words.ts'
import { askedNames, readPhrases, readQuestions, readWordings, type Worded, wordingNames } from './questions.ts'

/** `stems` holds each once. */
export type Example = { words: string[]; stems: string[]; themes: string[] }

/** Lines that are like what will be asked: some are kept back when measuring. */
export function listWritten(): Example[] {
  return wordingNames.flatMap(readWordings).map(toExample)
}

/** Words and names that show a theme. */
export function listNamed(knowledge: Knowledge): Example[] {
  const ours = [...knowledge.themes.values()].flatMap(({ id, name, words }) => [name, ...words].map((text) => ({ text, themes: [id] })))
  const others = [...knowledge['other-services'].values()].flatMap(({ name, words }) =>
    [name, ...words].map((text) => ({ text, themes: [] })),
  )
  return [...readPhrases(), ...ours, ...others].map(toExample)
}

/** Questions used for tuning. */
export function listAsked(library: Library): Example[] {
  return askedNames
    .flatMap((name) => questions(name, library.knowledge))
    .map(({ text, themes }) => toExample({ text: withoutPlaces(text, library), themes }))
}

/** Questions on their own, by the themes or the priority expected of them. */
function questions(name: string, { priorities }: Knowledge): Worded[] {
  return readQuestions(name).flatMap(({ question, kind, thread, expect }): Worded[] => {
    if (thread) return []
    if (kind === 'out-of-scope') return [{ text: question, themes: [] }]
    const themes = expect.themes ?? (kind === 'partner' || kind === 'resource' ? undefined : priorities.get(expect.first ?? '')?.themes)
    return themes && themes.length > 0 ? [{ text: question, themes: [...themes] }] : []
  })
}

function toExample({ text, themes }: Worded): Example {
  const words = toWords(text).map((word) => word.text)
  return { themes, words, stems: [...new Set(words.map(toStem))] }
}
