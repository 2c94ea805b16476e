/** The first sentences of an answer for the whole county: which localities work on it, and which do not. */
import { localitiesOf, pick } from '../../knowledge/knowledge.ts'
import { isCurrent } from '../../knowledge/periods.ts'
import { wording } from '../../wording.ts'
import { isOn, subjectsOf } from '../subject.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { toPriorityCard } from './cards.ts'
import { kindOf } from './local-lead.ts'
import { themesAsked } from './topic.ts'
import { asksWhichPlaces } from './which-places.ts'
import { count, toList } from './words-of.ts'

export function countyLead(asked: Asked, topic: string): string {
  const { findings, library, understanding, today } = asked
  const { priorities } = findings
  const localities = unique(priorities.map((priority) => localityName(asked, priority.locality)))
  if (!topic) return allLead(asked, localities)
  // “Which priorities involve colleges?” names no subject: what was found is not all that there is on what colleges stand for.
  if (understanding.themes.length === 0 && understanding.hints.length > 0 && priorities.length > 0)
    return wording.nearest(count(priorities.length, 'priority', 'priorities'), priorities.length > 1, toList(localities))
  const [only, ...others] = priorities
  if (only && others.length === 0 && only.status !== 'open')
    return `In ${localities[0]}, the work on ${topic} is no longer a priority: **${only.shortTitle}**. ${toPriorityCard(library.knowledge, only, today).now ?? ''}`
  if (isOnlyInPassing(asked)) return wording.onlyInPassing(topic, toList(localities), localities.length > 1)
  const many = count(priorities.length, 'priority', 'priorities')
  const rest = [resourcesLead(asked), inPassing(asked)].filter(Boolean).join(' ')
  if (localities.length === 1) {
    const none = leftOut(asked).length > 0 ? `besides ${toList(leftOut(asked))}, no other` : 'no other'
    const too = worksToo(asked).filter((name) => !localities.includes(name))
    const others = too.length > 0 ? wording.alsoOn(toList(too), too.length > 1) : `${none} locality reports one`
    return `${localities[0]} has ${many} on ${topic}; ${others}. ${rest}`.trim()
  }
  const all = [...library.knowledge.localities.values()].filter((locality) => isCurrent(locality, today)).map((locality) => locality.name)
  const worked = new Set(priorities.map((priority) => library.knowledge.localities.get(priority.locality)?.name))
  const without = all.filter((name) => !worked.has(name) && !worksToo(asked).includes(name) && !leftOut(asked).includes(name))
  const share = worked.size === all.length ? `All ${all.length}` : `${localities.length} of the ${all.length}`
  const none =
    understanding.themes.length > 0 && without.length <= localities.length && without.length > 0
      ? `; ${toList(without)} ${without.length > 1 ? 'report' : 'reports'} none`
      : ''
  return `${share} localities have ${many} on ${topic}: ${toList(localities)}${none}. ${rest ? `${rest} ` : ''}${wording.wholeCounty}`
}

/** Localities with work on the subject: where a partner or resource is named as well, only some of it was found. */
function worksToo(asked: Asked): string[] {
  const { understanding, library } = asked
  const { knowledge } = library
  const subjects = subjectsOf(themesAsked(understanding), library)
  const on = [...knowledge.priorities.values()].filter((priority) => isOn(priority, subjects))
  const names = unique(on.map(({ locality }) => knowledge.localities.get(locality)?.name ?? locality))
  return names.filter((name) => !leftOut(asked).includes(name))
}

/** “Besides Preston”: of a locality left out nothing is said. */
function leftOut({ understanding: { except }, library: { knowledge } }: Asked): string[] {
  return localitiesOf(knowledge, except.districts).map(({ name }) => name)
}

/** Asked which districts, with the districts of each. */
function localityName({ understanding, library: { knowledge } }: Asked, id: string): string {
  const locality = knowledge.localities.get(id)
  const districts = pick(knowledge, 'districts', locality?.districts ?? []).map((district) => district.name)
  const name = locality?.name ?? ''
  const wanted = asksWhichPlaces(understanding) && /\b(?:districts?|councils?|boroughs?|towns?|where)\b/i.test(understanding.question)
  return wanted && toList(districts) !== name ? `${name} (${toList(districts)})` : name
}

function allLead(asked: Asked, localities: readonly string[]): string {
  const { priorities } = asked.findings
  const those = kindOf(asked)
  const many = count(priorities.length, `${those}priority`, `${those}priorities`)
  return `There ${priorities.length === 1 ? 'is' : 'are'} ${many} in ${count(localities.length, 'locality', 'localities')}: ${toList(localities)}.`
}

/** A document that several areas have, each its own. */
function resourcesLead({ understanding, library: { knowledge } }: Asked): string {
  const named = pick(knowledge, 'resources', understanding.named.resources)
  if (named.length < 2) return ''
  return `There ${toList(
    named.map((resource) => {
      const districts = pick(knowledge, 'districts', resource.districts).map((district) => district.name)
      return `is **${resource.title}**${districts.length > 0 ? ` for ${toList(districts)}` : ''}`
    }),
  )}.`
}

/** Work that deals with a subject beside its own is no priority on it. */
function isOnlyInPassing({ understanding, findings, library }: Asked): boolean {
  const subjects = subjectsOf(themesAsked(understanding), library)
  return subjects.length > 0 && !findings.priorities.some((priority) => isOn(priority, subjects))
}

/** Localities whose work is about something else, yet deals with it too. */
export function inPassing({ understanding, findings, library }: Asked): string {
  const { knowledge } = library
  const subjects = subjectsOf(understanding.themes, library)
  const named = findings.priorities.map((priority) => priority.locality)
  const touching = [...knowledge.priorities.values()].filter(
    (priority) => !named.includes(priority.locality) && priority.touches.some((theme) => subjects.includes(theme)),
  )
  const names = unique(touching.map((priority) => knowledge.localities.get(priority.locality)?.name ?? ''))
  return names.length > 0 ? wording.alsoInPassing(toList(names), names.length > 1) : ''
}
