/** Parts a text into passages of a few sentences, so that a sign is not drowned by a long e-mail. */
import { toSentences } from './plain-words.ts'
import { readSentences, type Sentence } from './reading.ts'

/** Each sentence with those around it, which bear on what it means. */
export type Passage = readonly { sentence: Sentence; nearby: readonly Sentence[] }[]

/** A short message is one passage; a long one is read in passages that overlap. */
export function toPassages(text: string): Passage[] {
  return inPages(toSentences(text))
    .map(readSentences)
    .map((page) => page.map((sentence) => ({ sentence, nearby: around(sentence, page) })))
    .flatMap(inPassages)
}

/** A page asks and tells for itself: a question far away excuses nothing. */
function inPages<Thing>(things: readonly Thing[]): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / pageLength) }, (_, at) => things.slice(at * pageLength, (at + 1) * pageLength))
}

const pageLength = 60

/** A sentence with two before and two after it. */
function around({ at }: Sentence, page: readonly Sentence[]): readonly Sentence[] {
  return page.slice(Math.max(0, at - 2), at + 3)
}

function inPassages(page: Passage): Passage[] {
  if (countWords(page) <= shortMessage) return [page]
  const passages: Passage[] = []
  for (let from = 0, to = 0; to < page.length; from = Math.max(from + 1, Math.floor((from + to) / 2))) {
    to = from + 1
    while (to < page.length && countWords(page.slice(from, to + 1)) <= longPassage) to++
    passages.push(page.slice(from, to))
  }
  return passages
}

const shortMessage = 60
const longPassage = 40

function countWords(passage: Passage): number {
  return passage.reduce((total, { sentence }) => total + sentence.words.length - 1, 0)
}
