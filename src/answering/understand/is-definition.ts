/** Whether a question asks what an acronym or expression means. */
import type { NameKind } from '../../finding/listed-names.ts'
import type { Mention } from '../../finding/match-names.ts'
import { clauseOf } from './clauses.ts'
import type { Reading } from './find-mentions.ts'
import { isPostcode } from './find-postcodes.ts'
import { isPlaceMention } from './place-names.ts'
import { toSpoken } from './spoken.ts'

/** `text` is the question as it was written, `reading` holds only names that are meant. */
export function isDefinition(text: string, reading: Reading, asksSection: boolean): boolean {
  const first = reading.mentions.find(isTerm)
  if (!first) return false
  const { plain } = toSpoken(reading)
  if (
    speltOut.test(plain) ||
    expands.test(plain) ||
    (compared.test(plain) && !namesPlace(reading)) ||
    (meant.test(plain) && !(difference.test(plain) && (asksWhere.test(plain) || namesPlace(reading))))
  )
    return true
  if (namesPlace(reading)) return !first.names.some(({ id }) => id === 'epo') && asksBeforeRemark(text, reading, first)
  if (!asksSection && (isBare(text, reading) || asksOnly(text, reading, first))) return true
  // “Whats LASSH pls, it was on an agenda”: one clause asks and the others name no subject.
  const clause = clauseOf(text, reading, first)
  const isAside = ({ said, names }: Mention) =>
    said === first.said || names.some(({ kind }) => kind === 'term' || kind === 'partner') || names.every(({ kind }) => kind === 'hint')
  const others = reading.mentions.filter(({ start }) => !clause.words.includes(reading.words[start] as (typeof reading.words)[number]))
  const { plain: asked, rest } = toSpoken(clause)
  const asks = others.every(isAside) && isFiller(rest) && !asked.endsWith(' for')
  return asks && asksOnly(text, clause, clause.mentions.find(isTerm) as Mention)
}

const speltOut =
  /\b(?:stands? (?:for|4)|short for|quick def|def (?:of|for)|denotes?|(?:spell|spelt|spells|spelling) (?:it|this|that|these|them) out|acronym|abbreviation|full form|letters|spell(?:ed|s)? out|expand (?:it |this |that )?(?:please|pls|for me)|full name|in full|typo)\b|\b(?:come again|say again|expand|expanded|same thing|the same|one and the same)(?: then| please| pls)?$/
const meant =
  /\b(?:(?<!\b(?:i|dont|didnt) )mean(?:s|ing)?|meant by|define|definition|explain|what the heck is|wtf is|difference between|whats the difference|what is the difference|muddled|mix(?:ed)? (?:them |these |those )?up)\b/
/** “Please expand PMHW”, “what does EHE refer to?” */
const expands =
  /^(?:(?:please|kindly|can you|could you|would you) ){0,3}(?:expand|define) |\bwhat (?:does|do|did) (?:\w+ ){1,4}refers? to(?: please)?$/

/** “Difference between NEET and EET”, “is that the same as VCFS?” */
const compared =
  /^(?:and |so )?(?:(?:whats|what is|what s) )?(?:the )?difference (?:between )?(?:\w+ ){1,4}(?:and|or|vs|versus) |\b(?:is|are) (?:\w+ )?(?:the )?same as\b/
const difference = /\bdifference\b/
/** “Early years, school readiness: which areas, and what is the difference?” compares work. */
const asksWhere = /\b(?:which|what) (?:areas?|localit(?:y|ies)|districts?|places?)\b/

/** Stands right before a name in “what is a CAP?”. */
const whatIs =
  /\b(?:what is|whats|what are|what s|what|define|explain|remind me what|never heard of|no (?:idea|clue) what) (?:(?:a|an|the|this|these) )?$/

/** Of an organisation this asks for what it does; “who is the EPO?” asks for a person. */
const whoIs = /\b(?:who is|who are|whos|who s|what does|what do) (?:(?:a|an|the|this|these) )?$/

const whatsThat =
  /\b(?:whats|what is|what s|who are|who is|whos|which \w+(?: is| are| s)?) (?:that|it|they|those|this)(?: then| please| when (?:its|theyre|they are|it is) at home)?$/

/** Behind the name in “never sure what LASSH is”. */
const isBehind = /^(?:is|are|was|means|stands for)(?: (?:either|actually|again|exactly|really|tbh))?$/

/** “What are CFW doing on SEND?” */
const doesSomething = /^(?:doing|bringing|giving|offering|providing|planning|up to)\b/

/** Short words in “and CME is what then” that ask for nothing else. */
const filler =
  /\b(?:what|whats|who|whos|does|do|is|are|was|the|a|an|s|of|by|for|or|term|word|letters|it|you|can|tell|me|hi|sorry|again|even|in|tass|reports?|this|that|thing|i|know|dont|we|keep|seeing|hearing|see|anyone|to|so|ok|and|heck|all|about|these|people|say|says|when|they|on|earth|then|please|pls|actually|exactly|epos?|officers?|education|partnership|im|new|here|at|home|its|just|minutes|notes|someone)\b/g

export function isFiller(rest: string): boolean {
  return countOthers(rest) === 0
}

function countOthers(rest: string): number {
  return rest.replace(filler, '').trim().split(/\s+/).filter(Boolean).length
}

/** “What is X?” with nothing more to it; “what is planned for X?” is not one. */
function asksOnly(text: string, reading: Reading, first: Mention): boolean {
  const { plain, rest } = toSpoken(reading)
  const others = countOthers(rest)
  const isOnly = reading.mentions.every(({ names }) => names.some(({ kind }) => kind === 'term' || kind === 'hint'))
  if ((isOnly || others === 0) && (whatsThat.test(plain) || asksAtStart(text, reading, first))) return true
  const last = reading.mentions.filter(isTerm).at(-1) ?? first
  if (wordsBefore(reading, last.start).endsWith('what ') && isBehind.test(wordsBehind(reading, last.end))) return true
  const isPure = reading.mentions.some(
    (mention) => isTerm(mention) && mention.names.every(({ kind }) => kind === 'term' || kind === 'theme' || kind === 'hint'),
  )
  const asked = reading.mentions.filter(isTerm).some((mention) => {
    const before = wordsBefore(reading, mention.start)
    if (doesSomething.test(wordsBehind(reading, mention.end))) return false
    return whatIs.test(before) || (whoIs.test(before) && !isPartner(mention) && reading.words[mention.start - 1]?.text !== 'the')
  })
  return asked && (others <= (isPure ? 2 : 0) || first.end === reading.words.length)
}

/** Goes on with a conversation, or asks for a person. */
const goesOn = /^(?:and|so|ok|what about|who|whos) /

/** A bare acronym is asked about itself; one that is a subject too (“NEET”) only with a question mark, the name of a thing not at all. */
function isBare(text: string, reading: Reading): boolean {
  const [only, ...others] = reading.mentions.filter(({ names }) => names.some(({ kind }) => kind !== 'hint'))
  const { plain, rest } = toSpoken(reading)
  if (!only || others.length > 0 || !isTerm(only) || isPlaceMention(only) || !isFiller(rest) || goesOn.test(plain)) return false
  const is = (...kinds: NameKind[]) => only.names.some((name) => kinds.includes(name.kind))
  const said = text.slice(reading.words[only.start]?.start, reading.words[only.end - 1]?.end)
  if (/\s/.test(said)) return !is('theme', 'priority', 'resource', 'offer', 'partner')
  return !is('theme') || (reading.words.length === only.end - only.start && /\?/.test(text))
}

/** “Whats NEST. the Skem one”: the place only says which is meant. */
function asksBeforeRemark(text: string, reading: Reading, first: Mention): boolean {
  const clause = clauseOf(text, reading, first)
  const remark = reading.words.slice(clause.words.length).map((word) => word.text)
  const isFirst = reading.words[0] === clause.words[0] && !namesPlace(clause)
  const own = clause.mentions.find(isTerm)
  return isFirst && own !== undefined && remark.length > 0 && remark.length <= 5 && remark.at(-1) === 'one' && asksOnly(text, clause, own)
}

/** “CME?” or “CME = what”: the term first, then a sign that asks. */
function asksAtStart(text: string, { words, mentions }: Reading, { start, end }: Mention): boolean {
  const last = words[end - 1]
  // “Lancaster CVS, what are they bringing to EET?” asks for what the one does about the other.
  const isAbout = mentions.some((other) => other.start > end && isTerm(other) && words[other.start - 1]?.text === 'to')
  if (start !== 0 || last === undefined || isAbout) return false
  const behind = text.slice(last.end).trimStart()
  return (
    words.length > end
      ? /^(?:\?|=|,? (?:is|what|does)\b)/
      : /^(?:=|\?{2,}|\?\s+(?:i )?(?:saw|seen|heard|never|no idea|no clue|came up|someone|somebody|not a clue|lost)\b)/i
  ).test(behind)
}

function isPartner({ names }: Mention): boolean {
  return names.some((name) => name.kind === 'partner')
}

/** South Ribble is a place, however short it is written elsewhere. */
function isTerm(mention: Mention): boolean {
  return mention.names.some((name) => name.kind === 'term') && !(isPlaceMention(mention) && mention.end - mention.start > 1)
}

/** “What is the Preston Youth Forum?” names no place besides; “NEET in Preston” does. */
function namesPlace({ words, mentions }: Reading): boolean {
  const terms = mentions.filter(isTerm)
  const isOwn = (i: number) => terms.some(({ start, end }) => start <= i && i < end)
  return (
    mentions.some((mention) => isPlaceMention(mention) && !isTerm(mention)) || words.some((word, i) => isPostcode(word.text) && !isOwn(i))
  )
}

function wordsBefore({ words }: Reading, start: number): string {
  const before = words.slice(Math.max(0, start - 6), start).map((word) => word.text)
  return `${before.filter((word) => !oaths.has(word)).join(' ')} `
}

function wordsBehind({ words }: Reading, end: number): string {
  return words
    .slice(end)
    .map((word) => word.text)
    .join(' ')
}

/** Said between “what” and “is” without adding to it. */
const oaths = new Set(['on', 'earth', 'the', 'heck', 'hell', 'exactly', 'actually', 'even', 'then'])
