/** Which fields of an entry tell a reader something, and what a change of each is called. Whatever is not listed can change without being news. */
import type { Entry } from '../knowledge/kinds.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import { type Section, sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import { fingerprint, fingerprintOf, fingerprintOfAddress } from './content.ts'

export type NewsKind = 'offers' | 'resources' | 'updates'
export type NewsEntry = Entry<NewsKind>

const ofOffers = {
  title: 'its name',
  partners: 'who provides it',
  districts: 'where it is offered',
  phases: 'who it is for',
  ages: 'who it is for',
  audience: 'who it is for',
  cost: 'what it costs',
  fees: 'what it costs',
  howToGet: 'how to get it',
  phone: 'how to get it',
  email: 'how to get it',
  website: 'its web page',
  addresses: 'where it takes place',
  starts: 'when it begins',
  ends: 'when it ends',
  body: 'what it is',
}
const ofResources = { title: 'its name', form: 'what it is', find: 'where to find it', website: 'its web page', body: 'what it is' }
const ofUpdates: Record<Section | 'officers', string> = { ...sectionHeadings, officers: 'who reports' }

const called: Record<NewsKind, Record<string, string>> = { offers: ofOffers, resources: ofResources, updates: ofUpdates }

/** Field → fingerprint of what it says; empty ones are left out. */
export function toFields(entry: NewsEntry, knowledge: Knowledge): Record<string, string> {
  const fields = Object.keys(called[entry.kind]).map((field) => [field, toFingerprint(field, entry, knowledge)] as const)
  return Object.fromEntries(fields.filter(([, print]) => print !== ''))
}

/** What has changed, as a reader would call it, each once. */
export function changesBetween(kind: NewsKind, before: Record<string, string>, now: Record<string, string>): string[] {
  const changed = Object.entries(called[kind]).filter(([field]) => (before[field] ?? '') !== (now[field] ?? ''))
  return [...new Set(changed.map(([, name]) => name))]
}

function toFingerprint(field: string, entry: NewsEntry, knowledge: Knowledge): string {
  if (entry.kind === 'updates' && isSection(field)) return fingerprintOf(entry.sections[field])
  const value = (entry as Record<string, unknown>)[field]
  // A partner may get another id and stay who it is.
  if (field === 'partners') return fingerprintOf(pick(knowledge, 'partners', value as string[]).map(({ name }) => name))
  if (field === 'website' && typeof value === 'string') return fingerprintOfAddress(value)
  if (Array.isArray(value)) return fingerprintOf(value.map(String))
  return value === undefined ? '' : fingerprint(typeof value === 'string' ? value : JSON.stringify(value))
}

function isSection(field: string): field is Section {
  return (sectionNames as string[]).includes(field)
}
