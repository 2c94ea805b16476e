/** Makes two offers one: the first stays, with what only the second had; the second is kept as a record that points to it. */
import type { Offer } from '../knowledge/knowledge.ts'
import type { FilePlan } from './plan-import.ts'

export function mergeOffers(first: Offer, second: Offer): FilePlan[] {
  const both = (field: 'partners' | 'themes' | 'phases' | 'priorities') => [...new Set<string>([...first[field], ...second[field]])]
  const names = [first.title, ...first.aliases].map((name) => name.toLowerCase())
  const aliases = [...first.aliases, ...[second.title, ...second.aliases].filter((name) => !names.includes(name.toLowerCase()))]
  const filled = (['audience', 'fees', 'howToGet', 'phone', 'email', 'website', 'ages', 'starts', 'ends'] as const).filter(
    (field) => first[field] === undefined && second[field] !== undefined,
  )
  return [
    {
      path: fileOf(first),
      isNew: false,
      body: first.body.trim() === '' && second.body.trim() !== '' ? second.body : null,
      fields: {
        aliases,
        partners: both('partners'),
        themes: both('themes'),
        phases: first.phases.length === 0 ? [] : both('phases'),
        priorities: both('priorities'),
        districts: districtsOfBoth(first, second),
        ...Object.fromEntries(filled.map((field) => [field, second[field]])),
      },
    },
    { path: fileOf(second), isNew: false, body: null, fields: { status: 'withdrawn', mergedInto: first.id } },
  ]
}

/** None named is the whole county, unless the offer only waits for somebody to say where. */
function districtsOfBoth(first: Offer, second: Offer): string[] {
  const known = [first, second].filter(({ districts, status }) => districts.length > 0 || status === 'listed')
  if (known.some(({ districts }) => districts.length === 0)) return []
  return [...new Set(known.flatMap(({ districts }) => districts))]
}

/** Where the import and people put the files of offers. */
export function fileOf({ id, feed }: Offer): string {
  return feed ? `offers/${feed.source}/${id}.md` : `offers/${id}.md`
}
