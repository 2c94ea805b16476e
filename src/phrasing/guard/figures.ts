/** Whether every figure of a sentence stands in the entry, beside the same thing: 19 schools and 133 pupils are not 133 schools. */
import { holdsRatio, isTurned, type Ratio, readRanges, readRatios } from './ratios.ts'
import { areSame, isTelling } from './same-words.ts'
import { monthNames, writeNumbers } from './written-numbers.ts'

/** `next` and `before` are the telling words on either side, as far as the next figure or clause; `clause`, all of those in its clause. */
type Figure = {
  value: string
  next: string[]
  before: string[]
  clause: string[]
  unit: string | null
  rate: string | null
  age: boolean
  bound: string | null
}
export type Figures = { figures: Figure[]; ratios: Ratio[]; ranges: string[] }

const figure = /^(?:yg\d+|£?\d+(?:\.\d+)?(?:%|pp)?|\d{1,2}:\d{2}|#\d+)$/
const token = /yg\d+|£?\d+(?::\d{2})?(?:\.\d+)?(?:%|pp)?|#\d+|[\p{L}]+(?:'[\p{L}]+)?|[,;:.()]/gu
const units = new Set(
  'minute hour day week month year term night morning evening afternoon mile metre kilometre pound pence euro dollar'.split(' '),
)
const reach = 4

export function readFigures(text: string): Figures {
  const written = writeNumbers(text)
  const tokens = written.match(token) ?? []
  return {
    figures: tokens.flatMap((each, i) => (figure.test(each) ? toFigure(tokens, i, each) : [])),
    ratios: readRatios(written),
    ranges: readRanges(written),
  }
}

/** The first thing wrong, or null. */
export function figureNotHeld(said: Figures, held: Figures): string | null {
  for (const ratio of said.ratios)
    if (!holdsRatio(ratio, { ratios: held.ratios, values: held.figures.map(({ value }) => value) }))
      return `${ratio.part} of ${ratio.whole}`
  for (const range of said.ranges) if (isTurned(range, held.ranges)) return range
  const inRatio = new Set(said.ratios.flatMap(({ part, whole, direct }) => (direct ? [part, whole] : [whole])))
  return said.figures.find((each) => !isHeld(each, held, inRatio.has(each.value)))?.value ?? null
}

function toFigure(tokens: readonly string[], at: number, value: string): Figure {
  const next = wordsFrom(tokens, at, 1)
  const bound = boundOf(tokens.slice(Math.max(0, at - 3), at).join(' '), tokens.slice(at + 1, at + 4).join(' '), tokens[at + 1] ?? '')
  const after = singular(tokens[at + 1] ?? '')
  return {
    value,
    next,
    before: wordsFrom(tokens, at, -1),
    clause: clauseOf(tokens, at),
    unit: units.has(after) ? after : null,
    rate: rateOf(tokens, at),
    age: isAge(tokens, at),
    bound,
  }
}

function wordsFrom(tokens: readonly string[], at: number, step: 1 | -1): string[] {
  const words: string[] = []
  for (let i = at + step; i >= 0 && i < tokens.length && words.length < reach; i += step) {
    const each = tokens[i] ?? ''
    if (figure.test(each) || (step === 1 ? /^[;.)]$/ : /^[,;.(]$|^and$/).test(each) || (step === 1 && each === 'and' && words.length > 0))
      break
    if (monthNames.has(each) || isTelling(each)) words.push(each)
  }
  return words
}

/** “64 pupils a week”. */
function rateOf(tokens: readonly string[], at: number): string | null {
  const next = tokens.slice(at + 1, at + 6)
  const end = next.findIndex((each) => figure.test(each) || clauseEnd.test(each))
  const [, rate] =
    /\b(?:an?|per|each|every) (day|week|month|term|year|hour)\b/.exec(next.slice(0, end === -1 ? undefined : end).join(' ')) ?? []
  return rate ?? null
}

/** “Aged 13 to 19”, “children under 8”. */
function isAge(tokens: readonly string[], at: number): boolean {
  return (
    /\b(?:aged?|ages|between)\b(?: \S+ (?:to|and))?(?: from)?$/.test(tokens.slice(Math.max(0, at - 4), at).join(' ')) ||
    /^(?:to|and) \d+ old|^old/.test(tokens.slice(at + 1, at + 4).join(' '))
  )
}

const clauseEnd = /^(?:[,;.:()]|and|but|while|whereas)$/

function clauseOf(tokens: readonly string[], at: number): string[] {
  const from = tokens.findLastIndex((each, i) => i < at && clauseEnd.test(each))
  const to = tokens.findIndex((each, i) => i > at && clauseEnd.test(each))
  return tokens.slice(from + 1, to === -1 ? undefined : to).filter((each) => !figure.test(each) && isTelling(each))
}

function isHeld(said: Figure, { figures }: Figures, inRatio: boolean): boolean {
  const same = figures.filter((held) => held.value === said.value)
  return same.some(
    (held) =>
      isDay(said) === isDay(held) &&
      isRateHeld(said, held) &&
      (said.age || !held.age) &&
      !isOthers(said, held, figures) &&
      (said.unit === null || held.unit === said.unit) &&
      isBoundHeld(said, held) &&
      (inRatio || standsBeside(said, held)),
  )
}

/** The words around it go with another figure of the entry, not with this one. */
function isOthers(said: Figure, held: Figure, figures: readonly Figure[]): boolean {
  if (said.unit !== null || /^yg/.test(said.value) || monthNames.has(said.next[0] ?? '')) return false
  const own = sharedOf(said.clause, held.clause)
  return figures.some((other) => {
    if (other.value === said.value || !isAlike(other.value, said.value)) return false
    return sharedOf(said.clause, other.clause) > own && (own === 0 || sharedOf(held.next.slice(0, 1), other.next.slice(0, 1)) > 0)
  })
}

/** Both are plain numbers, both amounts of money, or both shares. */
function isAlike(one: string, other: string): boolean {
  const kind = (value: string) => value.replace(/[\d.]+/, '')
  return kind(one) === kind(other) && !/^(?:19|20)\d{2}$/.test(one) && !/^(?:19|20)\d{2}$/.test(other)
}

function sharedOf(some: readonly string[], others: readonly string[]): number {
  return some.filter((word) => others.some((other) => areSame(word, other))).length
}

/** A figure with nothing telling beside it, here or there, only has to be there. A date goes with its month. */
function standsBeside(said: Figure, held: Figure): boolean {
  const [first] = said.next
  if (first !== undefined && monthNames.has(first) && /^\d{1,2}$/.test(said.value))
    return held.next.includes(first) || held.before.includes(first)
  if (said.value.startsWith('£')) return isPaidFor(said, held)
  if (/[%:#]|^yg|pp$|^(?:19|20)\d{2}$/.test(said.value) || said.next.length === 0 || held.next.length + held.before.length === 0)
    return true
  if (said.unit !== null) return true
  const own = held.next.length === 0 ? [...said.next, ...said.before] : said.next.slice(0, 2)
  return own.some((word) => [...held.next, ...held.before].some((other) => areSame(word, other)))
}

/** “£150 for each school” is not £150 for each pupil. */
function isPaidFor(said: Figure, held: Figure): boolean {
  const others = [...held.next, ...held.before]
  const own = [...said.next.slice(0, 2), ...said.before.slice(0, 2)].filter((word) => !/^(?:cost|pay|paid|charge|price)/.test(word))
  return own.length === 0 || others.length === 0 || own.some((word) => others.some((other) => areSame(word, other)))
}

/** The 3 of 3 March counts nothing. */
function isDay({ value, next }: Figure): boolean {
  return /^\d{1,2}$/.test(value) && next[0] !== undefined && monthNames.has(next[0])
}

function isRateHeld(said: Figure, held: Figure): boolean {
  return said.rate === null || said.rate === held.rate || (held.rate === null && held.clause.includes(said.rate))
}

function isBoundHeld(said: Figure, held: Figure): boolean {
  return said.bound === null || said.bound === held.bound
}

const bounds: [string, RegExp, RegExp | null][] = [
  ['not less', /\b(?:at least|no (?:fewer|less) than|minimum(?: of)?)$/, /^or (?:more|over|older)\b|^\w+ or (?:more|older)\b/],
  ['not more', /\b(?:at most|up to|no more than|maximum(?: of)?)$/, /^or (?:less|fewer|under|younger)\b|^\w+ or (?:less|fewer|younger)\b/],
  ['less', /\b(?:less than|fewer than|under|below)$/, null],
  ['more', /\b(?:more than|over|above|after)$/, null],
]
/** “Over ten evenings” is how long, not how many at least. */
const lasting = /^(?:session|evening|day|week|month|term|year|hour|minute|visit|half)/

function boundOf(before: string, after: string, noun: string): string | null {
  const found = bounds.find(([, ahead, behind]) => ahead.test(before) || behind?.test(after))
  if (!found || (/\bover$/.test(before) && lasting.test(noun))) return null
  return found[0]
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}
