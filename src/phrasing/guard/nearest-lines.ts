/** The statements of an entry that a sentence is about: those that share most of its telling words and figures. */
import type { Evidence, EvidenceLine } from './evidence.ts'
import { areSame, isTelling, wordsOf } from './same-words.ts'
import { writeNumbers } from './written-numbers.ts'

/** Statements nearly as near as the nearest. */
const nearly = 0.9

/** `within`: the whole line that the statement is part of. */
export type Statement = EvidenceLine & { within: string; shared: number }

export function nearestLines(says: string, { lines }: Evidence): Statement[] {
  const statements = lines.flatMap(({ as, text }) => text.split(/(?<=[.;])\s+/).map((part) => ({ as, text: part, within: text })))
  const title = new Set(wordsOf(writeNumbers(statements[0]?.text ?? '')))
  const words = wordsOf(writeNumbers(says))
  const named = new Set((says.slice(1).match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []).map((name) => name.toLowerCase()))
  const heading = lines[0]
  if (heading && isAllIn(words, wordsOf(writeNumbers(heading.text)))) return [{ ...heading, within: heading.text, shared: words.length }]
  const marked = statements.map((line) => ({
    line,
    shared: sharedBy(words, wordsOf(writeNumbers(line.text)), { title, named }) + bonusFor(says, line.as),
  }))
  const most = Math.max(...marked.map(({ shared }) => shared))
  const near = marked.filter(({ shared }) => shared > 0 && shared >= most * nearly)
  return near.map(({ line, shared }) => ({ ...line, shared })).sort((a, b) => b.shared - a.shared)
}

/** The telling words and figures of a text. */
export function tellingWords(text: string): string[] {
  const written = writeNumbers(text).replace(/\b(?:to|can) book\b|^book\b|\bbookings?\b/g, ' ')
  return wordsOf(written).filter((word) => /\d/.test(word) || isTelling(word))
}

/** Who leads it, where and since when: the heading says it in several short statements. */
function isAllIn(said: readonly string[], heading: readonly string[]): boolean {
  const telling = said.filter((word) => /\d/.test(word) || isTelling(word))
  return telling.length > 0 && telling.every((word) => heading.some((other) => areSame(word, other)))
}

/** “The aim is …” speaks of an aim. */
function bonusFor(says: string, as: EvidenceLine['as']): number {
  return ((as === 'aim' || as === 'exit') && /\b(?:aims?|goal|wants?)\b/i.test(says)) || (as === 'plan' && /\bplan(?:s|ned)?\b/i.test(says))
    ? 0.5
    : 0
}

/** The title stands over every statement, so its words tell little of which is meant. */
function sharedBy(
  said: readonly string[],
  held: readonly string[],
  { title, named }: Record<'title' | 'named', ReadonlySet<string>>,
): number {
  return said.reduce((sum, word) => {
    const weight = named.has(word) && held.includes(word) ? 1 : weightOf(word, held)
    return sum + weight * (title.has(word) ? 0.1 : 1)
  }, 0)
}

function weightOf(word: string, held: readonly string[]): number {
  if (/\d/.test(word)) return held.includes(word) ? 1 : 0
  if (!isTelling(word)) return held.includes(word) ? 0.25 : 0
  if (held.some((other) => isTelling(other) && areForms(word, other))) return 1
  return held.some((other) => areSame(word, other)) ? 0.6 : 0
}

function areForms(one: string, other: string): boolean {
  return one === other || one.replace(/s$/, '') === other.replace(/s$/, '')
}
