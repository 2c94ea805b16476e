/** The first sentences about work in a place: one for each locality, so that no name stands beside a place or subject that is not theirs. */
import { type Locality, officersOf, type Priority, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import { hasStatus } from '../retrieve/place-priorities.ts'
import { isOn, subjectsOf } from '../subject.ts'
import { statusAsked } from '../understand/status-asked.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { toPriorityCard } from './cards.ts'
import { themesAsked, toTopic } from './topic.ts'
import { count, namesOf, toList } from './words-of.ts'

export function localLead(asked: Asked): string {
  return asked.findings.localities.map((locality) => leadIn(asked, locality)).join(' ')
}

function leadIn(asked: Asked, locality: Locality): string {
  const { findings, library, today } = asked
  const place = placeIn(asked, locality)
  const priorities = findings.priorities.filter((priority) => priority.locality === locality.id)
  const topic = toTopic(asked.understanding, library.knowledge)
  if (priorities.length === 0) return nothingIn(asked, locality, topic)
  const about = aboutOf(asked, priorities)
  const cards = onThem(asked, priorities).map((priority) => toPriorityCard(library.knowledge, priority, today))
  const leads = toList(unique(cards.flatMap((card) => card.leads)))
  const [only, ...others] = cards
  if (only && others.length === 0 && only.status !== 'open')
    return `In ${place}, the work${about ? ` on ${about}` : ''} is no longer a priority: **${only.shortTitle}**. ${only.now ?? ''}`
  if (topic && about === '' && findings.priorities.length > 0 && themesAsked(asked.understanding).length > 0)
    return wording.inPassing(topic, place, toList(cards.map((card) => `**${card.shortTitle}**`)), leads)
  if (only && others.length === 0) return workIn(place, about, `**${only.shortTitle}**`, leads)
  const kind = kindOf(asked)
  return `${place} has ${count(cards.length, `${kind}priority`, `${kind}priorities`)}${about ? ` on ${about}` : ''}${leads ? `, led by ${leads}` : ''}.`
}

function workIn(place: string, about: string, title: string, leads: string): string {
  if (about === '') return `In ${place}, the work is ${title}${leads ? `, led by ${leads}` : ''}.`
  const led = leads ? `${leads} ${leads.includes(' and ') ? 'lead' : 'leads'}` : 'there is'
  return `In ${place}, ${led} the work on ${about}: ${title}.`
}

/** `Wyre (Fylde Coast locality)`, or the locality's own name. */
function placeIn({ understanding, library: { knowledge } }: Asked, locality: Locality): string {
  const districts = pick(knowledge, 'districts', understanding.places.districts).filter((district) =>
    locality.districts.includes(district.id),
  )
  const whole = districts.length === locality.districts.length && understanding.places.labels.includes(locality.name)
  const names = toList(districts.map((district) => district.name))
  return whole || districts.length === 0 || names === locality.name ? locality.name : `${names} (${locality.name} locality)`
}

/** Of the themes asked for, those that this work is about; for a question without any, its subject. */
function aboutOf({ understanding, library }: Asked, priorities: readonly Priority[]): string {
  const { knowledge } = library
  const asked = themesAsked(understanding)
  if (asked.length === 0) return toTopic(understanding, knowledge).includes('“') ? '' : toTopic(understanding, knowledge)
  const main = subjectsOf(asked, library).filter((theme) => priorities.some((priority) => priority.themes.includes(theme)))
  return toTopic(
    {
      ...understanding,
      themes: main,
      hints: [],
      named: { ...understanding.named, partners: [], resources: [], offers: [], priorities: [] },
      focus: [],
    },
    knowledge,
  )
}

/** “2 priorities on sleep” are about sleep, both of them: of several, those that only deal with it in passing are not counted. */
function onThem({ understanding, library }: Asked, priorities: readonly Priority[]): readonly Priority[] {
  const subjects = subjectsOf(themesAsked(understanding), library)
  const on = priorities.filter((priority) => isOn(priority, subjects))
  return on.length > 0 ? on : priorities
}

function nothingIn({ library, today }: Asked, locality: Locality, topic: string): string {
  const officers = officersOf(library.knowledge, locality.id, today)
  return `${wording.nothingLocal(topic || 'it', locality.name)} ${officers.length > 0 ? wording.askOfficer(namesOf(officers), locality.name) : wording.noOfficer(locality.name)}`
}

/** Said only where it is true of every one. */
export function kindOf({ understanding, findings: { priorities } }: Asked): string {
  const status = statusAsked(understanding.question)
  if (understanding.intent !== 'list' || status === null || !priorities.every((priority) => hasStatus(priority, status))) return ''
  return status === 'ended' ? 'closed or handed over ' : 'open '
}
