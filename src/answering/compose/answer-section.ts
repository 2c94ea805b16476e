/** “What is planned in Morecambe Bay?”: one section of the report, for all the work of a place. */
import type { Priority } from '../../knowledge/knowledge.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { type Section, sectionHeadings } from '../../knowledge/sections.ts'
import type { Part } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { placePriorities } from '../retrieve/place-priorities.ts'
import { sectionLines } from '../retrieve/section-lines.ts'
import { hasTopic } from '../subject.ts'
import type { Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toPriorityCard, toReportRef } from './cards.ts'
import { oldNewsParts } from './shared-parts.ts'
import { lineSource, postSources, uniqueSources, whereOf } from './sources.ts'
import { toStatements } from './statements.ts'
import { toList } from './words-of.ts'

/** Null where anything else narrows it, or there is one piece of work only. */
export function answerSection(asked: Asked): Answer | null {
  const { understanding, findings, library, today } = asked
  const { section, places, focus, asked: fact } = understanding
  const goesOn = focus.length > 1
  const isPlain = fact === null || fact === 'which' || (goesOn && fact === 'yes-no')
  if (section === null || !isPlain || focus.length === 1 || hasTopic(understanding)) return null
  if (understanding.intent === 'whats-new' || understanding.intent === 'contact') return null
  const own = understanding.content.filter(({ named }) => !named)
  if (places.districts.length === 0 || own.some(({ strange }) => strange)) return null
  const ofPlace = placePriorities({ localities: findings.localities, status: null }, [], library)
  const all = goesOn ? ofPlace.filter(({ id }) => focus.includes(id)) : ofPlace
  const priorities = unique([...findings.priorities.filter((priority) => all.includes(priority)), ...all])
  const [first, ...others] = priorities
  if (!first || others.length === 0) return null
  if (own.length > 0) return answerFew(asked, priorities, own)
  const periods = unique(priorities.flatMap(({ id }) => library.latest.get(id) ?? [])).map(toPeriodName)
  return {
    intent: 'detail',
    found: true,
    lead: wording.sectionOfPlace(sectionHeadings[section], toList(periods), priorities.length, toList(places.labels)),
    parts: [
      ...priorities.flatMap((priority) => toParts(asked, priority, section)),
      ...priorities.map((priority) => toPriorityCard(library.knowledge, priority, today)),
      ...toContactCards(findings.officers),
      ...oldNewsParts(asked, priorities),
    ],
    buttons: [{ label: 'Who to contact', say: 'Who do I contact?' }],
    sources: uniqueSources([
      ...priorities.map((priority) => toReportRef(library.knowledge, priority)),
      ...findings.officers.flatMap((post) => postSources(post, library.knowledge)),
    ]),
  }
}

/** “What is planned about girls on the Fylde Coast?”: those of the statements that hold every word. */
function answerFew(
  { understanding, findings, library, today }: Asked,
  priorities: readonly Priority[],
  own: Understanding['content'],
): Answer | null {
  const lines = sectionLines(
    priorities.map(({ id }) => id),
    understanding,
    library,
  ).filter(({ stems }) => own.every(({ stem, also }) => stems.has(stem) || (also !== null && stems.has(also))))
  const [first, ...others] = lines
  if (!first) return null
  const work = priorities.filter(({ id }) => lines.some(({ of }) => of.id === id))
  return {
    intent: 'detail',
    found: true,
    lead: first.text,
    parts: [
      ...toStatements('Also in the report', others, library.knowledge),
      ...work.map((priority) => toPriorityCard(library.knowledge, priority, today)),
      ...toContactCards(findings.officers),
      ...oldNewsParts({ understanding, findings, library, today }, work),
    ],
    buttons: [{ label: 'Who to contact', say: 'Who do I contact?' }],
    sources: uniqueSources(lines.map((line) => lineSource(line, library.knowledge))),
  }
}

function toParts({ understanding, library }: Asked, priority: Priority, section: Section): Part[] {
  const lines = sectionLines([priority.id], understanding, library)
  const period = library.latest.get(priority.id)
  // The lead names the section.
  if (lines.length > 0)
    return toStatements(sectionHeadings[section], lines, library.knowledge).map(({ lines: told }) => ({
      kind: 'statements',
      heading: `${priority.shortTitle} – ${whereOf(toReportRef(library.knowledge, priority))}`,
      lines: told.map(({ text }) => ({ text, where: '' })),
    }))
  return period
    ? [{ kind: 'text', markdown: wording.emptySection(sectionHeadings[section], toPeriodName(period), priority.shortTitle) }]
    : []
}
