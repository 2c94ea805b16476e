/** Where the rules found nothing to go by: what a model takes the question to be about, out of closed lists. */

import { guessable, withTheme } from '../answering/guess/guess-theme.ts'
import { isPlaceUnsettled } from '../answering/retrieve.ts'
import type { Understanding } from '../answering/understanding.ts'
import { editDistance } from '../finding/edit-distance.ts'
import type { Library } from '../finding/library.ts'
import { pick } from '../knowledge/knowledge.ts'
import { toWords } from '../knowledge/words.ts'
import { fence } from './asking.ts'
import { instructsMachine } from './instructs-machine.ts'
import type { Ask } from './phrasing.ts'
import { UnderstandShape, understandable } from './shapes.ts'

/** Fewer words than this say too little to be read another way. */
const leastWords = 3

/** Only what the rules leave open: never a place they settled, never a service or person they recognised. */
export function isUnsure({ intent, themes, named, focus, question, ...understanding }: Understanding): boolean {
  return (
    guessable.has(intent) &&
    themes.length === 0 &&
    focus.length === 0 &&
    named.otherServices.length === 0 &&
    named.contacts.length + named.partners.length + named.offers.length + named.resources.length === 0 &&
    !isPlaceUnsettled({ intent, themes, named, focus, question, ...understanding }) &&
    toWords(question).length >= leastWords &&
    !instructsMachine(question)
  )
}

/** The same question with what it was taken for; null where that helps no further. */
export async function understandQuestion(understanding: Understanding, library: Library, ask: Ask): Promise<Understanding | null> {
  const { knowledge } = library
  const given = fence({
    question: understanding.question,
    themes: [...knowledge.themes.values()].map(({ id, name }) => ({ id, name })),
    places: [...knowledge.districts.values()].map(({ id, name }) => ({ id, name })),
    intents: understandable,
  })
  const read = await ask('understand', given, UnderstandShape)
  const theme = read?.themes.find((id) => knowledge.themes.has(id))
  if (!read || theme === undefined) return null
  const asked = { ...understanding, intent: read.intent === 'detail' ? ('signpost' as const) : read.intent }
  const placed = withPlaces(withTheme(asked, theme), read.places, library)
  // With no place, officers of the whole county would be named on a guess.
  return placed.places.districts.length > 0 ? placed : null
}

/** A place decides who is asked, so the question must nearly have its name, and no place of the rules is moved. */
function withPlaces(understanding: Understanding, ids: readonly string[], { knowledge }: Library): Understanding {
  const { places } = understanding
  if (places.districts.length > 0 || places.wholeCounty || places.outside.length > 0) return understanding
  const words = toWords(understanding.question).map((word) => word.text)
  const named = pick(knowledge, 'districts', ids.slice(0, 2)).filter(({ name }) =>
    toWords(name).every(({ text }) => words.some((word) => isNearly(word, text))),
  )
  if (named.length === 0) return understanding
  return {
    ...understanding,
    places: { ...places, districts: named.map(({ id }) => id), labels: named.map(({ name }) => name), from: 'asked' },
  }
}

/** One letter wrong in four, two at most. */
function isNearly(word: string, name: string): boolean {
  return editDistance(word, name, Math.min(2, Math.floor(name.length / 4))) !== null
}
