/** Whose offers they are: a partner we know already, by the feed’s id for it or by its name, or a new one. */
import type { Knowledge, Partner } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'
import type { Provider } from './listing.ts'
import { toFileId, toSlug } from './names-of-files.ts'
import { tieWording } from './tie-wording.ts'

type PartnerFile = { path: string; fields: Record<string, unknown> }
export type Providers = {
  /** The id of the partner; a new one is written by `files`. */
  settle(provider: Provider | null): string
  /** New partners, in the order in which they were met. */
  files(): PartnerFile[]
}

export function createProviders(
  knowledge: Knowledge,
  { source, title, today }: { source: string; title: string; today: string },
): Providers {
  const byName = new Map<string, string>()
  const byFeed = new Map<string, string>()
  for (const partner of knowledge.partners.values()) note(partner)
  const made: PartnerFile[] = []

  function note({ id, name, aliases, feed }: Pick<Partner, 'id' | 'name' | 'aliases' | 'feed'>): void {
    for (const each of [name, ...aliases]) if (!byName.has(toPhrase(each))) byName.set(toPhrase(each), id)
    if (feed?.source === source) byFeed.set(feed.id, id)
  }

  function make(provider: Provider): string {
    const key = provider.id ?? `name ${toPhrase(provider.name)}`
    const slug = toSlug(provider.name)
    const id =
      knowledge.partners.has(slug) || made.some(({ path }) => path.endsWith(`/${slug}.md`)) ? toFileId(provider.name, source, key) : slug
    const { name, what, website } = provider
    const feed = { source, id: key }
    made.push({
      path: `partners/${source}/${id}.md`,
      fields: { name, what: what ?? undefined, website: website ?? undefined, feed, source, checked: today },
    })
    note({ id, name, aliases: [], feed })
    return id
  }

  return {
    settle(provider) {
      const given = provider ?? { id: 'nobody', name: tieWording.noProvider(title), what: null, website: null }
      return (given.id && byFeed.get(given.id)) || byName.get(toPhrase(given.name)) || make(given)
    },
    files: () => made,
  }
}
