/** The page of a priority: what its newest report says, who leads it, and what earlier reports said. */
import { toPriorityCard } from '../answering/compose/cards.ts'
import { toList } from '../answering/compose/words-of.ts'
import { historyOf } from '../finding/report-history.ts'
import { currentLeads, districtsOf, latestUpdates, officersOf, type Priority, type Update, updatesOf } from '../knowledge/knowledge.ts'
import { comparePeriods, isOldNews, toPeriodName } from '../knowledge/periods.ts'
import { sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import { historyWording, pageWording, wording } from '../wording.ts'
import { linksTo, officerLinks, type Scope, toGroup } from './links.ts'
import { inSection, linkFact, type Page, textFact, toStatement } from './page.ts'
import { toPhaseNames, toSentenceCase } from './phrases.ts'
import type { EntryLink, Happening, LinkGroup, Statements } from './shapes.ts'
import { localityOrder, openOffers } from './tied.ts'

export const priorityPage: Page<'priorities'> = {
  plural: 'Priorities',
  also: ({ shortTitle, formerTitles }) => [shortTitle, ...formerTitles],
  summary: ({ body }) => body,
  facts: (priority, scope) => [
    linkFact('Locality', linksTo('localities', [priority.locality], scope)),
    linkFact('Districts', linksTo('districts', districtsOf(scope.library.knowledge, priority), scope)),
    textFact('Newest report', newestReport(priority, scope)),
    textFact('Status', statusLine(priority, scope)),
    linkFact('Handed to', peopleAndPartners(priority.handedTo, scope)),
    linkFact('You can still ask', peopleAndPartners(priority.stillAsk, scope)),
    linkFact('Led by', leadLinks(priority, scope)),
    linkFact('About', linksTo('themes', priority.themes, scope)),
    linkFact('Also touches', linksTo('themes', priority.touches, scope)),
    textFact('For', toPhaseNames(priority.phases)),
  ],
  statements: (priority, { library }) => toSections(latestUpdates(library.knowledge, priority.id), { library }),
  warnings: (priority, scope) => [ageWarning(priority, scope), leadWarning(priority, scope)],
  sources: (priority, { library }) => [priority, ...latestUpdates(library.knowledge, priority.id)],
  history: happeningsOf,
  related: relatedTo,
  list: {
    order: (priority, { library }) => localityOrder(priority, library.knowledge),
    filters: {
      district: { of: (priority, { library }) => districtsOf(library.knowledge, priority) },
      theme: { of: ({ themes, touches }) => [...themes, ...touches] },
      phase: { of: ({ phases }) => phases, unnamed: 'Priorities whose report names no phase are shown too.' },
    },
  },
}

function newestReport({ id }: Priority, { library }: Scope): string {
  const period = library.latest.get(id)
  return period ? toSentenceCase(toPeriodName(period)) : wording.noneYet
}

function statusLine(priority: Priority, { library, today }: Scope): string {
  const now = toPriorityCard(library.knowledge, priority, today).now
  return now ?? `${toSentenceCase(pageWording.statuses[priority.status])}, as of ${toPeriodName(priority.statusSince)}`
}

function peopleAndPartners(ids: readonly string[], scope: Scope): EntryLink[] {
  return [...linksTo('partners', ids, scope), ...linksTo('contacts', ids, scope)]
}

/** Leads in post with the date of their post; those who have left, marked by their own note. */
function leadLinks(priority: Priority, scope: Scope): EntryLink[] {
  const inPost = officerLinks(currentLeads(scope.library.knowledge, priority, scope.today))
  const left = priority.leads.filter((id) => !inPost.some((link) => link.id === id))
  return [...inPost, ...linksTo('contacts', left, scope).map((link) => ({ ...link, note: pageWording.notInThisPost }))]
}

/** Each section of the reports of one period; statements of two sources stand side by side. */
function toSections(updates: readonly Update[], { library }: Pick<Scope, 'library'>): Statements[] {
  if (updates.length === 0) return []
  return sectionNames.map((section) => ({
    heading: sectionHeadings[section],
    lines: updates.flatMap((update) =>
      update.sections[section].map((text) => toStatement(library.knowledge, text, inSection(update, section))),
    ),
  }))
}

function ageWarning(priority: Priority, { library, today }: Scope): string | null {
  const period = library.latest.get(priority.id)
  if (!period || !isOldNews(period, today)) return null
  const leads = currentLeads(library.knowledge, priority, today).map((post) => post.contact.name)
  return wording.oldNews(toPeriodName(period), toList(leads))
}

function leadWarning({ locality }: Priority, { library, today }: Scope): string | null {
  const name = library.knowledge.localities.get(locality)?.name ?? locality
  return officersOf(library.knowledge, locality, today).length === 0 ? wording.noOfficer(name) : null
}

/** Newest first. */
function happeningsOf(priority: Priority, scope: Scope): Happening[] {
  const { status, statusSince } = priority
  const changed = { period: statusSince, text: pageWording.statusChanges[status], statements: [] }
  return [changed, ...earlierReports(priority, scope)]
    .sort((a, b) => comparePeriods(b.period, a.period))
    .map(({ period, ...said }) => ({ when: toSentenceCase(toPeriodName(period)), ...said }))
}

function earlierReports({ id }: Priority, { library }: Scope) {
  const newest = library.latest.get(id)
  const earlier = updatesOf(library.knowledge, id).filter(({ period }) => period !== newest)
  return [...Map.groupBy(earlier, ({ period }) => period)].map(([period, updates]) => ({
    period,
    text: 'What the report said',
    statements: [...toSections(updates, { library }).filter(({ lines }) => lines.length > 0), ...plansFollowed(id, { library, period })],
  }))
}

/** What was planned then, and what the next report says of it. */
function plansFollowed(id: string, { library: { knowledge }, period }: Pick<Scope, 'library'> & { period: string }): Statements[] {
  const step = historyOf(knowledge, id).steps.find(({ from }) => from === period)
  if (!step || step.comparison.plans.length === 0) return []
  const lines = step.comparison.plans.map(({ plan, outcome, now }) => {
    const followed = now ? `${historyWording.became[outcome]}: ${now}` : historyWording.became[outcome]
    const said = now ? step.later : step.earlier
    return toStatement(knowledge, `${plan} ${followed}`, inSection(said[0] as Update, 'plannedNextPeriod'))
  })
  return [{ heading: historyWording.plansOf('', toPeriodName(step.from), toPeriodName(step.to)), lines }]
}

function relatedTo(priority: Priority, scope: Scope): LinkGroup[] {
  const { knowledge, offersOf } = scope.library
  const offers = openOffers(offersOf.priority.get(priority.id), scope)
  const resources = [...knowledge.resources.values()].filter(({ priorities }) => priorities.includes(priority.id))
  const elsewhere = [...knowledge.priorities.values()].filter(
    ({ id, locality, themes }) =>
      id !== priority.id && locality !== priority.locality && themes.some((theme) => priority.themes.includes(theme)),
  )
  const partners = priority.partners.flatMap((id) => knowledge.partners.get(id) ?? [])
  return [
    toGroup({ heading: 'Partners named', entries: partners }, scope),
    toGroup({ heading: 'Offers', entries: offers }, scope),
    toGroup({ heading: 'Resources', entries: resources }, scope),
    toGroup({ heading: 'Work on the same themes elsewhere', entries: elsewhere }, scope),
  ]
}
