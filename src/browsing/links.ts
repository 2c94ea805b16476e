/** How each kind of entry is named in a list: its title and one short line. */
import { toPriorityCard } from '../answering/compose/cards.ts'
import { toList } from '../answering/compose/words-of.ts'
import type { Library } from '../finding/library.ts'
import type { Entry } from '../knowledge/kinds.ts'
import { type HeldPost, type Knowledge, pick, postsOf } from '../knowledge/knowledge.ts'
import { isOffered } from '../knowledge/offer-state.ts'
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import { pageWording } from '../wording.ts'
import { type PageKind, pathOf } from './paths.ts'
import type { EntryLink, LinkGroup } from './shapes.ts'

/** What a page is made from, and on which day. */
export type Scope = { library: Library; today: string }

type Naming<K extends PageKind> = { title(entry: Entry<K>): string; note(entry: Entry<K>, scope: Scope): string | null }

const byName = { title: ({ name }: { name: string }) => name }
const byTitle = { title: ({ title }: { title: string }) => title }

const namings: { [K in PageKind]: Naming<K> } = {
  localities: { ...byName, note: ({ name, districts }, { library }) => other(name, toList(namesOf(library.knowledge, districts))) },
  districts: {
    ...byName,
    note: ({ name, locality }, { library }) => other(name, library.knowledge.localities.get(locality)?.name),
  },
  themes: { ...byName, note: () => null },
  priorities: { ...byTitle, note: priorityNote },
  partners: { ...byName, note: ({ what }) => what ?? null },
  offers: { ...byTitle, note: offerNote },
  resources: {
    ...byTitle,
    note: ({ form, districts, status }, { library }) =>
      line(form, placesOf(library.knowledge, districts), status === 'planned' ? pageWording.planned : ''),
  },
  contacts: { ...byName, note: contactNote },
  terms: { title: ({ short }) => short, note: ({ long, usual }) => long ?? (usual ? pageWording.usually(usual) : null) },
  sources: {
    ...byTitle,
    note: ({ publisher, period, published, read }) =>
      line(publisher, period ? toPeriodName(period) : published ? toDateName(published) : pageWording.readOn(toDateName(read))),
  },
}

export function toLink<K extends PageKind>(kind: K, entry: Entry<K>, scope: Scope): EntryLink {
  const naming = namings[kind] as unknown as Naming<K>
  return { kind, id: entry.id, title: titleOf(kind, entry), path: pathOf(kind, entry.id), note: naming.note(entry, scope) }
}

export function titleOf<K extends PageKind>(kind: K, entry: Entry<K>): string {
  return (namings[kind] as unknown as Naming<K>).title(entry)
}

/** The entry if anybody may see it: an offer that is only proposed is nobody’s yet. */
export function findEntry<K extends PageKind>(kind: K, id: string, { knowledge }: Library): Entry<K> | null {
  const entry = pick(knowledge, kind, [id])[0]
  return entry === undefined || (entry.kind === 'offers' && entry.status === 'proposed') ? null : entry
}

/** Links to the entries that there are. */
export function linksTo(kind: PageKind, ids: readonly string[], scope: Scope): EntryLink[] {
  return ids.flatMap((id) => {
    const entry = findEntry(kind, id, scope.library)
    return entry ? toLink(kind, entry, scope) : []
  })
}

/** More of one heading than this are left to the list that holds them all; without such a list far more are shown. */
export const mostLinks = 20
const mostWithoutList = 200

type Grouped = { heading: string; entries: readonly Entry<PageKind>[]; more?: string | null; most?: number }

/** `more` leads to the list that holds them all. */
export function toGroup(grouped: Grouped, scope: Scope): LinkGroup {
  const { heading, entries, more = null, most = more === null ? mostWithoutList : mostLinks } = grouped
  const links = entries.slice(0, most).map((entry) => toLink(entry.kind, entry, scope))
  return { heading, total: entries.length, links, more: entries.length > links.length ? more : null }
}

/** One link a person, each with the post held in the localities concerned. */
export function officerLinks(posts: readonly HeldPost[]): EntryLink[] {
  return [...Map.groupBy(posts, (post) => post.contact.id)].map(([id, held]) => ({
    kind: 'contacts' as const,
    id,
    title: held[0]?.contact.name ?? id,
    path: pathOf('contacts', id),
    note: held.map(postLine).join('; '),
  }))
}

function priorityNote(priority: Entry<'priorities'>, { library, today }: Scope): string {
  const { locality, period, status } = toPriorityCard(library.knowledge, priority, today)
  return line(locality, period ? toPeriodName(period) : '', pageWording.statuses[status])
}

function offerNote(offer: Entry<'offers'>, { library, today }: Scope): string {
  const partners = toList(pick(library.knowledge, 'partners', offer.partners).map(({ name }) => name))
  return line(partners, placesOf(library.knowledge, offer.districts), isOffered(offer, today) ? '' : pageWording.noLongerOffered)
}

function contactNote(contact: Entry<'contacts'>, { library, today }: Scope): string {
  const posts = postsOf(library.knowledge, contact, today)
  return posts.length > 0 ? posts.map(postLine).join('; ') : pageWording.noLongerInPost
}

function postLine({ role, locality, asOf }: HeldPost): string {
  return `${role}, ${locality.name} (${pageWording.asOf(toDateName(asOf))})`
}

function placesOf(knowledge: Knowledge, districts: readonly string[]): string {
  return toList(namesOf(knowledge, districts)) || pageWording.wholeCounty
}

function namesOf(knowledge: Knowledge, districts: readonly string[]): string[] {
  return pick(knowledge, 'districts', districts).map(({ name }) => name)
}

function line(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ')
}

function other(name: string, place: string | undefined): string | null {
  return place === undefined || place === name ? null : place
}
