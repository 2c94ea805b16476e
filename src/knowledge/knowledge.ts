/** What the assistant knows: entries by kind and id, and the questions of time and place that need several of them. */
import type { Entry, Kind } from './kinds.ts'
import { comparePeriods, isCurrent, monthOf } from './periods.ts'

export type Knowledge = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> }

export type Locality = Entry<'localities'>
export type Contact = Entry<'contacts'>
export type Partner = Entry<'partners'>
export type Priority = Entry<'priorities'>
export type Update = Entry<'updates'>
export type Offer = Entry<'offers'>
export type Resource = Entry<'resources'>
export type Term = Entry<'terms'>

/** An officer's post in force in a locality; `asOf` is the last date at which anything names them in it. */
export type HeldPost = { contact: Contact; locality: Locality; role: string; asOf: string }

/** Every update of a priority, newest first. Two of one period, from two sources, both stand. */
export function updatesOf(knowledge: Knowledge, priority: string): readonly Update[] {
  return preparedFrom(knowledge).updates.get(priority) ?? []
}

/** What the newest reports say of a priority: one update, or several of the same period that are not blended. */
export function latestUpdates(knowledge: Knowledge, priority: string): Update[] {
  const all = updatesOf(knowledge, priority)
  return all.filter((update) => update.period === all[0]?.period)
}

/** The officers whose post in the locality is in force today, in the order of their files. */
export function officersOf(knowledge: Knowledge, locality: string, today: string): HeldPost[] {
  return [...knowledge.contacts.values()].flatMap((contact) =>
    postsOf(knowledge, contact, today).filter((post) => post.locality.id === locality),
  )
}

/** A person's posts in force today. */
export function postsOf(knowledge: Knowledge, contact: Contact, today: string): HeldPost[] {
  return contact.posts.flatMap((post) => {
    const locality = knowledge.localities.get(post.locality)
    if (!locality || !isCurrent(post, today)) return []
    const named = lastNamed(knowledge, contact, post)
    // A report of the term under way names them today, not at the term's end.
    return [{ contact, locality, role: post.role, asOf: named > today ? today.slice(0, 7) : named }]
  })
}

function lastNamed(knowledge: Knowledge, contact: Contact, post: Contact['posts'][number]): string {
  const named = preparedFrom(knowledge).named.get(`${contact.id} ${post.locality}`)
  return named === undefined || named < post.asOf ? post.asOf : named
}

/** What every question needs of the updates: those of each priority, and the last month that names each officer in each locality. */
type Prepared = { updates: ReadonlyMap<string, readonly Update[]>; named: ReadonlyMap<string, string> }
const prepared = new WeakMap<Knowledge, Prepared>()

function preparedFrom(knowledge: Knowledge): Prepared {
  const held = prepared.get(knowledge)
  if (held) return held
  const all = [...knowledge.updates.values()].sort((a, b) => comparePeriods(b.period, a.period) || a.id.localeCompare(b.id))
  const named = new Map<string, string>()
  for (const update of all)
    for (const officer of update.officers) {
      const post = `${officer} ${knowledge.priorities.get(update.priority)?.locality}`
      const month = monthOf(update.period)
      if (month > (named.get(post) ?? '')) named.set(post, month)
    }
  const made = { updates: Map.groupBy(all, (update) => update.priority), named }
  prepared.set(knowledge, made)
  return made
}

/** The priority's leads who still hold a post in its locality. */
export function currentLeads(knowledge: Knowledge, priority: Priority, today: string): HeldPost[] {
  return officersOf(knowledge, priority.locality, today).filter((post) => priority.leads.includes(post.contact.id))
}

/** The districts an entry reaches; none means the whole county. */
export function districtsOf(knowledge: Knowledge, entry: Priority | Offer | Resource): readonly string[] {
  if (entry.kind === 'priorities') return knowledge.localities.get(entry.locality)?.districts ?? []
  return entry.districts
}

/** Localities that cover any of the districts, in the order of their files. */
export function localitiesOf(knowledge: Knowledge, districts: readonly string[]): Locality[] {
  return [...knowledge.localities.values()].filter((locality) => locality.districts.some((district) => districts.includes(district)))
}

/** Entries named by id, leaving out any that are gone. */
export function pick<K extends Kind>(knowledge: Knowledge, kind: K, ids: readonly string[]): Entry<K>[] {
  return ids.flatMap((id) => (knowledge[kind] as ReadonlyMap<string, Entry<K>>).get(id) ?? [])
}
