/** What can be wrong with entries that are each well formed: clashes, dates in the wrong order, reviews overdue. */
import type { Entry, Kind } from './kinds.ts'
import type { Knowledge } from './knowledge.ts'
import { isOffered } from './offer-state.ts'
import type { Problem } from './problem.ts'
import { inSlices, type Sliced } from './slices.ts'
import { toPhrase } from './words.ts'

/** An entry and the file it stands in. */
export type Filed = { file: string; entry: Entry<Kind> }

type Check = (filed: Filed) => Problem[]

export function* checkEntries(filed: readonly Filed[], knowledge: Knowledge, today: string): Sliced<Problem[]> {
  const checks: Check[] = [
    (each) => datesInOrder(each, today),
    (each) => reviewDue(each, today),
    sharedNames(),
    sharedPlaces(filed),
    twinUpdates(),
    (each) => districtsDisagree(each, knowledge),
    (each) => officersWithoutPost(each, knowledge),
  ]
  const problems: Problem[] = []
  yield* inSlices(filed, (each) => {
    for (const check of checks) problems.push(...check(each))
  })
  return problems
}

const orders: [earlier: string, later: string][] = [
  ['from', 'until'],
  ['from', 'asOf'],
  ['starts', 'ends'],
  ['added', 'reviewBy'],
  ['checked', 'reviewBy'],
  ['confirmed', 'reviewBy'],
  ['published', 'read'],
]
const past = ['checked', 'added', 'confirmed', 'read', 'published', 'asOf']

function datesInOrder({ file, entry }: Filed, today: string): Problem[] {
  const dates: [prefix: string, fields: Record<string, unknown>][] = [['', entry]]
  if ('posts' in entry) dates.push(...entry.posts.map((post, i): [string, typeof post] => [`posts.${i}.`, post]))
  if ('facts' in entry) dates.push(...entry.facts.map((fact, i): [string, typeof fact] => [`facts.${i}.`, fact]))
  if ('holidays' in entry) dates.push(...entry.holidays.map((day, i): [string, typeof day] => [`holidays.${i}.`, day]))
  return dates.flatMap(([prefix, fields]) => [
    ...orders
      .filter(([earlier, later]) => isAfter(fields[earlier], fields[later]))
      .map(([earlier, later]) => ({ file, field: prefix + later, say: `give a date that is not before “${earlier}”, ${fields[earlier]}` })),
    ...past
      .filter((field) => isAfter(fields[field], today))
      .map((field) => ({ file, field: prefix + field, say: `give a date that is not in the future; today is ${today}` })),
  ])
}

/** Compared as far as both are given: a month is not after a day within it. */
function isAfter(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** What a directory keeps is for that directory to confirm. */
function reviewDue({ file, entry }: Filed, today: string): Problem[] {
  if (!('reviewBy' in entry) || entry.reviewBy >= today) return []
  if (entry.kind === 'offers' && (entry.feed || !isOffered(entry, today))) return []
  return [
    {
      file,
      field: 'reviewBy',
      say: `this was to be checked again by ${entry.reviewBy}: confirm it, set “checked” and a new date, or take the entry down`,
    },
  ]
}

/** Names by which people, partners, themes and terms are asked for must lead to one entry of their kind. */
function sharedNames(): Check {
  const owners = new Map<string, string>()
  return ({ file, entry }) =>
    namesOf(entry).flatMap(([field, name]) => {
      const key = `${entry.kind} ${toPhrase(name)}`
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, file)
      // Two neighbouring councils may share a county's name: neither is ours to answer for.
      if (owner === undefined || owner === file || entry.kind === 'neighbours') return []
      return [{ file, field, say: `“${name}” already names ${owner}: keep it in one of the two` }]
    })
}

/** A directory may list two offers of one name, and its partners are called what it calls them. */
function namesOf(entry: Entry<Kind>): [field: string, name: string][] {
  if ('feed' in entry && entry.feed) return []
  const named: [string, string][] = []
  if ('name' in entry) named.push(['name', entry.name])
  if (entry.kind === 'terms') named.push(['short', entry.short])
  if (entry.kind === 'priorities' || entry.kind === 'offers' || entry.kind === 'resources') named.push(['title', entry.title])
  if ('aliases' in entry) named.push(...entry.aliases.map((alias): [string, string] => ['aliases', alias]))
  return named
}

/** A place name that two areas hold is fine when both say that it is ambiguous. */
function sharedPlaces(filed: readonly Filed[]): Check {
  const holders = new Map<string, string[]>()
  for (const { file, entry } of filed)
    if (entry.kind === 'districts')
      for (const place of new Set(entry.places.map(toPhrase))) holders.set(place, [...(holders.get(place) ?? []), file])
  return ({ file, entry }) => {
    if (entry.kind !== 'districts') return []
    const declared = new Set(entry.ambiguous.map(toPhrase))
    return entry.places
      .filter((place) => (holders.get(toPhrase(place))?.length ?? 0) > 1 && !declared.has(toPhrase(place)))
      .map((place) => ({
        file,
        field: 'places',
        say: `“${place}” is also in ${others(holders, place, file)}: list it under “ambiguous” in each`,
      }))
  }
}

function others(holders: Map<string, string[]>, place: string, file: string): string {
  return (holders.get(toPhrase(place)) ?? []).filter((other) => other !== file).join(' and ')
}

function twinUpdates(): Check {
  const seen = new Map<string, string>()
  return ({ file, entry }) => {
    if (entry.kind !== 'updates') return []
    const key = `${entry.priority} ${entry.period} ${entry.source}`
    const twin = seen.get(key)
    if (twin) return [{ file, field: 'period', say: `${twin} already gives this source's update for ${entry.period}: keep one of the two` }]
    seen.set(key, file)
    return []
  }
}

function districtsDisagree({ file, entry }: Filed, knowledge: Knowledge): Problem[] {
  if (entry.kind !== 'districts' || knowledge.localities.get(entry.locality)?.districts.includes(entry.id)) return []
  return [{ file, field: 'locality', say: `the locality “${entry.locality}” does not list this district: make the two agree` }]
}

function officersWithoutPost({ file, entry }: Filed, knowledge: Knowledge): Problem[] {
  const [field, ids] =
    entry.kind === 'updates' ? ['officers', entry.officers] : entry.kind === 'priorities' ? ['leads', entry.leads] : ['', []]
  const locality =
    entry.kind === 'updates' ? knowledge.priorities.get(entry.priority)?.locality : entry.kind === 'priorities' ? entry.locality : undefined
  return ids
    .filter((id) => !knowledge.contacts.get(id)?.posts.some((post) => post.locality === locality))
    .map((id) => ({ file, field, say: `“${id}” has no post in ${locality}: add it, with dates, to knowledge/contacts/${id}.md` }))
}
