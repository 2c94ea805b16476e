/** The page of a source: what was read, when, and what rests on it. */
import type { Entry } from '../knowledge/kinds.ts'
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import { type Scope, toGroup } from './links.ts'
import { type Page, textFact, toOrder, urlFact } from './page.ts'
import type { PageKind } from './paths.ts'
import { toSentenceCase } from './phrases.ts'
import type { LinkGroup } from './shapes.ts'

export const sourcePage: Page<'sources'> = {
  plural: 'Sources',
  summary: ({ body }) => body,
  facts: ({ publisher, url, period, published, read }) => [
    textFact('Published by', publisher),
    urlFact('Where it is', url),
    textFact('Term it speaks for', period && toSentenceCase(toPeriodName(period))),
    textFact('Published', published && toDateName(published)),
    textFact('Read by us', toDateName(read)),
  ],
  sources: ({ id, read }) => [{ source: id, checked: read }],
  related: relatedTo,
  list: { order: ({ title }) => toOrder(title), filters: {} },
}

const restsOn: [kind: PageKind & ('priorities' | 'offers' | 'resources' | 'partners' | 'contacts'), heading: string][] = [
  ['priorities', 'Priorities'],
  ['offers', 'Offers'],
  ['resources', 'Resources'],
  ['partners', 'Partners'],
  ['contacts', 'Contacts'],
]

function relatedTo({ id }: Entry<'sources'>, scope: Scope): LinkGroup[] {
  return restsOn.map(([kind, heading]) => {
    const entries: Entry<typeof kind>[] = [...scope.library.knowledge[kind].values()]
    const resting = entries.filter((entry) => entry.source === id && (entry.kind !== 'offers' || entry.status !== 'proposed'))
    return toGroup({ heading: `${heading} that rest on it`, entries: resting }, scope)
  })
}
