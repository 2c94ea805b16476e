/** Tells whether a message shows that a child, young person or adult may be at risk now. */
import type { Found } from './phrases.ts'
import { type Clue, readMessage, type Sentence } from './reading.ts'

export function showsDanger(text: string): boolean {
  const message = readMessage(text)
  const asks = message.some(asksForSomething)
  return (
    message.some((sentence) => sentence.signs.some((sign) => isMeant(sign, sentence, message))) ||
    message.some((sentence) => tellsWorryingDetails(sentence, asks)) ||
    (!asks && tellsOfOneChild(message))
  )
}

/** How many words away a clue still bears on a sign. */
const reach = 40

function isMeant(sign: Found<'outright' | 'ofSomebody'>, sentence: Sentence, message: readonly Sentence[]): boolean {
  const near = (clue: Clue) => isNear(clue, sign, sentence)
  const framed = near('subject') || near('supposed') || near('story')
  if (near('story') && !near('now')) return false
  if (near('somebody') || (sign.kind === 'outright' && isSaidOfOneself(sign, sentence))) return true
  if (near('supposed') && !near('now')) return false
  if (near('told')) return true
  if (framed) return near('now') && near('anybody')
  return sign.kind === 'outright' || near('anybody') || (!near('inGeneral') && isAboutSomebodyNearby(sentence, message))
}

const isNear = (clue: Clue, { from, to }: { from: number; to: number }, { clues }: Sentence) =>
  clues[clue]?.some((found) => found.from <= to + reach && found.to >= from - reach) ?? false

function isSaidOfOneself({ from, to }: Found<string>, { words }: Sentence): boolean {
  return words.slice(Math.max(0, from - 2), to).some(({ text }) => /^(?:i|me|my|myself)$/.test(text))
}

function isAboutSomebodyNearby(sentence: Sentence, message: readonly Sentence[]): boolean {
  const { at } = sentence
  return message.slice(Math.max(0, at - 3), at + 3).some(({ clues }) => clues.somebody)
}

/** The more a message asks for, the more it must tell. */
function tellsWorryingDetails(sentence: Sentence, asks: boolean): boolean {
  const { clues } = sentence
  const kinds = new Set(sentence.hints.map(({ kind }) => kind)).size
  if (clues.subject || clues.supposed || clues.story) return kinds >= 3 && (clues.somebody ?? clues.told) !== undefined
  if (clues.somebody ?? clues.told) return kinds >= (asks ? 2 : 1)
  return !asks && clues.anybody !== undefined && kinds >= 2
}

/** Who tells of one child, and asks for nothing we know of, needs people rather than pointers. */
function tellsOfOneChild(message: readonly Sentence[]): boolean {
  return message.some(({ clues }) => clues.oneChild) && !message.some(({ clues }) => clues.theme)
}

function asksForSomething({ words, clues }: Sentence): boolean {
  const urgent = clues.urgent ?? []
  if (urgent.length === 0 && words.at(-1)?.text === '?') return true
  return [clues.asks, clues.subject, clues.supposed, clues.story].some((clue) =>
    clue?.some(({ from }) => !urgent.some((question) => from >= question.from && from < question.to)),
  )
}
