/** The answer to “list all the …”: how many there are, and which. */

import type { Library } from '../../finding/library.ts'
import { type Knowledge, type Offer, officersOf, pick, type Resource } from '../../knowledge/knowledge.ts'
import { isOffered } from '../../knowledge/offer-state.ts'
import { comparePeriods, isCurrent, toDateName } from '../../knowledge/periods.ts'
import { toPhrase } from '../../knowledge/words.ts'
import type { Part } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { fits } from '../retrieve/find-directory.ts'
import type { Listed } from '../understand/listed.ts'
import { unique } from '../unique.ts'
import type { Answer, Asked } from './asked.ts'
import { type Cited, toContactCards, toOfferCard, toPartnerCard, toResourceCard, toSourceRef } from './cards.ts'
import { uniqueSources } from './sources.ts'
import { toList } from './words-of.ts'

type Item = { name: string; cited: Cited; parts: Part[] }
/** `here`: whether any of the districts was asked for; `fits`: whether place, phase, cost and state are those asked for; `uses`: whether work there speaks of a term. */
type Scope = {
  knowledge: Knowledge
  today: string
  here(districts: readonly string[]): boolean
  fits(entry: Offer | Resource): boolean
  uses(term: string): boolean
}
/** `ended`: what there was of them before, for when nothing is current. */
type Listing = { one: string; many: string; items(scope: Scope): Item[]; ended?(scope: Scope): Ended[] }
type Ended = { name: string; until: string; cited: Cited }

/** Things that can be listed whole. Priorities are listed by the ordinary answer. */
const listings = {
  reports: {
    one: 'report',
    many: 'reports',
    items: ({ knowledge }) => {
      const newest = [...knowledge.updates.values()].sort((a, b) => comparePeriods(b.period, a.period))
      return pick(knowledge, 'sources', unique(newest.map(({ source }) => source))).map((source) => {
        const date = source.published ?? source.read
        const name = date ? `${source.title} (${toDateName(date)})` : source.title
        return { name, cited: { ...source, source: source.id, checked: date ?? '' }, parts: [] }
      })
    },
  },
  contacts: {
    one: 'officer',
    many: 'officers',
    items: ({ knowledge, today, here }) => {
      const localities = [...knowledge.localities.values()].filter((locality) => here(locality.districts))
      const cards = toContactCards(localities.flatMap((locality) => officersOf(knowledge, locality.id, today)))
      return cards.flatMap((card) => {
        const contact = knowledge.contacts.get(card.id)
        return contact ? [{ name: card.name, cited: contact, parts: [card] }] : []
      })
    },
  },
  localities: {
    one: 'locality',
    many: 'localities',
    items: ({ knowledge, today, here }) =>
      [...knowledge.localities.values()]
        .filter((locality) => isCurrent(locality, today) && here(locality.districts))
        .map((locality) => ({
          name: locality.name,
          cited: locality,
          parts: [toText(`- **${locality.name}**: ${districtNames(locality.districts, knowledge)}`)],
        })),
    ended: ({ knowledge, today, here }) =>
      endedOf(
        [...knowledge.localities.values()].filter(({ districts }) => here(districts)),
        today,
      ),
  },
  districts: {
    one: 'district',
    many: 'districts',
    items: ({ knowledge, today, here }) =>
      [...knowledge.districts.values()]
        .filter((district) => isCurrent(district, today) && here([district.id]))
        .map((district) => ({ name: district.name, cited: district, parts: [] })),
    ended: ({ knowledge, today, here }) =>
      endedOf(
        [...knowledge.districts.values()].filter(({ id }) => here([id])),
        today,
      ),
  },
  partners: {
    one: 'partner',
    many: 'partners',
    items: ({ knowledge, here }) =>
      [...knowledge.partners.values()]
        .filter((partner) => here(partner.districts))
        .map((partner) => ({
          name: partner.name,
          cited: partner,
          parts: [{ kind: 'partners', cards: [toPartnerCard(partner)], involved: false }],
        })),
  },
  offers: {
    one: 'offer',
    many: 'offers',
    items: ({ knowledge, today, fits }) =>
      [...knowledge.offers.values()]
        .filter((offer) => isOffered(offer, today) && fits(offer))
        .map((offer) => ({ name: offer.title, cited: offer, parts: [toOfferCard(knowledge, offer, today)] })),
  },
  resources: {
    one: 'resource',
    many: 'resources',
    items: ({ knowledge, fits }) =>
      [...knowledge.resources.values()]
        .filter(fits)
        .map((resource) => ({ name: resource.title, cited: resource, parts: [toResourceCard(knowledge, resource)] })),
  },
  themes: {
    one: 'theme',
    many: 'themes',
    items: ({ knowledge }) => [...knowledge.themes.values()].map((theme) => ({ name: theme.name, cited: theme, parts: [] })),
  },
  terms: {
    one: 'acronym or expression',
    many: 'acronyms and expressions',
    items: ({ knowledge, uses }) =>
      [...knowledge.terms.values()]
        .filter(({ id }) => uses(id))
        .map((term) => ({
          name: term.short,
          cited: term,
          parts: [toText(`- **${term.short}**${term.long ? `: ${term.long}` : ''}`)],
        })),
  },
  workOfLocalities: {
    one: 'locality',
    many: 'localities',
    items: ({ knowledge, today, here }) =>
      [...knowledge.localities.values()]
        .filter((locality) => isCurrent(locality, today) && here(locality.districts))
        .map((locality) => ({ name: `${locality.name} (${countWork(locality.id, knowledge)})`, cited: locality, parts: [] })),
  },
} satisfies Record<Listed, Listing>

function countWork(locality: string, knowledge: Knowledge): string {
  const own = [...knowledge.priorities.values()].filter((priority) => priority.locality === locality)
  const ended = own.filter((priority) => priority.status !== 'open').length
  return `${own.length} ${own.length === 1 ? 'priority' : 'priorities'}${ended > 0 ? `, ${ended} of them no longer open` : ''}`
}

function endedOf(areas: readonly (Cited & { name: string; until?: string | undefined })[], today: string): Ended[] {
  return areas.flatMap(({ name, until, ...cited }) => (until !== undefined && !isCurrent({ until }, today) ? [{ name, until, cited }] : []))
}

export function answerList({ library, understanding, today }: Asked, kind: Listed): Answer {
  const { knowledge } = library
  const wanted = understanding.places.districts
  const listing: Listing = listings[kind]
  const terms = kind === 'terms' ? termsUsed(wanted, library) : new Set<string>()
  const scope: Scope = {
    knowledge,
    today,
    here: (districts) => wanted.length === 0 || districts.some((id) => wanted.includes(id)),
    fits: (entry) => fits(entry, understanding) && isInState(entry, understanding.question),
    uses: (term) => wanted.length === 0 || terms.has(term),
  }
  const items = listing.items(scope)
  const ended = items.length === 0 ? (listing.ended?.(scope) ?? []) : []
  if (ended.length > 0) return answerEnded(listing, ended, knowledge)
  const place = toList(understanding.places.labels)
  const names = items.length > 0 && items.length <= 12 ? `: ${toList(items.map((item) => item.name))}` : ''
  return {
    intent: kind === 'contacts' && wanted.length > 0 ? 'contact' : 'list',
    found: items.length > 0,
    lead: `There ${items.length === 1 ? `is 1 ${listing.one}` : `are ${items.length} ${listing.many}`}${place ? ` for ${place}` : ''}${names}.`,
    parts: items.flatMap((item) => item.parts).map((part) => (items.length > fewItems ? toRow(part) : part)),
    buttons: [],
    sources: uniqueSources(items.map((item) => toSourceRef(knowledge, item.cited))),
  }
}

/** The terms that statements about work in these districts use, in their short form or written out. */
function termsUsed(districts: readonly string[], { knowledge, lines }: Library): ReadonlySet<string> {
  const here = [...lines.byId.values()].filter((line) => line.update !== undefined && line.districts.some((id) => districts.includes(id)))
  const isUsed = (forms: readonly string[]) => here.some(({ plain }) => forms.some((form) => plain.includes(` ${form} `)))
  const terms = [...knowledge.terms.values()].filter(({ short, aliases, long }) =>
    isUsed([short, ...aliases, ...(long ? [long] : [])].map(toPhrase)),
  )
  return new Set(terms.map(({ id }) => id))
}

/** “Planned but not out yet” and “out already” ask for some of the resources. */
function isInState(entry: Offer | Resource, question: string): boolean {
  if (entry.kind !== 'resources') return true
  if (/\b(?:planned|not (?:out|ready|available|finished)|still to come|to come|unfinished)\b/i.test(question))
    return entry.status === 'planned'
  return !/\b(?:available|out now|out already|already out|ready)\b/i.test(question) || entry.status === 'available'
}

/** Councils are replaced: what is known is of those before, and no source here names the new ones. */
function answerEnded({ many }: Listing, ended: readonly Ended[], knowledge: Knowledge): Answer {
  const last =
    ended
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? ''
  return {
    intent: 'list',
    found: true,
    lead: wording.allEnded(many, ended.length, toDateName(last), toList(ended.map(({ name }) => name))),
    parts: [],
    buttons: [],
    sources: uniqueSources(ended.map(({ cited }) => toSourceRef(knowledge, cited))),
  }
}

/** More than these are for choosing from: a title and its facts are enough for each. */
const fewItems = 3

function toRow(part: Part): Part {
  if (part.kind === 'offer') return { ...part, about: '', audience: null, howToGet: null, website: null }
  return part.kind === 'resource' ? { ...part, about: '', find: null, website: null } : part
}

function toText(markdown: string): Part {
  return { kind: 'text', markdown }
}

function districtNames(ids: readonly string[], knowledge: Knowledge): string {
  return toList(ids.map((id) => knowledge.districts.get(id)?.name ?? id))
}
