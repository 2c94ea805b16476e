/** The pages of what a school can take up: offers and resources. */
import { toOfferCard } from '../answering/compose/cards.ts'
import { type Offer, pick, type Resource } from '../knowledge/knowledge.ts'
import { hasLapsed, isOffered, offerState } from '../knowledge/offer-state.ts'
import { toDateName } from '../knowledge/periods.ts'
import { pageWording } from '../wording.ts'
import { happened, isPast } from './dates.ts'
import { linksTo, type Scope, toGroup } from './links.ts'
import { linkFact, type Page, textFact, toOrder, urlFact } from './page.ts'
import { distinctNames, toPhaseNames, toSentenceCase } from './phrases.ts'
import type { Fact, LinkGroup } from './shapes.ts'
import { byLocality } from './tied.ts'

export const offerPage: Page<'offers'> = {
  plural: 'Offers',
  also: ({ aliases, title }) => distinctNames(aliases, [title]),
  summary: ({ body }) => body,
  facts: (offer, scope) => [
    linkFact('Provided by', linksTo('partners', offer.partners, scope)),
    whereFact(offer, scope),
    linkFact('Helps with', linksTo('themes', offer.themes, scope)),
    textFact('For', offer.audience && toSentenceCase(offer.audience)),
    textFact('Phases', toPhaseNames(offer.phases)),
    textFact('Ages', offer.ages && pageWording.ages(offer.ages)),
    textFact('Cost', toSentenceCase(toOfferCard(scope.library.knowledge, offer, scope.today).cost ?? 'not stated')),
    textFact('What it costs', offer.fees),
    textFact('How to get it', offer.howToGet),
    textFact('Phone', offer.phone),
    textFact('Email', offer.email),
    urlFact('Website', offer.website),
    textFact('Takes place at', offer.addresses.join('; ')),
    textFact('Status', pageWording.offerStates[offerState(offer, scope.today)]),
    textFact('Starts', offer.starts && toDateName(offer.starts)),
    textFact('Ends', offer.ends && toDateName(offer.ends)),
    textFact('Confirmed by the provider', offer.confirmed && toDateName(offer.confirmed)),
    textFact('To be checked again by', toDateName(offer.reviewBy)),
    textFact('Why it stands here', reasonsFor(offer, scope)),
  ],
  warnings: (offer, scope) => [
    offer.mergedInto
      ? pageWording.mergedOffer(offer.title, scope.library.knowledge.offers.get(offer.mergedInto)?.title ?? offer.mergedInto)
      : null,
    !offer.mergedInto && (offer.status === 'withdrawn' || offer.feed?.missing) ? pageWording.withdrawnOffer(offer.title) : null,
    offer.status === 'listed' && hasLapsed(offer, scope.today) ? pageWording.lapsedOffer(offer.title, toDateName(offer.reviewBy)) : null,
    isPast(offer.ends, scope.today) ? pageWording.endedOffer(offer.title, toDateName(offer.ends ?? '')) : null,
    reviewWarning(offer, scope.today),
  ],
  history: ({ added, starts, ends }, { today }) => [
    ...happened(isPast(ends, today) ? ends : undefined, 'Ended'),
    ...happened(isPast(starts, today) ? starts : undefined, 'Began'),
    ...happened(added, 'Added to this list'),
  ],
  related: behindGroups,
  list: {
    shows: (offer, { today }) => isOffered(offer, today),
    order: ({ title }) => toOrder(title),
    filters: {
      district: { of: ({ districts }) => districts, unnamed: 'Offers for the whole county are shown too.' },
      theme: { of: ({ themes }) => themes },
      phase: { of: ({ phases }) => phases, unnamed: 'Offers that name no phase are shown too.' },
    },
  },
}

export const resourcePage: Page<'resources'> = {
  plural: 'Resources',
  also: ({ aliases, title }) => distinctNames(aliases, [title]),
  summary: ({ body }) => body,
  facts: (resource, scope) => [
    textFact('What it is', toSentenceCase(resource.form)),
    linkFact('Kept by', linksTo('partners', resource.owner ? [resource.owner] : [], scope)),
    linkFact('With', linksTo('partners', resource.partners, scope)),
    whereFact(resource, scope),
    linkFact('About', linksTo('themes', resource.themes, scope)),
    textFact('Phases', toPhaseNames(resource.phases)),
    textFact('Where to find it', resource.find),
    urlFact('Website', resource.website),
    textFact('Status', toSentenceCase(resource.status)),
    textFact('To be checked again by', toDateName(resource.reviewBy)),
  ],
  warnings: (resource, { today }) => [resource.status === 'planned' ? pageWording.plannedResource : null, reviewWarning(resource, today)],
  related: behindGroups,
  list: {
    order: ({ title }) => toOrder(title),
    filters: {
      district: { of: ({ districts }) => districts, unnamed: 'Resources for the whole county are shown too.' },
      theme: { of: ({ themes }) => themes },
      phase: { of: ({ phases }) => phases, unnamed: 'Resources that name no phase are shown too.' },
    },
  },
}

function whereFact({ districts }: Offer | Resource, scope: Scope): Fact {
  if (districts.length === 0) return textFact('Where', toSentenceCase(pageWording.wholeCounty))
  return linkFact('Where', linksTo('districts', districts, scope))
}

/** Why rules tied it to each subject, place and priority. */
function reasonsFor({ because }: Offer, { library: { knowledge } }: Scope): string {
  return Object.entries(because)
    .map(([id, reason]) => {
      const name = knowledge.themes.get(id)?.name ?? knowledge.districts.get(id)?.name ?? knowledge.priorities.get(id)?.shortTitle ?? id
      return `${name}: ${reason}`
    })
    .join('; ')
}

function reviewWarning({ reviewBy }: Offer | Resource, today: string): string | null {
  return reviewBy < today ? pageWording.reviewDue(toDateName(reviewBy)) : null
}

function behindGroups({ priorities }: Offer | Resource, scope: Scope): LinkGroup[] {
  const behind = pick(scope.library.knowledge, 'priorities', priorities)
  return [toGroup({ heading: 'Part of the work on', entries: byLocality(behind, scope) }, scope)]
}
