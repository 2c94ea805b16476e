/** The page of a theme: who works on it, and what there is for it. */
import type { Entry } from '../knowledge/kinds.ts'
import { pick } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'
import { linksTo, type Scope, toGroup } from './links.ts'
import { linkFact, type Page, toOrder } from './page.ts'
import { listPathOf } from './paths.ts'
import { distinctNames } from './phrases.ts'
import type { LinkGroup } from './shapes.ts'
import { byLocality, openOffers } from './tied.ts'

type Theme = Entry<'themes'>

export const themePage: Page<'themes'> = {
  plural: 'Themes',
  also: ({ words, name }) => distinctNames(words, [name]),
  summary: (theme, scope) => theme.body || definitionOf(theme, scope),
  facts: ({ related }, scope) => [linkFact('Close to', linksTo('themes', related, scope))],
  related: relatedTo,
  list: { order: ({ name }) => toOrder(name), filters: {} },
}

/** What the glossary says of the theme’s own name. */
function definitionOf({ name }: Theme, { library }: Scope): string | null {
  const ids = library.names.find(toPhrase(name).split(' ')).filter(({ kind }) => kind === 'term')
  const term = pick(
    library.knowledge,
    'terms',
    ids.map(({ id }) => id),
  )[0]
  if (!term) return null
  return term.long ? `${term.short}: ${term.long}. ${term.says}` : term.says
}

function relatedTo({ id }: Theme, scope: Scope): LinkGroup[] {
  const { knowledge, offersOf } = scope.library
  const priorities = byLocality([...knowledge.priorities.values()], scope)
  const query = { theme: id }
  const withTheme = <E extends { themes: string[] }>(entries: Iterable<E>) => [...entries].filter(({ themes }) => themes.includes(id))
  return [
    toGroup({ heading: 'Priorities about it', entries: withTheme(priorities), more: listPathOf('priorities', query) }, scope),
    toGroup({ heading: 'Priorities that touch it', entries: priorities.filter(({ touches }) => touches.includes(id)) }, scope),
    toGroup({ heading: 'Offers', entries: openOffers(offersOf.theme.get(id), scope), more: listPathOf('offers', query) }, scope),
    toGroup({ heading: 'Resources', entries: withTheme(knowledge.resources.values()), more: listPathOf('resources', query) }, scope),
    toGroup({ heading: 'Partners', entries: withTheme(knowledge.partners.values()), more: listPathOf('partners', query) }, scope),
    toGroup({ heading: 'In the glossary', entries: [...knowledge.terms.values()].filter(({ theme }) => theme === id) }, scope),
  ]
}
