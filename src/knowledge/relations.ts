/** Which fields name other entries, and what happens to a name that nobody has described. */
import type { Entry, Kind } from './kinds.ts'
import type { Problem } from './problem.ts'

/** Field → the kinds it may name. `!` marks a field without which the entry says nothing. */
const relations: Record<Kind, Record<string, Kind[]>> = {
  sources: {},
  localities: { districts: ['districts'] },
  districts: { 'locality!': ['localities'] },
  neighbours: {},
  themes: { related: ['themes'] },
  terms: { theme: ['themes'], partner: ['partners'] },
  contacts: { 'posts.locality!': ['localities'] },
  partners: { districts: ['districts'], themes: ['themes'] },
  priorities: {
    'locality!': ['localities'],
    themes: ['themes'],
    touches: ['themes'],
    leads: ['contacts'],
    partners: ['partners'],
    handedTo: ['partners', 'contacts'],
    stillAsk: ['contacts', 'partners'],
  },
  updates: { 'priority!': ['priorities'], officers: ['contacts'] },
  offers: { 'partners!': ['partners'], themes: ['themes'], districts: ['districts'], priorities: ['priorities'], mergedInto: ['offers'] },
  resources: {
    owner: ['partners'],
    themes: ['themes'],
    districts: ['districts'],
    priorities: ['priorities'],
    partners: ['partners'],
  },
  'other-services': {},
  calendar: {},
}

export type Knows = (kind: Kind, id: string) => boolean

/** The entry without the names that lead nowhere, or `null` when one it cannot do without is among them. */
export function settleRelations(file: string, entry: Entry<Kind>, knows: Knows): { entry: Entry<Kind> | null; problems: Problem[] } {
  const problems: Problem[] = []
  const settled: Record<string, unknown> = { ...entry }
  let usable = true
  for (const [spec, targets] of Object.entries(relations[entry.kind])) {
    const path = spec.replace('!', '')
    const [field = '', inner] = path.split('.')
    const isKnown = (item: unknown) => {
      const id = inner ? (item as Record<string, unknown>)[inner] : item
      const known = targets.some((kind) => knows(kind, String(id)))
      if (!known)
        problems.push({ file, field: path, say: `there is no file knowledge/${targets[0]}/${id}.md: correct the name or add the file` })
      return known
    }
    const value = settled[field]
    if (Array.isArray(value)) settled[field] = value.filter(isKnown)
    else if (value !== undefined && !isKnown(value)) settled[field] = undefined
    const kept = settled[field]
    if (spec.endsWith('!') && (kept === undefined || (Array.isArray(kept) && kept.length === 0))) usable = false
  }
  problems.push(...missingSources(file, entry, knows))
  return { entry: usable ? (settled as Entry<Kind>) : null, problems }
}

function missingSources(file: string, entry: Entry<Kind>, knows: Knows): Problem[] {
  const cited: [field: string, source: string][] = []
  if ('feed' in entry && entry.feed) cited.push(['feed.source', entry.feed.source])
  if ('source' in entry) cited.push(['source', entry.source])
  if ('facts' in entry) cited.push(...entry.facts.map((fact, i): [string, string] => [`facts.${i}.source`, fact.source]))
  if ('posts' in entry) cited.push(...entry.posts.map((post, i): [string, string] => [`posts.${i}.source`, post.source]))
  return cited
    .filter(([, source]) => !source.includes('://') && !knows('sources', source))
    .map(([field, source]) => ({ file, field, say: `there is no file knowledge/sources/${source}.md: add it, or give a web address` }))
}
