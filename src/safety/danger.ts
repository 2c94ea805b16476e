/** Tells whether a message shows that a child, young person or adult may be at risk now. */
import type { Found } from './phrases.ts'
import { toSentences } from './plain-words.ts'
import { type Clue, readSentences, type Sentence } from './reading.ts'

export function showsDanger(text: string): boolean {
  return inPages(toSentences(text)).some((page) => isDangerous(readSentences(page)))
}

/** A page asks and tells for itself: a question far away excuses nothing. */
function inPages<Thing>(things: readonly Thing[]): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / pageLength) }, (_, at) => things.slice(at * pageLength, (at + 1) * pageLength))
}

const pageLength = 60

function isDangerous(page: readonly Sentence[]): boolean {
  return asksAboutHazardForChild(page) || page.some((sentence) => tellsOfDanger(sentence, around(sentence, page)))
}

function tellsOfDanger(sentence: Sentence, nearby: readonly Sentence[]): boolean {
  const asks = asksForSomething(sentence)
  return (
    sentence.signs.some((sign) => isMeant(sign, sentence, nearby, asks)) ||
    tellsWorryingDetails(sentence, asks) ||
    (!asks && tellsOfOneChild(sentence, nearby))
  )
}

/** A sentence with two before and two after it. */
function around({ at }: Sentence, page: readonly Sentence[]): readonly Sentence[] {
  return page.slice(Math.max(0, at - 2), at + 3)
}

/** How many words away a clue still bears on a sign. */
const reach = 40

function isMeant(sign: Sign, sentence: Sentence, nearby: readonly Sentence[], asks: boolean): boolean {
  const near = (clue: Clue) => isNear(clue, sign, sentence)
  const now = near('now') || near('urgent')
  if (sign.kind === 'always') return true
  if (near('story') && !now) return false
  if (near('somebody') || isSaidOfOneself(sign, sentence)) return true
  if (near('supposed') && !near('now')) return false
  if (listsSubjects(sentence)) return false
  if (near('told')) return true
  if (near('subject') || near('supposed') || near('story')) return now && near('anybody')
  if (near('anybody')) return true
  if (near('inGeneral')) return sign.kind === 'outright' && (now || !asks)
  return sign.kind === 'outright' || nearby.some(({ clues }) => clues.somebody) || (!asks && sign.to - sign.from >= 3)
}

/** "gangs, grooming, self-harm and suicide": so many hazards named together are subjects. */
function listsSubjects({ clues }: Sentence): boolean {
  return !clues.somebody && (clues.hazard?.length ?? 0) >= 3
}

type Sign = Found<'always' | 'outright' | 'ofSomebody'>

function isNear(clue: Clue, { from, to }: Sign, { clues }: Sentence): boolean {
  const supposed = clue === 'somebody' ? (clues.supposed ?? []) : []
  return (
    clues[clue]?.some(
      (found) =>
        found.from <= to + reach &&
        found.to >= from - reach &&
        !supposed.some((other) => found.from >= other.from && found.from < other.to),
    ) ?? false
  )
}

function isSaidOfOneself({ kind, from, to }: Sign, { words, clues }: Sentence): boolean {
  if (kind === 'outright') return words.slice(Math.max(0, from - 2), to).some(({ text }) => /^(?:i|me|my|myself)$/.test(text))
  return !clues.subject && (clues.oneself?.some((found) => found.to <= to && found.to >= from - 2) ?? false)
}

/** The more a message asks for, the more it must tell. */
function tellsWorryingDetails(sentence: Sentence, asks: boolean): boolean {
  const { clues } = sentence
  if (listsSubjects(sentence)) return false
  const kinds = countDetails(sentence)
  if (clues.subject || clues.supposed || clues.story) return kinds >= 3 && (clues.somebody ?? clues.told) !== undefined
  if (clues.somebody ?? clues.told) return kinds >= (asks ? 2 : 1)
  return !asks && !clues.inGeneral && kinds >= 2
}

/** Kinds of detail, each word counted for one kind only. */
function countDetails({ hints }: Sentence): number {
  return Math.min(new Set(hints.map(({ kind }) => kind)).size, new Set(hints.map(({ from }) => from)).size)
}

/** Who tells of one child, and asks for nothing we know of, needs people rather than pointers. */
function tellsOfOneChild({ clues, at }: Sentence, nearby: readonly Sentence[]): boolean {
  const before = nearby.find((other) => other.at === at - 1)
  return !clues.theme && (clues.oneChild !== undefined || (clues.heOrShe !== undefined && !before?.clues.theme))
}

/** "Who does knife crime lessons? One of our Y8s …" */
function asksAboutHazardForChild(page: readonly Sentence[]): boolean {
  return page.some(({ clues }) => clues.hazard) && page.some(({ clues }) => clues.ourChild)
}

function asksForSomething({ words, clues }: Sentence): boolean {
  const excused = [...(clues.urgent ?? []), ...(clues.relative ?? [])]
  if (!clues.urgent && words.at(-1)?.text === '?') return true
  return [clues.asks, clues.subject, clues.supposed, clues.story].some((clue) =>
    clue?.some(({ from }) => !excused.some((question) => from >= question.from && from < question.to)),
  )
}
