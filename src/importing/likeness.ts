/** How alike two words or titles are, slips of the keyboard and turns of phrase allowed for. */
import { editDistance } from '../finding/edit-distance.ts'
import { toStem } from '../finding/stems.ts'
import { stopWords, toWords } from '../knowledge/words.ts'

/** Whether a word is meant to be this one: the longer it is, the more slips. */
export function isMeant(word: string, meant: string): boolean {
  return word === meant || editDistance(word, meant, slipsIn(meant.length)) !== null
}

/** The same for a phrase of letters without spaces. */
export function isPhraseMeant(phrase: string, meant: string): boolean {
  return editDistance(phrase, meant, meant.length < 8 ? slipsIn(meant.length) : Math.floor(meant.length / 5)) !== null
}

function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** From 0 to 1: how much of what two titles say they share, words that carry little left out. */
export function likenessOf(a: string, b: string): number {
  const [one, other] = [tellingStems(a), tellingStems(b)]
  if (one.length === 0 || other.length === 0) return 0
  const shared = one.filter((stem) => other.some((each) => isMeant(stem, each))).length
  return (2 * shared) / (one.length + other.length)
}

function tellingStems(text: string): string[] {
  const words = toWords(text).map((word) => word.text)
  const telling = words.filter((word) => !stopWords.has(word))
  return [...new Set((telling.length > 0 ? telling : words).map(toStem))]
}
