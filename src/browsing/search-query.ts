/** From the words of a search to what to look for, read as the assistant reads a question. */

import { toList } from '../answering/compose/words-of.ts'
import { noConversation } from '../answering/conversation.ts'
import { isOutside } from '../answering/retrieve.ts'
import { subjectsOf } from '../answering/subject.ts'
import { understand } from '../answering/understand.ts'
import type { Places, Understanding } from '../answering/understanding.ts'
import type { Library } from '../finding/library.ts'
import { localitiesOf, pick } from '../knowledge/knowledge.ts'
import { pageWording, wording } from '../wording.ts'
import type { PageKind } from './paths.ts'

/** A word to look for; `named` ones belong to a theme or name that was understood already. */
export type SearchWord = { stem: string; also: string | null; weight: number; named: boolean }

export type SearchQuery = {
  understanding: Understanding
  words: SearchWord[]
  subjects: readonly string[]
  /** District ids; empty: the whole county. */
  districts: string[]
  /** What is meant by its name, by kind. */
  named: Partial<Record<PageKind, readonly string[]>>
}

export function readSearch(text: string, library: Library): SearchQuery {
  const read = understand(text, noConversation, library)
  const understanding = read.places.from === 'partner' ? { ...read, places: { ...noPlaces } } : read
  const { named, themes, places, content, terms } = understanding
  const unsure = places.unclear.flatMap(({ choices }) => choices.flatMap(({ districts }) => districts))
  const districts = [...new Set([...places.districts, ...unsure])]
  return {
    understanding,
    words: content.length > 0 ? content : terms.map((term) => ({ ...term, also: null, named: false })),
    subjects: subjectsOf(themes, library),
    districts,
    named: { ...named, themes, districts, localities: localitiesOf(library.knowledge, places.districts).map(({ id }) => id) },
  }
}

/** Where a partner works is no place that was asked for. */
const noPlaces: Places = { districts: [], labels: [], outside: [], unclear: [], unknown: [], wholeCounty: false, from: 'asked' }

/** Nothing to look for: no word that tells anything, no name and no place. */
export function isEmptySearch({ words, named, understanding }: SearchQuery): boolean {
  const { unclear, outside, unknown } = understanding.places
  const isNamed = Object.values(named).some((ids) => ids.length > 0)
  return words.length === 0 && !isNamed && unclear.length + outside.length + unknown.length === 0
}

export function asksPlaceAlone({ words, districts, named }: SearchQuery): boolean {
  const others = Object.entries(named).filter(([kind]) => kind !== 'districts' && kind !== 'localities')
  return words.length === 0 && districts.length > 0 && others.every(([, ids]) => ids.length === 0)
}

/** What should be said of the place: outside the county council, in doubt, or unknown. */
export function placeNote({ understanding }: SearchQuery, { knowledge }: Library): string | null {
  const { places } = understanding
  const areas = pick(knowledge, 'neighbours', places.outside).map(({ name }) => name)
  if (areas.length > 0) return (isOutside(understanding) ? wording.outside : wording.alsoOutside)(toList(areas), areas.length > 1)
  const [unclear] = places.unclear
  if (unclear)
    return pageWording.unclearPlace(
      unclear.said,
      toList(
        unclear.choices.map(({ label }) => label),
        'or',
      ),
    )
  return places.unknown[0] ? pageWording.unknownPlace(places.unknown[0]) : null
}
