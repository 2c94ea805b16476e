/** Spots the signs, hints, people and frames in the sentences of a message. */
import { figures } from './figures.ts'
import { frames } from './frames.ts'
import { hints } from './hints.ts'
import { people } from './people.ts'
import { createSpotter, type Found, type Word } from './phrases.ts'
import { signs } from './signs.ts'

export type Clue = keyof typeof people | keyof typeof frames
export type Sentence = {
  words: readonly Word[]
  signs: Found<keyof typeof signs>[]
  hints: Found<keyof typeof hints>[]
  clues: Partial<Record<Clue, Found<Clue>[]>>
  /** Its place among them. */
  at: number
}

export function readSentences(sentences: readonly (readonly Word[])[]): Sentence[] {
  return sentences.map((spoken, at) => {
    const words = [start, ...spoken]
    const meant = withoutFigures(words)
    return { words, signs: spotSigns(meant), hints: spotHints(meant), clues: Object.groupBy(spotClues(words), ({ kind }) => kind), at }
  })
}

const spotSigns = createSpotter(signs)
const spotHints = createSpotter(hints)
const spotClues = createSpotter<Clue>({ ...people, ...frames })
const spotFigures = createSpotter({ figures })

function withoutFigures(words: readonly Word[]): readonly Word[] {
  const meant = [...words]
  for (const { from, to } of spotFigures(words)) meant.fill(nothing, from, to)
  return meant
}

/** What phrases that stand first in a sentence begin with. */
const start: Word = { text: '', keys: ['^'] }
const nothing: Word = { text: '', keys: [] }
