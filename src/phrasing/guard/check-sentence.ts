/** Whether a sentence that a model wrote may be shown: it must say nothing that the entry it cites does not. */
import { breaksConduct } from './conduct.ts'
import { type Evidence, textOf } from './evidence.ts'
import { figureNotHeld, readFigures } from './figures.ts'
import { holdsHidden, holdsMarkup } from './markup.ts'
import { nameNotHeld } from './proper-names.ts'
import { sendsToStranger } from './sends-to.ts'
import { meaningTurned } from './turned-meaning.ts'
import { toUsualWords } from './usual-words.ts'
import { findWaysToReach } from './ways-to-reach.ts'
import { wordsNotHeld } from './words-held.ts'
import { withWholeMonths } from './written-numbers.ts'

/** `cites` is the id of the one entry it stands on. */
export type Sentence = { says: string; cites: string }
/** `found`: the entries the model was given; `known`: names, in small letters, of all that there is. */
export type Given = { found: readonly Evidence[]; known: ReadonlySet<string> }
export type Fault = 'length' | 'citation' | 'markup' | 'conduct' | 'address' | 'figure' | 'name' | 'meaning' | 'words'

const longest = 320

/** Null: nothing is wrong with it. */
export function faultIn({ says: written, cites }: Sentence, { found, known }: Given): Fault | null {
  const says = withWholeMonths(written)
  const evidence = found.find(({ id }) => id === cites)
  if (!evidence) return 'citation'
  if (says.trim() === '' || says.length > longest) return 'length'
  const held = textOf(evidence)
  const ways = findWaysToReach(says)
  if (holdsHidden(says) || holdsMarkup(ways.rest)) return 'markup'
  if (breaksConduct(ways.rest, held) || sendsToStranger(ways.rest, evidence)) return 'conduct'
  const reached = findWaysToReach(evidence.lines[0]?.text ?? '')
  if (!isWithin(ways.emails, reached.emails) || !isWithin(ways.pages, reached.pages) || !isWithin(ways.phones, reached.phones))
    return 'address'
  if (nameNotHeld(ways.rest, held, known) !== null) return 'name'
  const rest = { ...evidence, lines: evidence.lines.map((line) => ({ ...line, text: toUsualWords(findWaysToReach(line.text).rest) })) }
  const said = toUsualWords(ways.rest)
  if (figureNotHeld(readFigures(said), readFigures(textOf(rest))) !== null) return 'figure'
  if (wordsNotHeld(said, rest).length > 0) return 'words'
  return meaningTurned(said, rest) === null ? null : 'meaning'
}

function isWithin(said: readonly string[], held: readonly string[]): boolean {
  return said.every((each) => held.includes(each))
}
