/** Recognises the label that a line begins with, however it is spelt, ordered or continued. */
import { toWords } from '../knowledge/words.ts'
import { fillers, type LabelKind, usualLabels, type Wording, wordings } from './labels.ts'
import { isMeant, isPhraseMeant } from './likeness.ts'
import { withoutPosts } from './read-officers.ts'
import { isOnlyPeriod, readPeriod } from './read-period.ts'
import type { SourceLine } from './source-line.ts'

/** `rest`: what the line says after its label, dates apart. `aside`: all of it stands in brackets. */
export type Label = { kind: LabelKind; weak: boolean; rest: string; aside?: true }

/** A label with all it is followed by is rarely longer than this; a line of report often is. */
const longestLabel = 60
/** So are a label and all the signs around it. */
const longestLine = 200
const leadingNumber = /^(?:section|part|\(?\d{1,2}[.):]?|\(?[a-h][.)])\s+(?=\p{L})/iu
const breaks = /\s*:\s*|\?\s+(?=[\p{L}\p{N}])|\s+[-–—‐‑|]+\s*|(?<=\p{L})\s*[–—]\s*|(?<=\p{L})-\s+|\s*(?=[([])/gu

/** Null when the line begins with no label. */
export function findLabel({ text, lead }: SourceLine): Label | null {
  const line = text.replace(leadingNumber, '')
  const whole = line.length > longestLine ? null : matchLabel(trimEnds(line))
  // “Period spring 2025” is a label with its value.
  if (whole && !(whole.kind === 'period' && readPeriod(line))) return { ...whole, rest: '' }
  for (const { head, rest } of splitsOf(line)) {
    const matched = matchLabel(head)
    // “Autumn term 2026 report (Sept – Dec)” is its own value.
    if (matched?.kind === 'period' && readPeriod(head)?.period) return { ...matched, rest: line }
    if (matched) return withRest(matched, rest)
  }
  const bold = lead === undefined || lead > longestLine ? null : matchLabel(trimEnds(text.slice(0, lead).replace(leadingNumber, '')))
  if (bold && lead !== undefined) return { ...bold, rest: text.slice(lead).replace(/^[\s:–—|-]+/, '') }
  return findRunOn(line)
}

function trimEnds(text: string): string {
  return text.replace(/^[\s:–—|*_.-]+|[\s:–—|*_.-]+$/g, '')
}

function* splitsOf(line: string): Generator<{ head: string; rest: string }> {
  let tries = 0
  for (const found of line.matchAll(breaks)) {
    if (found.index > longestLabel || tries++ === 3) return
    yield { head: trimEnds(line.slice(0, found.index)), rest: line.slice(found.index + found[0].length).trim() }
  }
}

/** What stands in brackets behind a label belongs to it, unless it says something. */
function withRest(matched: Matched, rest: string): Label {
  if (rest.length > longestLine && !/^[([]/.test(rest)) return { ...matched, rest }
  const said = rest.replace(direction, '')
  if (trimEnds(said) !== '') return { ...matched, rest: said === rest ? rest : said.replace(/^[\s:–—|-]+/, '') }
  return isAside(rest) ? { ...matched, rest: rest.replace(/^[([]|[)\]:.]+$/g, ''), aside: true } : { ...matched, rest: '' }
}

/** “(1)” counts what follows, and belongs to it. */
const direction = /^[([](?=[^)\]]*\p{L}{2})[^)\]]*[)\]]/u

/** Brackets that hold more than a date or a direction. */
function isAside(rest: string): boolean {
  const inside = rest.replace(/^[\s([]+|[\s)\]:.-]+$/g, '')
  return toWords(inside).length > 2 && !isOnlyPeriod(inside)
}

/** “Period Spring 2025”, “EPO Claire Fox”: a label and its value with nothing between them. “Claire Fox, EPO”: the label behind. */
function findRunOn(line: string): Label | null {
  const words = line.split(' ')
  for (let length = Math.min(4, words.length - 1); length >= 1; length--) {
    const [head, rest] = [words.slice(0, length).join(' '), words.slice(length).join(' ')]
    const matched = matchLabel(head)
    if (matched?.kind === 'period' && isOnlyPeriod(rest)) return { ...matched, rest }
    if (matched?.kind === 'priority' && /\d$/.test(head)) return { ...matched, rest }
    if (matched?.kind === 'officers' && fullNames.test(withoutPosts(rest))) return { ...matched, rest }
  }
  return endsInPost.test(line) && fullNames.test(withoutPosts(line)) ? { kind: 'officers', weak: false, rest: line } : null
}

const fullName = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2}"
const fullNames = new RegExp(`^${fullName}(?: ?(?:[/&,]|and) ?${fullName})*$`, 'u')

const endsInPost = /[\s,(–—-](?:Education Partnership Officers?|EPOs?)\)?$/i

type Matched = { kind: LabelKind; weak: boolean }

function matchLabel(phrase: string): Matched | null {
  if (phrase.length > longestLabel || phrase === '') return null
  const words = toWords(phrase).map((word) => word.text)
  const meant = words.length > mostWords ? null : readWords(words)
  const found = meant && wordings.find((wording) => fitsWords(meant, wording))
  if (found) return { kind: found.kind, weak: found.weak === true }
  const letters = words.join('')
  const usual =
    letters.length < 6 ? undefined : usualLabels.find(([, meant]) => letters.length < meant.length + 3 && isPhraseMeant(letters, meant))
  return usual ? { kind: usual[0], weak: false } : null
}

const mostWords = 9
const vocabulary = [...new Set(wordings.flatMap(({ groups }) => groups.flat()))]

/** A word of a label: what it may be meant to be. `filler`: it may also stand there for nothing. */
type LabelWord = { meant: readonly string[]; filler: boolean }

/** Null as soon as a word is none that a label has. */
function readWords(words: readonly string[]): LabelWord[] | null {
  const read: LabelWord[] = []
  for (const word of words) {
    const filler = fillers.has(word) || /^\d{1,4}$/.test(word)
    const meant = vocabulary.includes(word) ? [word] : filler ? [] : vocabulary.filter((each) => isSlipOf(word, each))
    if (meant.length === 0 && !filler) return null
    read.push({ meant, filler })
  }
  return read.length === 0 ? null : read
}

/** A short word with another letter in it is another word: “none” is not “done”, nor “text” “next”. */
function isSlipOf(word: string, meant: string): boolean {
  if (meant.length < 4 || !isMeant(word, meant)) return false
  return meant.length > 4 || word.length !== meant.length || [...word].sort().join('') === [...meant].sort().join('')
}

/** Every group has its word, and no word says anything else. One word alone must be spelt nearly right. */
function fitsWords(words: readonly LabelWord[], { groups }: Wording): boolean {
  if (words.length > groups.length + 5) return false
  const left = [...words]
  for (const group of groups) {
    const at = bestOf(left, group)
    if (at === -1) return false
    left.splice(at, 1)
  }
  return left.every(({ meant, filler }) => filler || groups.some((group) => group.length > 1 && meant.some((word) => group.includes(word))))
}

function bestOf(words: readonly LabelWord[], group: readonly string[]): number {
  const exact = words.findIndex(({ meant }) => meant.length === 1 && group.includes(meant[0] ?? ''))
  return exact !== -1 ? exact : words.findIndex(({ meant }) => meant.some((word) => group.includes(word)))
}
