/** Places spoken of in passing: where the asker was before, and what leads up to a question about another place. */
import type { Mention } from '../../finding/match-names.ts'
import { askingSentences, isWithin } from './asking-sentences.ts'
import type { Reading } from './find-mentions.ts'
import { placeKinds } from './place-names.ts'

/** Of the places named in the question, those that it is about; all, where none would be left. */
export function placesAsked(places: readonly Mention[], { words }: Reading, text: string): readonly Mention[] {
  const present = places.filter((place) => !isLeftBehind(place, words))
  const rest = forSomebodyElse(present.length > 0 ? present : places, words, text)
  const asking = askingSentences(text)
  const at = (place: Mention) => words[place.start]?.start ?? 0
  const first = rest.find((place) => isWithin(asking, at(place)))
  const sentence = first && asking.find(({ to }) => at(first) < to)
  const asked = sentence ? rest.filter((place) => at(place) >= sentence.from) : rest
  // “We are near Carnforth. Who covers Warton?”: what leads up to it tells which Warton.
  return asked.every(isOnePlace) ? asked : rest
}

/** “I have moved from a Fulwood headship to one in Heysham”, “formerly of Wyre”, “I was a SENDCo in Pendle until July” */
const leaving =
  /\b(?:(?:moved|moving|transferred|transferring|switched|relocated) (?:\w+ )?from|used to (?:be|work|teach) (?:at|in)|worked (?:at|in)|taught (?:at|in)|left|leaving|no longer (?:\w+ )?(?:at|in|with|of)|(?:previously|formerly) (?:\w+ ){0,3}(?:at|in|of|from|with)|(?:i|we) (?:was|were) (?:(?:a|an|the) (?:\w+ ){1,2})?(?:at|in))(?: (?:a|an|the|my|our))?$/

/** No longer than any way of saying it. */
const wordsBefore = 8

function isLeftBehind({ start }: Mention, words: Reading['words']): boolean {
  const before = words.slice(Math.max(0, start - wordsBefore), start)
  return leaving.test(before.map((word) => word.text).join(' '))
}

/** “Burnley head here, asking for a friend in Chorley”: from there on, the places are those asked about. */
function forSomebodyElse(places: readonly Mention[], words: Reading['words'], text: string): readonly Mention[] {
  const from = text.search(somebodyElse)
  const theirs = from === -1 ? [] : places.filter(({ start }) => (words[start]?.start ?? 0) > from)
  return theirs.length > 0 ? theirs : places
}

const somebodyElse =
  /\b(?:asking for|on behalf of|(?:for )?(?:a|my|our) (?:friend|friends|friend's|mate|wife|husband|partner|sister|brother|daughter|son|mum|dad|cousin|niece|nephew|neighbour)\b)/i

function isOnePlace({ names }: Mention): boolean {
  return new Set(names.filter(({ kind }) => placeKinds.has(kind)).map(({ id }) => id)).size === 1
}
