/** Which themes, people, partners and things a question names. */
import type { Library } from '../../finding/library.ts'
import type { Name } from '../../finding/listed-names.ts'
import { innerMentions, type Mention } from '../../finding/match-names.ts'
import { stopWords, type Word } from '../../knowledge/words.ts'
import { surnames } from '../../safety/surnames.ts'
import type { Named } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Reading } from './find-mentions.ts'
import { isPlaceMeant, isPlaceMention } from './place-names.ts'

export type FoundNames = { themes: string[]; hints: string[]; named: Named }

/** The reading with only those names that are meant as names. */
export function onlyMeant(reading: Reading, library: Library): Reading {
  const mentions = reading.mentions
    .map((mention) => ({ ...mention, names: mention.names.filter((name) => isMeant(name, mention, reading, library)) }))
    .filter((mention) => mention.names.length > 0)
  return { ...reading, mentions }
}

/** “Did the Careers Hub come?” asks for a partner's part, whatever subject its name stands for. */
export function withoutSubjectOfPartner(reading: Reading, text: string): Reading {
  if (!asksPart.test(text)) return reading
  const mentions = reading.mentions.map((mention) => {
    const before = reading.words.slice(Math.max(0, mention.start - 4), mention.start).map((word) => word.text)
    const isAsked = mention.names.some(({ kind }) => kind === 'partner') && asksOf.test(`${before.join(' ')} `)
    return isAsked ? { ...mention, names: mention.names.filter(({ kind }) => kind === 'partner') } : mention
  })
  return { ...reading, mentions }
}

const asksPart = /\b(?:come|came|attend(?:ed|ing)?|work(?:s|ed|ing)? (?:with|in)|involved|take part|taking part|part of|join(?:ed)?)\b/i
/** Right before the partner. */
const asksOf = /\b(?:did|do|does|are|is|were|was|has|have|will) (?:(?:the|our) |any(?:one|body) from (?:the )?)?$/

/** `reading` holds only names that are meant. */
export function findNamed(reading: Reading, library: Library): FoundNames {
  const meant = reading.mentions.flatMap((mention) => mention.names)
  const ids = (kind: Name['kind']) => unique(meant.filter((name) => name.kind === kind).map((name) => name.id))
  const terms = ids('term').flatMap((id) => library.knowledge.terms.get(id) ?? [])
  const things = reading.mentions.filter((mention) => mention.names.some((name) => isThing(name.kind)))
  const inner = things.flatMap((mention) => innerMentions(mention, reading.words, library.names)).flatMap((mention) => mention.names)
  const themes = unique([
    ...ids('theme'),
    ...inner.filter((name) => name.kind === 'theme').map((name) => name.id),
    ...terms.flatMap((term) => term.theme ?? []),
  ])
  const ours = [...themes, ...ids('priority'), ...ids('resource'), ...ids('offer')]
  const otherServices = meant.filter((name) => name.kind === 'other-service' && (ours.length === 0 || !name.yields)).map((name) => name.id)
  return {
    themes,
    hints: ids('hint').filter((id) => !themes.includes(id)),
    named: {
      contacts: ids('contact'),
      partners: unique([...ids('partner'), ...terms.flatMap((term) => term.partner ?? [])]),
      resources: ids('resource'),
      offers: ids('offer'),
      terms: terms.map((term) => term.id),
      priorities: ids('priority'),
      otherServices: unique(otherServices),
    },
  }
}

/** Named after their subject and their place. */
function isThing(kind: Name['kind']): boolean {
  return kind === 'resource' || kind === 'offer' || kind === 'priority'
}

/** Organisations and acronyms that are everyday words (“With You”, “CAP”) count only when written as names. */
const careful: ReadonlySet<Name['kind']> = new Set(['partner', 'term', 'resource', 'offer', 'priority'])
const introduces = new Set([
  'is',
  'are',
  'does',
  'the',
  'a',
  'that',
  'this',
  'by',
  'about',
  'called',
  'of',
  'whats',
  'what',
  'who',
  'whos',
  'define',
])
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])

function isMeant(name: Name, mention: Mention, reading: Reading, library: Library): boolean {
  const { words } = reading
  const own = words.slice(mention.start, mention.end)
  const previous = words[mention.start - 1]?.text ?? ''
  if (name.kind === 'partner' && isPlaceMention(mention) && isPlaceMeant(mention, reading)) return false
  if (name.part !== undefined && isSomebodyElse(name, mention, words, library)) return false
  if (name.part === 'last') return own[0]?.capital === true || titles.has(previous)
  if (name.part === 'first' || !(careful.has(name.kind) || name.acronym) || name.noun || own.length > 2) return true
  const everyday = own.every((word) => stopWords.has(word.text) || library.spelling.isOrdinary(word.text))
  if (!everyday) return true
  const mixed = words.some((word) => !word.upper && word.text.length > 1)
  if (mixed && own.some((word) => word.upper)) return true
  const capitals = own.every((word) => word.capital) && words.some((word) => !word.capital)
  if (own.every((word) => stopWords.has(word.text))) return capitals && mention.start > 0
  if (own.length === 2) return true
  // In a question all in small letters (“whats empower”) the words around must show that a name is meant.
  const alone = words.length - own.length <= countStops(words)
  // “Inspire in Chorley”: a name before its place.
  const placed = own[0]?.capital === true && words[mention.end]?.text === 'in'
  // A capital letter at the start tells nothing, unless a quotation mark stands before it.
  const quoted = (own[0]?.start ?? 0) > 0
  return (capitals && (mention.start > 0 || placed || quoted)) || alone || introduces.has(previous)
}

/** “Claire Brown” is neither Claire Fox nor Craig Brown, and “Alison in year 8” is a pupil. */
function isSomebodyElse(name: Name, { start, end }: Mention, words: readonly Word[], library: Library): boolean {
  const own = library.knowledge.contacts.get(name.id)?.name.toLowerCase().split(/\s+/) ?? []
  const beside = name.part === 'first' ? words[end] : words[start - 1]
  const namesOther =
    beside?.capital === true &&
    !own.includes(beside.text) &&
    !stopWords.has(beside.text) &&
    !titles.has(beside.text) &&
    (surnames.has(beside.text) || !library.spelling.isOrdinary(beside.text))
  const behind = words
    .slice(end, end + 3)
    .map((word) => word.text)
    .join(' ')
  const otherOfficer = [...library.knowledge.contacts.values()].some(
    (contact) => contact.id !== name.id && beside?.capital === true && contact.name.toLowerCase().split(/\s+/).includes(beside.text),
  )
  return (
    namesOther ||
    otherOfficer ||
    (name.part === 'last' && beginsLonger(words, end)) ||
    /^(?:from|at) (?:the|our|my|a) (?!council|county|lcc|tass)/.test(behind) ||
    /^(?:in |is in )?(?:year|yr|y\d|reception)\b/.test(behind) ||
    /^is (?:autistic|neet|refusing|vaping)/.test(behind)
  )
}

/** “Brown Edge” and “Fox Lane” are schools. */
function beginsLonger(words: readonly Word[], end: number): boolean {
  const next = words[end]
  const isBeside = next !== undefined && next.start - (words[end - 1]?.end ?? 0) === 1
  return isBeside && next.capital && !next.upper && words.some((word) => !word.capital)
}

function countStops(words: readonly Word[]): number {
  return words.filter((word) => stopWords.has(word.text)).length
}
