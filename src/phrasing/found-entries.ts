/** What a reply found, as the entries a model is given and its sentences are checked against. */
import type { Library } from '../finding/library.ts'
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import type { Section } from '../knowledge/sections.ts'
import type { ContactCard, OfferCard, Part, PriorityCard, Reply, ResourceCard, SourceRef } from '../reply.ts'
import type { Evidence, EvidenceLine, LineAs } from './guard/evidence.ts'
import { instructsMachine } from './instructs-machine.ts'

/** Statements that speak to the machine, planted or not, are left out. So many entries, and statements of each, are all that a model is shown. */
const mostEntries = 8
const mostLines = 24

export function foundEntries({ parts }: Reply, library: Library): Evidence[] {
  return parts
    .flatMap((part) => toEvidence(part, library))
    .slice(0, mostEntries)
    .map(({ id, lines }) => ({ id, lines: lines.filter(({ text }) => text !== '' && !instructsMachine(text)) }))
    .filter(({ lines }) => lines.length > 0)
}

/** Words of the names of officers and districts, in small letters: nobody else's may be said, however it is written. */
export function guardedNames({ knowledge }: Library): ReadonlySet<string> {
  const names = [...knowledge.contacts.values(), ...knowledge.districts.values()].map(({ name }) => name.toLowerCase())
  return new Set(names.flatMap((name) => [name, ...name.split(/[^\p{L}]+/u)]))
}

function toEvidence(part: Part, library: Library): Evidence[] {
  switch (part.kind) {
    case 'priority':
      return [{ id: part.id, lines: [fact(headingOf(part)), fact(part.about), ...reported(part.id, library)] }]
    case 'contact':
      return [{ id: part.id, lines: [fact(ofContact(part))] }]
    case 'offer':
      return [{ id: part.id, lines: [fact(ofOffer(part)), fact(part.about)] }]
    case 'resource':
      return [{ id: part.id, lines: [fact(ofResource(part)), fact(part.about)] }]
    case 'partners':
      return part.involved
        ? []
        : part.cards.map(({ id, name, what, website }) => ({ id, lines: [fact(sentences([name, 'Partner', what, website]))] }))
    case 'term':
      return [{ id: part.id, lines: [fact(sentences([part.long ? `${part.short} stands for ${part.long}` : part.short, part.says]))] }]
    case 'text':
    case 'phrased':
    case 'warning':
    case 'choices':
    case 'statements':
    case 'elsewhere':
    case 'draft':
      return []
  }
}

const asOf: Record<Section, LineAs> = {
  intendedOutcomes: 'aim',
  activityLastPeriod: 'done',
  plannedNextPeriod: 'plan',
  impactSoFar: 'impact',
  exitStrategy: 'exit',
}

function reported(priority: string, library: Library): EvidenceLine[] {
  const lines = library.lines.ofPriority.get(priority) ?? []
  const latest = library.latest.get(priority)
  return lines
    .flatMap(({ section, update, text }) => (section && update?.period === latest ? [{ as: asOf[section], text }] : []))
    .slice(0, mostLines)
}

const statuses = { open: 'Open', closed: 'Closed', 'handed-over': 'Handed over' }

function headingOf({ shortTitle, title, locality, districts, status, now, leads, period }: PriorityCard): string {
  return sentences([
    shortTitle,
    title,
    `Priority of the locality ${locality}, districts ${andList(districts)}`,
    statuses[status],
    now,
    leads.length > 0 ? `Led by ${andList(leads)}` : null,
    period ? `From the ${toPeriodName(period)} report` : null,
  ])
}

function ofContact({ name, role, localities, asOf, email, phone }: ContactCard): string {
  return sentences([
    name,
    `${role} for ${andList(localities)}`,
    `As of ${toDateName(asOf)}`,
    email && `E-mail ${email}`,
    phone && `Phone ${phone}`,
  ])
}

function ofOffer({ title, partner, districts, cost, audience, howToGet, website, starts, ends, source }: OfferCard): string {
  return sentences([
    title,
    `Offer of ${partner}`,
    districts.length > 0 ? `Districts ${andList(districts)}` : 'Whole county',
    cost,
    audience && `For ${audience}`,
    starts && `From ${starts}`,
    ends && `Until ${ends}`,
    howToGet && `To get it: ${howToGet}`,
    website && `Website ${website}`,
    fromSource(source),
  ])
}

function ofResource({ title, form, status, find, website, source }: ResourceCard): string {
  const held = status === 'planned' ? 'Planned, not available yet when reported' : 'Available'
  return sentences([
    title,
    `Resource: ${form}`,
    held,
    find && `Where to find it: ${find}`,
    website && `Website ${website}`,
    fromSource(source),
  ])
}

function fromSource({ period, title }: SourceRef): string {
  return period ? `From the ${toPeriodName(period)} report` : `From ${title}`
}

function fact(text: string): EvidenceLine {
  return { as: 'fact', text }
}

function sentences(all: readonly (string | null)[]): string {
  return all
    .filter((each) => each !== null && each !== '')
    .map((each) => `${each?.replace(/\.$/, '')}.`)
    .join(' ')
}

function andList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
