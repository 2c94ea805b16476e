/** The answer when nothing answers: why, whom to ask, and what is near. Never a weak match dressed as an answer. */
import { type Priority, pick } from '../../knowledge/knowledge.ts'
import { isCurrent } from '../../knowledge/periods.ts'
import type { Part } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { seemsOurs } from '../guess/guess-theme.ts'
import { hasMore } from '../retrieve/relevance.ts'
import { isExcepted, isOutside, isUnknownPlace } from '../retrieve.ts'
import { hasSubject, hasTopic } from '../subject.ts'
import type { Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toReportRef } from './cards.ts'
import { otherPeriodLead } from './other-period.ts'
import { elsewhereParts, oldPostParts } from './shared-parts.ts'
import { uniqueSources } from './sources.ts'
import { toTopic } from './topic.ts'
import { namesOf, toList } from './words-of.ts'

export function answerNothing(asked: Asked): Answer {
  const { understanding, findings, library } = asked
  const { places } = understanding
  if (places.unclear.length > 0) return askPlace(understanding)
  const other = pick(library.knowledge, 'other-services', understanding.named.otherServices)[0]
  if (other) return say('none', wording.otherService(other.name))
  if (isOutside(understanding)) return say(understanding.intent, outsideLead(asked))
  if (isUnknownPlace(understanding)) return say(understanding.intent, wording.unknownPlace(places.unknown[0] ?? ''))
  if (asksForOfficer(understanding)) return askLocality(asked, say('contact', wording.whichPlace))
  if (asksForSection(understanding)) return askLocality(asked, say('detail', wording.whichPlaceReports))
  const excepted = exceptedHere(asked)
  if (excepted.length > 0 && !hasSubject(understanding)) return onlyThose(asked, excepted)
  const leans = understanding.hints.length > 0 && places.districts.length > 0 && !hasMore(understanding)
  if ((!hasSubject(understanding) && !leans) || isOnlyPartner(understanding)) return answerUnknown(asked)
  const topic = toTopic(understanding, library.knowledge)
  const place = toList(places.labels)
  if (!place && findings.elsewhere.length > 0) return onlyExcepted(asked, topic)
  if (!place) return say('none', topic ? wording.nothingAnywhere(topic) : wording.notKnown)
  return {
    ...say(understanding.intent, `${wording.nothingLocal(topic, place)} ${askOfficer(asked, place)}`),
    parts: [
      ...closeParts(asked, place),
      ...toContactCards(findings.officers),
      ...elsewhereParts(asked),
      ...oldPostParts(findings.officers, asked.today),
    ],
    sources: uniqueSources(findings.elsewhere.map((priority) => toReportRef(library.knowledge, priority))),
  }
}

/** “Anywhere other than West Lancs?”: what was left out is all there is. */
function onlyExcepted(asked: Asked, topic: string): Answer {
  const {
    findings,
    library: { knowledge },
  } = asked
  const places = unique(findings.elsewhere.map(({ locality }) => knowledge.localities.get(locality)?.name ?? locality))
  return {
    ...say('list', wording.nowhereElse(topic, toList(places))),
    found: true,
    parts: elsewhereParts(asked),
    sources: uniqueSources(findings.elsewhere.map((priority) => toReportRef(knowledge, priority))),
  }
}

/** “Anything in Burnley besides We are Community?” */
function onlyThose(asked: Asked, excepted: readonly Priority[]): Answer {
  const { places } = asked.understanding
  const titles = toList(excepted.map(({ shortTitle }) => `**${shortTitle}**`))
  return {
    ...say(
      asked.understanding.intent,
      `${wording.nothingBesides(titles, toList(places.labels))} ${askOfficer(asked, toList(places.labels))}`,
    ),
    found: true,
    parts: [...toContactCards(asked.findings.officers), ...oldPostParts(asked.findings.officers, asked.today)],
    sources: uniqueSources(excepted.map((priority) => toReportRef(asked.library.knowledge, priority))),
  }
}

/** The work of the place that is left out, where that is all of its work. */
function exceptedHere({ understanding, findings: { localities }, library }: Asked): Priority[] {
  const here = [...library.knowledge.priorities.values()].filter(({ locality }) => localities.some(({ id }) => id === locality))
  return here.every((priority) => isExcepted(priority, understanding, library)) ? here : []
}

function askOfficer({ findings: { officers, localities } }: Asked, place: string): string {
  return officers.length > 0
    ? wording.askOfficer(namesOf(officers), toList(localities.map((locality) => locality.name)))
    : wording.noOfficer(place)
}

/** Not understood. If it seems to be about children, families or schools in a place of ours, its officer is the one to ask. */
function answerUnknown(asked: Asked): Answer {
  const otherPeriod = otherPeriodLead(asked)
  if (otherPeriod || !seemsOurs(asked.understanding, asked.library)) return say('none', otherPeriod || wording.notKnown)
  const place = toList(asked.understanding.places.labels)
  return {
    ...say(asked.understanding.intent, `${wording.nothingOnThis(place)} ${askOfficer(asked, place)}`),
    parts: [...toContactCards(asked.findings.officers), ...oldPostParts(asked.findings.officers, asked.today)],
  }
}

/** A partner known elsewhere, asked about something else. */
function isOnlyPartner({ named, themes, content }: Understanding): boolean {
  return named.partners.length > 0 && themes.length === 0 && content.filter((word) => !word.named).length > 1
}

/** Work in the same place on a theme close to the one asked for. */
function closeParts({ understanding, findings, library: { knowledge } }: Asked, place: string): Part[] {
  const related = pick(knowledge, 'themes', understanding.themes).flatMap((theme) => theme.related)
  const close = [...knowledge.priorities.values()]
    .filter((priority) => findings.localities.some((locality) => locality.id === priority.locality))
    .filter((priority) => priority.themes.some((theme) => related.includes(theme)))
  if (close.length === 0) return []
  return [{ kind: 'text', markdown: wording.closeBy(toList(close.map((priority) => `“${priority.shortTitle}”`)), place) }]
}

function say(intent: Answer['intent'], lead: string): Answer {
  return { intent, found: false, lead, parts: [], buttons: [], sources: [] }
}

/** “Who is my officer?” needs a place first. */
function asksForOfficer(understanding: Understanding): boolean {
  return (
    understanding.intent === 'contact' &&
    understanding.places.districts.length === 0 &&
    !hasSubject(understanding) &&
    /\b(?:epos?|officers?|humans?|(?:real|actual) person|(?:speak|talk) to (?:a person|someone|somebody))\b/i.test(understanding.question)
  )
}

/** “What is planned across the county?” would be a long list. */
function asksForSection(understanding: Understanding): boolean {
  const { section, places, focus } = understanding
  return section !== null && places.districts.length === 0 && focus.length === 0 && !hasTopic(understanding) && !hasMore(understanding)
}

function askLocality({ library: { knowledge }, today }: Asked, said: Answer): Answer {
  const names = [...knowledge.localities.values()].filter((locality) => isCurrent(locality, today)).map((locality) => locality.name)
  return {
    ...said,
    parts: [{ kind: 'choices', choices: names }],
    buttons: names.map((name) => ({ label: name, say: name })),
  }
}

function askPlace(understanding: Understanding): Answer {
  const { said, choices } = understanding.places.unclear[0] ?? { said: '', choices: [] }
  const labels = choices.map((choice) => choice.label)
  const parts: Part[] = [{ kind: 'choices', choices: labels }]
  return {
    ...say(understanding.intent, wording.unclearPlace(said, toList(labels, 'or'))),
    parts,
    buttons: labels.map((label) => ({ label, say: label })),
  }
}

function outsideLead({ understanding, library }: Asked): string {
  const areas = pick(library.knowledge, 'neighbours', understanding.places.outside)
  if (areas.length === 0) return wording.outside('That place', false)
  return wording.outside(toList(areas.map((area) => area.name)), areas.length > 1)
}
