/** Whether a statement holds the kind of fact that a question asks for. */
import { type BodyKind, bodyKindAsked } from '../../finding/body-kinds.ts'
import type { ReadLine } from '../../finding/read-lines.ts'
import { toStem } from '../../finding/stems.ts'
import { stopWords } from '../../knowledge/words.ts'
import type { FactAsked } from '../intents.ts'
import type { Understanding } from '../understanding.ts'
import { asksMoney, asksSum, tellsMoney } from './asked-money.ts'
import { timeAsked, timeWorth } from './asked-time.ts'

const numeral = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** How well a statement fits what was asked for; above 0 it holds the fact. */
export function factWorth({ text, words, bodies }: ReadLine, understanding: Understanding): number {
  const { asked, counted, body, question, phases } = understanding
  if (asksSum.test(question) && tellsMoney.test(text)) return 4
  if (asked === 'number') return (share.test(question) ? share.test(text) : countsOne(words, counted)) ? 3.5 : -1
  if (asksMoney.test(question) && tellsMoney.test(text)) return 4
  if (asksForWhom(understanding)) return phases.some((phase) => ofPhase[phase].test(text)) ? 2.5 : 0
  if (asked === 'date') return timeWorth(text, timeAsked(question))
  if (asked === 'person') return /\bby (?:the )?\p{Lu}/u.test(text) ? 1.5 : namesSomebody(text) ? 1 : 0
  if (body !== null) return bodies.has(body) || namesBody(text, body) ? 3.5 + (bodies.get(body) ?? 0) / 2 : 0
  if (asked === 'reason') return givesReason.test(text) ? 1.5 : 0
  // “Parklands” is a school, without the word.
  if (asked === 'place' && /\bwhich (?:school|venue|building)\b/i.test(question) && /\bat \p{Lu}\p{Ll}+/u.test(text)) return 1.5
  if (asked === 'place')
    return /\b(?:at|in|on) (?:the )?(?:(?:[\p{L}']+ ){0,6}platform|community cent|\p{Lu}\w+ (?:\p{Lu}\w+ )*(?:School|Centre|College|Hub|Street))/u.test(
      text,
    )
      ? 1.5
      : 0
  return 0
}

/** Statements that hold the fact asked for count even when they share no word with the question. */
export function asksFact(understanding: Understanding): boolean {
  const { asked, body, question } = understanding
  return asked === 'number' || asked === 'date' || body !== null || asksMoney.test(question) || asksForWhom(understanding)
}

/** “Is it just for primaries?”, “can a secondary join?” */
function asksForWhom({ asked, phases, question }: Understanding): boolean {
  return asked === 'yes-no' && phases.length > 0 && forWhom.test(question) && !/\bthere\b|\bany/i.test(question)
}

const forWhom =
  /\b(?:only|just|also|too|as well|join|for|open to|included?|includes|including|involved|take part|taking part|use it|welcome|allowed)\b/i
const ofPhase: Record<Understanding['phases'][number], RegExp> = {
  'early-years': /\b(?:early years|nurser(?:y|ies)|EYFS|childminders?)\b/i,
  primary: /\b(?:primar(?:y|ies)|Primar(?:y|ies)(?! School))\b/,
  // “West Lancashire Community High School” is one of them, and speaks for no other.
  secondary: /\b(?:[Ss]econdar(?:y|ies)|high schools?)\b/,
  'post-16': /\b(?:post-16|colleges?|sixth forms?)\b/i,
}

export function findBody(plain: string, asked: FactAsked): BodyKind | null {
  return asked === null || asked === 'which' || asked === 'person' ? bodyKindAsked(plain) : null
}

/** Whether a name in capitals ends in a word for a school, a college or a council: not every one has a record. */
function namesBody(text: string, kind: BodyKind): boolean {
  if (kind === 'college') return /\p{Lu}\w+ College\b/u.test(text)
  if (kind === 'council') return /\p{Lu}\w+ (?:Borough |City )?Council\b/u.test(text)
  return (
    kind.endsWith('chool') &&
    /\b(?!The |Each |Every )\p{Lu}\w+ (?:(?:Community|Primary|High) )?(?:School|Academy|High|Primary)\b/u.test(text)
  )
}

const givesReason = /\b(?:because|since|reasons?|due to|so that|in order to|as there)\b/i

/** A job or part that somebody has. */
function namesSomebody(text: string): boolean {
  return /\b(?:lead|consultant|officers?|representatives?|philanthropist|governor|advis[eo]r|co-?ordinator|manager|nurses?|PCSO|team)\b/i.test(
    text,
  )
}

/** “16 schools” answers how many schools; “2 sets of young people” and “after 16” do not. */
function countsOne(words: readonly string[], counted: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      numeral.test(word) &&
      !isPartOfName(words, i) &&
      (counted.length === 0 || countedBehind(words.slice(i + 1, i + 5)).some((next) => counted.includes(toStem(next)))),
  )
}

/** “2 sets of young people” counts sets. */
function countedBehind(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of')
  return of === -1 ? words : words.slice(0, of)
}

const share = /%|\bper ?cent(?:age)?\b|\bproportion\b/i

/** Said before a number that counts nothing: an age, a class, a year, a place in a list. */
const namesNumber = new Set(
  `after post pre year years yr y stage ks key section age aged ages priority item before until since by at under over turning grade
  january february march april may june july august september october november december spring summer autumn`.split(/\s+/),
)
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** “After 16”, “Years 6 and 7”, “29 April”, “2025” */
function isPartOfName(words: readonly string[], i: number): boolean {
  const [before = '', earlier = ''] = [words[i - 1], words[i - 2]]
  const goesOn = before === 'and' && /^\d+$/.test(earlier) && namesNumber.has(words[i - 3] ?? '')
  return namesNumber.has(before) || goesOn || month.test(words[i + 1] ?? '') || /^20\d\d$/.test(words[i] ?? '')
}

/** Said for whatever is counted. */
const vague = new Set(['extra', 'more', 'others', 'left', 'different', 'new'])
const endsCounted = new Set('times people folk altogether total have had has were was are is did do got went came in of'.split(' '))
/** What follows is no more what is counted: “pupils avoid school”. */
const mostCounted = 2
/** Whatever kind of school is counted, a report may only say “schools”. */
const schools = /^(?:primar(?:y|ies)|secondar(?:y|ies)|academ(?:y|ies)|high|highs|schools?)$/

/** What is counted in “how many …”: the next words that mean something, as stems. */
export function findCounted(plain: string): string[] {
  if (/\bhow many times\b.*\b(?:met|meet|meets|meeting)\b/.test(plain)) return [toStem('meetings')]
  const after = /\bhow many ((?:\S+ ?){1,4})|\bnumbers? of ((?:\S+ ?){1,3})/.exec(plain)
  const words = (after?.[1] ?? after?.[2] ?? '').trim().split(' ')
  const end = words.findIndex((word) => endsCounted.has(word) || (stopWords.has(word) && !vague.has(word)))
  const counted = (end === -1 ? words : words.slice(0, end))
    .filter((word) => word !== '' && !vague.has(word) && !/^\d/.test(word))
    .slice(0, mostCounted)
  return [...counted, ...(counted.some((word) => schools.test(word)) ? ['school'] : [])].map(toStem)
}
