/** The first sentence of an answer about a subject, a place or a partner. */
import { type Offer, type Partner, pick, type Resource } from '../../knowledge/knowledge.ts'
import { comparePeriods, toPeriodName } from '../../knowledge/periods.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import { wording } from '../../wording.ts'
import type { FoundLine } from '../findings.ts'
import { isHere } from '../retrieve/is-found.ts'
import { formsOf } from '../understand/find-forms.ts'
import { statusAsked } from '../understand/status-asked.ts'
import type { Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { countyLead, inPassing } from './county-lead.ts'
import { asksHowToGet, howToGetLead } from './how-to-get.ts'
import { leaderLead } from './leader-lead.ts'
import { localLead } from './local-lead.ts'
import { partPlayed } from './part-played.ts'
import { partnerHere } from './partner-here.ts'
import { toTopic } from './topic.ts'
import { untold } from './untold.ts'
import { asksWhichPlaces, placesLead } from './which-places.ts'
import { count, toList } from './words-of.ts'

export function topicLead(asked: Asked): string {
  return [untold(asked, ofAsked(asked)), statusLead(asked), subjectLead(asked)].filter(Boolean).join(' ')
}

/** “Is that finished?” */
function statusLead({ understanding: { asked, question }, findings: { priorities } }: Asked): string {
  const [only, ...others] = priorities
  return asked === 'yes-no' && statusAsked(question) === 'ended' && only?.status === 'open' && others.length === 0 ? wording.stillOpen : ''
}

/** Of a thing asked about by name only what names it tells a number, and of work only what is said of that work. */
function ofAsked({ understanding: { named }, findings: { lines, priorities } }: Asked): FoundLine[] {
  const things = [...named.resources, ...named.offers]
  const isOfWork = ({ of }: FoundLine['line']) =>
    priorities.length === 0 || of.kind !== 'priorities' || priorities.some(({ id }) => id === of.id)
  return lines.filter(({ line }) => isOfWork(line) && (things.length === 0 || line.names.some(({ id }) => things.includes(id))))
}

function subjectLead(asked: Asked): string {
  const { understanding, findings, library } = asked
  const place = toList(understanding.places.labels)
  const topic = toTopic(understanding, library.knowledge)
  const { priorities, resources } = findings
  if (asksHowToGet(understanding)) return howToGetLead(asked)
  if (resources.some((resource) => isOfForm(resource, understanding))) return thingsLead(asked, '', place)
  if (understanding.intent === 'whats-new' && priorities.length > 0) return newsLead(asked, place)
  const nothingInSection = sectionLead(asked)
  if (nothingInSection) return nothingInSection
  if ((understanding.listed === 'offers' || understanding.listed === 'resources') && findings.offers.length + findings.resources.length > 0)
    return thingsLead(asked, topic, place)
  if (understanding.free && findings.offers.length > 0) return thingsLead(asked, topic, place)
  if (asksForNamedThings(asked)) return thingsLead(asked, '', place)
  const partner = pick(library.knowledge, 'partners', understanding.named.partners)[0]
  if (partner && asksWhichPlaces(understanding)) return placesLead(asked, partner)
  const [part] = partPlayed(asked)
  if (part) return part.text
  if (partner && isOfThings(asked)) return partnerLead(asked, partner)
  const here = partnerHere(asked)
  if (here) return here
  const led = leaderLead(asked)
  if (led) return led
  if (priorities.length > 0 && place) return localLead(asked)
  if (priorities.length > 0) return countyLead(asked, topic)
  return [onlyExceptedLead(asked, topic), thingsLead(asked, topic, place)].filter(Boolean).join(' ')
}

/** “Any area doing sleep besides Chorley?”: nowhere else, though there is an offer for all. */
function onlyExceptedLead(asked: Asked, topic: string): string {
  const { understanding, findings, library } = asked
  if (understanding.except.districts.length === 0 || understanding.places.districts.length > 0 || findings.elsewhere.length === 0) return ''
  const { localities } = library.knowledge
  const names = unique(findings.elsewhere.map(({ locality }) => localities.get(locality)?.name ?? locality))
  return [wording.nowhereElse(topic, toList(names)), inPassing({ ...asked, findings: { ...findings, priorities: findings.elsewhere } })]
    .join(' ')
    .trim()
}

function isOfForm(resource: Resource, { forms, named }: Understanding): boolean {
  const isWritten = forms.includes('document')
  return forms.length > 0 && (isWritten || named.resources.includes(resource.id) || formsOf(resource).some((form) => forms.includes(form)))
}

/** Nothing but offers and resources, by their names, and what those are about. */
function asksForNamedThings({ understanding: { named, themes, asked, intent }, findings: { offers, resources } }: Asked): boolean {
  const things = [...offers, ...resources].filter(({ kind, id }) => named[kind].includes(id))
  const about = things.flatMap((thing) => thing.themes)
  // “Which localities have a Talking Futures presentation?” asks for more than the presentation.
  const isPlain = themes.length === 0 || (asked === null && intent === 'signpost')
  return named.partners.length === 0 && things.length > 0 && isPlain && themes.every((theme) => about.includes(theme))
}

/** No subject besides that of what is named: “tell me about Positive Footsteps”. */
function isOfThings({ understanding: { named, themes, places }, findings: { offers, resources } }: Asked): boolean {
  const things = [...offers, ...resources].filter(({ kind, id }) => named[kind].includes(id))
  return themes.every((theme) => places.districts.length === 0 && things.some((thing) => thing.themes.includes(theme)))
}

/** A section asked for that the report leaves empty. */
export function sectionLead({ understanding, findings, library }: Asked): string {
  const priority = findings.priorities[0]
  const period = priority ? library.latest.get(priority.id) : undefined
  if (understanding.section === null || findings.lines.length > 0 || !priority || !period) return ''
  return wording.emptySection(sectionHeadings[understanding.section], toPeriodName(period), priority.shortTitle)
}

/** News is what the newest reports say; there is nothing newer to tell. */
function newsLead({ findings, library }: Asked, place: string): string {
  const period = findings.priorities
    .flatMap((priority) => library.latest.get(priority.id) ?? [])
    .sort(comparePeriods)
    .at(-1)
  const where = place ? ` for ${place}` : ''
  return period
    ? `The newest report${where} is from ${toPeriodName(period)}. It covers ${count(findings.priorities.length, 'priority', 'priorities')}.`
    : wording.noneYet
}

function partnerLead(asked: Asked, partner: Partner): string {
  const what = partner.what ? ` ${partner.what}` : ''
  const { priorities } = asked.findings
  return `**${partner.name}**.${what}${priorities.length > 0 ? ` The reports name it under ${count(priorities.length, 'priority', 'priorities')}.` : elsewhereNote(asked, partner)}`
}

/** “Is Compass Bloom involved in Chorley?” */
function elsewhereNote({ understanding: { places }, library: { knowledge } }: Asked, { id }: Partner): string {
  const work = [...knowledge.priorities.values()].filter(({ partners }) => partners.includes(id))
  if (places.labels.length === 0 || work.length === 0) return ''
  const names = unique(work.map(({ locality }) => knowledge.localities.get(locality)?.name ?? locality))
  return ` ${wording.namedThereOnly(toList(names), toList(places.labels, 'or'))}`
}

/** “Anything free?” asks for offers, “a film” for resources. */
function thingsAsked({ findings: { offers, resources }, understanding }: Asked): readonly (Offer | Resource)[] {
  const { free, named } = understanding
  const byName = [...offers, ...resources].filter(({ kind, id }) => named[kind].includes(id))
  if (resources.some((resource) => isOfForm(resource, understanding))) return resources
  if (byName.length > 0) return byName
  return free && offers.length > 0 ? offers : [...offers, ...resources]
}

/** Without a priority on it: the offers and resources there are, by name while they are few. */
function thingsLead(asked: Asked, topic: string, place: string): string {
  const { understanding, library } = asked
  const shown = thingsAsked(asked)
  const elsewhere = shown.filter((thing) => !isHere(thing.districts, understanding))
  if (shown.length === 0) return place ? wording.nothingLocal(topic || 'that', place) : wording.nothingAnywhere(topic || 'that')
  if (elsewhere.length === shown.length)
    return shown
      .map((thing) =>
        wording.elsewhereOnly(
          thing.title,
          toList(pick(library.knowledge, 'districts', thing.districts).map((district) => district.name)),
          place,
        ),
      )
      .join(' ')
  const offers = shown.filter(({ kind }) => kind === 'offers').length
  const resources = shown.length - offers
  const counts = [offers > 0 ? count(offers, 'offer', 'offers') : '', resources > 0 ? count(resources, 'resource', 'resources') : '']
  const what = toList(counts.filter(Boolean))
  const names = shown.length <= 3 ? `: ${toList(shown.map((thing) => `**${thing.title}**`))}` : ''
  // “There is 1 offer and 2 resources”: the verb goes with what comes first.
  const are = (offers || resources) === 1 ? 'is' : 'are'
  if (place && topic && asked.findings.priorities.length === 0)
    return `No priority in ${place} is about ${topic}, but there ${are} ${what}${names}.`
  return `There ${are} ${what}${topic ? ` on ${topic}` : ''}${place ? ` for ${place}` : ''}${names}.`
}
