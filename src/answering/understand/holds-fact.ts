/** Whether a statement holds the kind of fact that a question asks for. */
import type { ReadLine } from '../../finding/read-lines.ts'
import { toStem } from '../../finding/stems.ts'
import { stopWords } from '../../knowledge/words.ts'
import type { Understanding } from '../understanding.ts'

const numeral = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/
const fullDate = /\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const dateWord =
  /\b(?:easter|summer|spring|autumn|termly|(?<!short-|long-)term|holidays|(?:academic|this|next|last|each|every) year|20\d\d|\d\d\/\d\d)\b/i

/** How well a statement fits what was asked for; above 0 it holds the fact. */
export function factWorth({ text, words }: Pick<ReadLine, 'text' | 'words'>, { asked, counted }: Understanding): number {
  if (asked === 'number') return countsOne(words, counted) ? 3.5 : -1
  if (asked === 'date') return fullDate.test(text) ? 3 : dateWord.test(text) ? 1.5 : -0.5
  if (asked === 'person') return /\bby (?:the )?\p{Lu}/u.test(text) ? 1.5 : 0
  if (asked === 'place')
    return /\b(?:at|in|on) (?:the )?(?:platform|community cent|\p{Lu}\w+ (?:\p{Lu}\w+ )*(?:School|Centre|College|Hub|Street))/u.test(text)
      ? 1.5
      : 0
  return 0
}

/** “16 schools” answers how many schools; “2 sets of young people” does not. */
function countsOne(words: readonly string[], counted: readonly string[]): boolean {
  return words.some(
    (word, i) => numeral.test(word) && (counted.length === 0 || words.slice(i + 1, i + 5).some((next) => counted.includes(toStem(next)))),
  )
}

/** Said for whatever is counted. */
const vague = new Set(['times', 'people', 'folk', 'extra', 'more', 'others', 'left', 'altogether', 'total'])

/** What is counted in “how many …”: the next words that mean something, as stems. */
export function findCounted(plain: string): string[] {
  if (/\bhow many times\b.*\b(?:met|meet|meets|meeting)\b/.test(plain)) return [toStem('meetings')]
  const after = /\bhow many ((?:\S+ ?){1,4})|\bnumber of ((?:\S+ ?){1,3})/.exec(plain)
  const words = (after?.[1] ?? after?.[2] ?? '').trim().split(' ')
  const end = words.findIndex((word) => stopWords.has(word) || /^(?:have|had|has|were|was|are|is|did|do)$/.test(word))
  const counted = (end === -1 ? words : words.slice(0, end)).filter(Boolean)
  return counted.some((word) => vague.has(word)) ? [] : counted.map(toStem)
}
