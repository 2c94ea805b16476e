/** How a question is worded beside its places: what a theme is read from. */
import type { Library } from '../../finding/library.ts'
import { toWords } from '../../knowledge/words.ts'
import { findMentions } from '../understand/find-mentions.ts'
import { isPlaceMeant, isPlaceMention } from '../understand/place-names.ts'

export function withoutPlaces(question: string, library: Library): string {
  const reading = findMentions(toWords(question), library)
  const places = reading.mentions.filter((mention) => isPlaceMention(mention) && isPlaceMeant(mention, reading))
  let from = 0
  const kept = places.map(({ start, end }) => {
    const part = question.slice(from, reading.words[start]?.start)
    from = reading.words[end - 1]?.end ?? from
    return part
  })
  return [...kept, question.slice(from)].join('')
}
