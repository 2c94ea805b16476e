/** Puts what somebody says of one field of an offer into it: for labels of a pasted letter, answers to our questions and changes alike. */
import { noConversation } from '../answering/conversation.ts'
import { asksFree } from '../answering/understand/asks-free.ts'
import { findAges } from '../answering/understand/find-ages.ts'
import { findPhases } from '../answering/understand/find-phases.ts'
import { understand } from '../answering/understand.ts'
import type { Library } from '../finding/library.ts'
import { WebAddress } from '../knowledge/fields.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'
import { findDay } from './find-day.ts'
import type { OfferSaid, PartnerSaid } from './offer-said.ts'

export type Reader = { library: Library; today: string }
export type Field =
  | 'partner'
  | 'title'
  | 'what'
  | 'audience'
  | 'where'
  | 'cost'
  | 'howToGet'
  | 'website'
  | 'starts'
  | 'ends'
  | 'reviewBy'
  | 'themes'

/** Characters of a line, and of a description. */
const mostLine = 200
export const mostText = 2000

/** How each field takes words; `null` when they say nothing of it. */
const setters: Record<Field, (words: string, said: OfferSaid, reader: Reader) => Partial<OfferSaid> | null> = {
  partner: (words, _, { library }) => (holdsMask(words) ? null : { partner: toPartner(words, library.knowledge) }),
  title: (words) => (holdsMask(words) ? null : { title: toTitle(words) }),
  what: (words, said) => ({ what: withoutMasked(words).slice(0, mostText), title: said.title ?? toTitle(words) }),
  audience: (words) => ({ audience: withoutMasked(words) || null, ...readPupils(words) }),
  where: (words, _, { library }) => readPlaces(words, library),
  cost: (words) => readCost(words),
  howToGet: (words) => readWays(words),
  website: (words) => readWays(words),
  starts: (words, said, { today }) => readDayAs('starts', words, { said, today }),
  ends: (words, said, { today }) =>
    /^(?:no end|none|open|ongoing|not known)\b/i.test(words) ? { ends: null } : readDayAs('ends', words, { said, today }),
  reviewBy: (words, said, { today }) => readDayAs('reviewBy', words, { said, today }),
  themes: (words, _, { library }) => {
    const { themes } = understand(words, noConversation, library)
    return themes.length > 0 ? { themes } : null
  },
}

/** The offer with this field set, or null when the words do not say it. */
export function setField(field: Field, words: string, said: OfferSaid, reader: Reader): OfferSaid | null {
  const line = words.trim().replace(/^["“'](.*)["”']$/s, '$1')
  const set = line === '' ? null : setters[field](line.slice(0, field === 'what' ? mostText : mostLine), said, reader)
  return set && { ...said, ...set }
}

export function toPartner(words: string, { partners }: Knowledge): PartnerSaid | null {
  const name = words
    .replace(/^(?:the partner is|it is|it's|by|from)\s+/i, '')
    .replace(/[.,;:]+$/, '')
    .trim()
  const plain = (text: string) => toPhrase(text).replace(/^the /, '')
  if (plain(name) === '') return null
  const found = [...partners.values()].find((each) => [each.name, ...each.aliases].some((known) => plain(known) === plain(name)))
  return found ? { id: found.id, name: found.name } : { id: null, name: name.slice(0, 120) }
}

export function toTitle(words: string): string | null {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim()
    .slice(0, 120)
  return line === '' ? null : line.charAt(0).toUpperCase() + line.slice(1)
}

/** Places named; null when none is, or one that is not ours. */
export function readPlaces(words: string, library: Library): Pick<OfferSaid, 'districts' | 'unclear'> | null {
  const { places } = understand(words, noConversation, library)
  if (places.from === 'partner') return wholeCounty.test(words) ? { districts: [], unclear: null } : null
  if (places.unclear[0]) return { districts: places.districts.length > 0 ? places.districts : null, unclear: places.unclear[0] }
  if (places.districts.length > 0) return { districts: places.districts, unclear: null }
  return places.wholeCounty || wholeCounty.test(words) ? { districts: [], unclear: null } : null
}

const wholeCounty = /\b(?:lancashire|county ?wide|the (?:whole )?county|(?:all|every) districts?|everywhere)\b/i

export function readPupils(words: string): Partial<Pick<OfferSaid, 'phases' | 'ages'>> {
  const plain = toPhrase(words)
  const [phases, ages] = [findPhases(plain), findAges(plain)]
  return { ...(phases.length > 0 ? { phases } : {}), ...(ages ? { ages } : {}) }
}

export function readCost(words: string): Pick<OfferSaid, 'cost' | 'fees'> | null {
  const money = /[^,;.]*£\s?\d[^,;]*/.exec(words)?.[0].trim()
  if (money) return { cost: 'paid', fees: money.slice(0, mostLine) }
  if (/\b(?:fully )?funded\b/i.test(words)) return { cost: 'funded', fees: null }
  if (asksFree(toPhrase(words)) || /^(?:it is |it's )?(?:nothing|free|no)\b/i.test(words)) return { cost: 'free', fees: null }
  return null
}

const webAddress = /\bhttps?:\/\/[^\s<>"”)]+|\bwww\.[^\s<>"”)]+/i

export function findWebAddress(words: string): string | null {
  const found = webAddress.exec(words)?.[0].replace(/[.,;:!?]+$/, '')
  if (!found) return null
  const whole = /^http/i.test(found) ? found : `https://${found}`
  return whole.length <= 300 && WebAddress('').safeParse(whole).success ? whole : null
}

/** A web address, and words on how to get it, without what was masked. */
export function readWays(words: string): Partial<Pick<OfferSaid, 'howToGet' | 'website'>> | null {
  const website = findWebAddress(words)
  const rest = holdsMask(words)
    ? words.replace(/\s*(?:,|\bor\b|\band\b|\bat\b|\bon\b|\bvia\b|\bcall\b|\be-?mail\b)?\s*\[[^\]]{3,20}\]/gi, '').trim()
    : words
  const isAddressOnly = website !== null && rest.replace(webAddress, '').replace(/\W+/g, '') === ''
  const howToGet = isAddressOnly || rest.split(/\s+/).length < 2 ? null : toTitle(rest)
  if (website === null && howToGet === null) return null
  return { ...(website ? { website } : {}), ...(howToGet ? { howToGet } : {}) }
}

/** Personal details stand as `[name]` in what reaches us. */
export function holdsMask(words: string): boolean {
  return /\[(?:name|date of birth|UPN|phone number|e-mail address|address|NHS number)\]/.test(words)
}

/** Without the sentences in which something was masked. */
export function withoutMasked(words: string): string {
  if (!holdsMask(words)) return words.trim()
  return words
    .split(/(?<=[.!?;,\n])\s*/)
    .filter((part) => !holdsMask(part))
    .join(' ')
    .trim()
}

function readDayAs<F extends 'starts' | 'ends' | 'reviewBy'>(
  field: F,
  words: string,
  { said, today }: { said: OfferSaid; today: string },
): Partial<OfferSaid> | null {
  const found = findDay(words, today)
  return found && { [field]: found.day, what: withDay(said.what, { from: said[field], to: found.said, today }) }
}

/** The description with a day of its own put right as well: it must not go on saying the old one. */
function withDay(what: string, { from, to, today }: { from: string | null; to: string; today: string }): string {
  if (from === null) return what
  let at = 0
  for (let found = findDay(what, today); found !== null; found = findDay(what.slice(at), today)) {
    const start = at + found.from
    const stop = found.said.endsWith('.') ? '.' : ''
    if (found.day === from) return `${what.slice(0, start)}${to}${stop}${what.slice(start + found.said.length)}`
    at = start + found.said.length
  }
  return what
}
