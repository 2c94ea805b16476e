/** Reads a message for the safety check: its sentences, and the signs, people and frames in each. */
import { figures } from './figures.ts'
import { frames } from './frames.ts'
import { hints } from './hints.ts'
import { people } from './people.ts'
import { createSpotter, type Found, type Word } from './phrases.ts'
import { toSentences } from './plain-words.ts'
import { signs } from './signs.ts'

export type Clue = keyof typeof people | keyof typeof frames
export type Sentence = {
  words: readonly Word[]
  signs: Found<keyof typeof signs>[]
  hints: Found<keyof typeof hints>[]
  clues: Partial<Record<Clue, Found<Clue>[]>>
  /** Its place in the message. */
  at: number
}

export function readMessage(text: string): Sentence[] {
  return toSentences(text).map((words, at) => {
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

const nothing: Word = { text: '', keys: [] }
