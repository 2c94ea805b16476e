/** Finds offers that may be the same thing twice: alike in name and provider, or in name and phone or web address. */
import { toStem } from '../finding/stems.ts'
import type { Knowledge, Offer } from '../knowledge/knowledge.ts'
import { offerState } from '../knowledge/offer-state.ts'
import { toWords } from '../knowledge/words.ts'

/** `likeness` from 0 to 1; `why` names what the two share. */
export type Duplicate = { first: Offer; second: Offer; likeness: number; why: string[] }

const enough = 0.8
/** Something that this many offers share, such as the number of a switchboard, tells nothing. */
const mostSharing = 40

export function findDuplicates(knowledge: Knowledge, today: string): Duplicate[] {
  const offers = [...knowledge.offers.values()].filter((offer) => !['withdrawn', 'ended'].includes(offerState(offer, today)))
  const read = offers.map((offer) => ({
    offer,
    words: new Set(titleWords(offer.title)),
    phone: digits(offer.phone),
    web: bare(offer.website),
  }))
  const pairs = new Map<string, Duplicate>()
  for (const group of Map.groupBy(
    read.flatMap((each) => keysOf(each).map((key) => ({ key, each }))),
    ({ key }) => key,
  ).values()) {
    if (group.length > mostSharing) continue
    for (const [i, { each: a }] of group.entries())
      for (const { each: b } of group.slice(i + 1)) {
        const key = `${a.offer.id} ${b.offer.id}`
        const pair = pairs.has(key) || a === b ? null : compare(a, b)
        if (pair) pairs.set(key, pair)
      }
  }
  return [...pairs.values()].toSorted((a, b) => b.likeness - a.likeness || (a.first.id < b.first.id ? -1 : 1))
}

type Read = { offer: Offer; words: ReadonlySet<string>; phone: string; web: string }

function keysOf({ offer, words, phone, web }: Read): string[] {
  return [
    `title ${[...words].sort().join(' ')}`,
    ...offer.partners.map((id) => `partner ${id}`),
    ...(phone ? [`phone ${phone}`] : []),
    ...(web ? [`web ${web}`] : []),
  ]
}

function compare(a: Read, b: Read): Duplicate | null {
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  // “Head Start, Chorley” and “Head Start, Leyland” are two: each has a word that the other lacks.
  const differ = shared < a.words.size && shared < b.words.size
  const title = ((2 * shared) / Math.max(1, a.words.size + b.words.size)) * (differ ? 0.6 : 1)
  const facts: [same: boolean, weight: number, why: string][] = [
    [a.offer.partners.some((id) => b.offer.partners.includes(id)), 0.25, 'provider'],
    [a.phone !== '' && a.phone === b.phone, 0.2, 'phone'],
    [a.web !== '' && a.web === b.web, 0.15, 'web address'],
  ]
  const held = facts.filter(([same]) => same)
  if (held.length === 0 || title < 0.5) return null
  const likeness = Math.min(1, title * 0.65 + held.reduce((sum, [, weight]) => sum + weight, 0))
  if (likeness < enough) return null
  const [first, second] = inOrder(a.offer, b.offer)
  return {
    first,
    second,
    likeness: Math.round(likeness * 100) / 100,
    why: [title === 1 ? 'name' : 'much of the name', ...held.map(([, , why]) => why)],
  }
}

/** The one to keep first: written here, listed, or older here. */
function inOrder(a: Offer, b: Offer): [Offer, Offer] {
  const rank = ({ feed, status, added, id }: Offer) => `${feed ? 1 : 0} ${status === 'listed' ? 0 : 1} ${added} ${id}`
  return rank(a) <= rank(b) ? [a, b] : [b, a]
}

const empty: ReadonlySet<string> = new Set('the a an and of for in at to with service services project programme'.split(' '))

function titleWords(title: string): string[] {
  const words = toWords(title).map((word) => word.text)
  const telling = words.filter((word) => !empty.has(word))
  return (telling.length > 0 ? telling : words).map(toStem)
}

/** The last nine digits: with or without +44 before them. */
function digits(phone: string | undefined): string {
  const all = (phone ?? '').replace(/\D/g, '')
  return all.length >= 9 ? all.slice(-9) : ''
}

function bare(address: string | undefined): string {
  const url = address ? URL.parse(address) : null
  return url ? `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}`.toLowerCase() : ''
}
