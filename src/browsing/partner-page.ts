/** The page of a partner: what the sources say of it, each with its date, and what it is named in. */
import { districtsOf, type Partner } from '../knowledge/knowledge.ts'
import { linksTo, type Scope, toGroup } from './links.ts'
import { factStatements, linkFact, type Page, toOrder, urlFact } from './page.ts'
import { distinctNames } from './phrases.ts'
import type { LinkGroup } from './shapes.ts'
import { byLocality, openOffers } from './tied.ts'

export const partnerPage: Page<'partners'> = {
  plural: 'Partners',
  also: ({ aliases, name }) => distinctNames(aliases, [name]),
  summary: ({ what, body }) => what ?? body,
  facts: (partner, scope) => [
    linkFact('Works in', linksTo('districts', partner.districts, scope)),
    linkFact('Works on', linksTo('themes', partner.themes, scope)),
    urlFact('Website', partner.website),
  ],
  statements: ({ facts }, { library }) => factStatements(library.knowledge, facts),
  sources: (partner) => [partner, ...partner.facts],
  related: relatedTo,
  list: {
    order: ({ name }) => toOrder(name),
    filters: {
      district: { of: placesOf, unnamed: 'Partners of whom no source says where they work are shown too.' },
      theme: { of: ({ themes }) => themes },
    },
  },
}

/** Where a source says that it works, or where it is named. */
function placesOf(partner: Partner, scope: Scope): string[] {
  const { knowledge, lines } = scope.library
  const facts = partner.facts.flatMap((_, i) => lines.byId.get(`partners ${partner.id} ${i + (partner.what ? 1 : 0)}`)?.districts ?? [])
  const named = namedIn(partner, scope).flatMap((priority) => districtsOf(knowledge, priority))
  return [...new Set([...partner.districts, ...facts, ...named])]
}

function namedIn({ id }: Partner, { library }: Scope) {
  return [...library.knowledge.priorities.values()].filter(({ partners }) => partners.includes(id))
}

function relatedTo(partner: Partner, scope: Scope): LinkGroup[] {
  const { knowledge, offersOf } = scope.library
  const { id } = partner
  const resources = [...knowledge.resources.values()].filter(({ owner, partners }) => owner === id || partners.includes(id))
  const offers = openOffers(offersOf.partner.get(id), scope)
  return [
    toGroup({ heading: 'Priorities that name it', entries: byLocality(namedIn(partner, scope), scope) }, scope),
    toGroup({ heading: 'Offers', entries: offers }, scope),
    toGroup({ heading: 'Resources', entries: resources }, scope),
    toGroup({ heading: 'In the glossary', entries: [...knowledge.terms.values()].filter(({ partner }) => partner === id) }, scope),
  ]
}
