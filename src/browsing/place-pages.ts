/** The pages of places: the localities in which TASS works and the districts they are made of. */
import { count } from '../answering/compose/words-of.ts'
import type { Entry } from '../knowledge/kinds.ts'
import { type Locality, officersOf } from '../knowledge/knowledge.ts'
import { comparePeriods, isCurrent, toDateName, toPeriodName } from '../knowledge/periods.ts'
import { pageWording, wording } from '../wording.ts'
import { beganAndEnded, isPast } from './dates.ts'
import { linksTo, officerLinks, type Scope } from './links.ts'
import { factStatements, linkFact, type Page, textFact, toOrder } from './page.ts'
import { distinctNames, toSentenceCase } from './phrases.ts'
import type { Fact, Happening } from './shapes.ts'
import { prioritiesIn, priorityGroups, servingGroups } from './tied.ts'

type District = Entry<'districts'>

export const localityPage: Page<'localities'> = {
  plural: 'Localities',
  also: ({ aliases, name }) => distinctNames(aliases, [name]),
  facts: (locality, scope) => [linkFact('Districts', linksTo('districts', locality.districts, scope)), officersFact(locality.id, scope)],
  statements: ({ facts }, { library }) => factStatements(library.knowledge, facts),
  warnings: (locality, scope) => [
    locality.caution ?? null,
    endWarning(locality, scope.today, wording.oldLocality),
    officerWarning(locality, scope),
  ],
  sources: (locality) => [locality, ...locality.facts],
  history: (locality, scope) => [
    ...beganAndEnded(locality, pageWording.localityBegan, pageWording.localityEnded),
    ...reportsOf(locality, scope),
  ],
  related: (locality, scope) => [
    ...priorityGroups(
      prioritiesIn(locality.districts, scope).filter((priority) => priority.locality === locality.id),
      scope,
    ),
    ...servingGroups(locality.districts, scope),
  ],
  list: { shows: (locality, { today }) => isCurrent(locality, today), order: ({ name }) => toOrder(name), filters: {} },
}

export const districtPage: Page<'districts'> = {
  plural: 'Districts',
  also: ({ aliases, name }) => distinctNames(aliases, [name]),
  facts: (district, scope) => [
    linkFact('Locality', linksTo('localities', [district.locality], scope)),
    officersFact(district.locality, scope),
    textFact('Towns, villages and wards', distinctNames(district.places).join(', ')),
    textFact('Names that another place shares', distinctNames(district.ambiguous).join(', ')),
    textFact('Postcodes', district.postcodes.whole.join(', ')),
    textFact('Postcodes shared with another area', district.postcodes.part.join(', ')),
    textFact('Code of the Office for National Statistics', district.code),
    textFact('District council due to end', district.until && toDateName(district.until)),
  ],
  warnings: (district, { today }) => [endWarning(district, today, wording.oldArea)],
  history: ({ from, until }, { today }) =>
    beganAndEnded({ from, until: isPast(until, today) ? until : undefined }, pageWording.districtBegan, pageWording.districtEnded),
  related: ({ id }, scope) => [...priorityGroups(prioritiesIn([id], scope), scope), ...servingGroups([id], scope)],
  list: { shows: (district, { today }) => isCurrent(district, today), order: ({ name }) => toOrder(name), filters: {} },
}

function officersFact(locality: string, { library, today }: Scope): Fact {
  return linkFact('Education Partnership Officers and other contacts', officerLinks(officersOf(library.knowledge, locality, today)))
}

function officerWarning({ id, name }: Locality, { library, today }: Scope): string | null {
  return officersOf(library.knowledge, id, today).length === 0 ? wording.noOfficer(name) : null
}

/** Newest first. */
function reportsOf({ id }: Locality, { library }: Scope): Happening[] {
  const { updates, priorities } = library.knowledge
  const own = [...updates.values()].filter(({ priority }) => priorities.get(priority)?.locality === id)
  return [...Map.groupBy(own, ({ period }) => period)]
    .sort(([a], [b]) => comparePeriods(b, a))
    .map(([period, reported]) => ({
      when: toSentenceCase(toPeriodName(period)),
      text: `Report on ${count(new Set(reported.map(({ priority }) => priority)).size, 'priority', 'priorities')}`,
      statements: [],
    }))
}

function endWarning(place: Locality | District, today: string, say: (name: string, day: string) => string): string | null {
  return isPast(place.until, today) ? say(place.name, toDateName(place.until ?? '')) : null
}
