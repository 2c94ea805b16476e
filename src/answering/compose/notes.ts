/** What a reader should know besides the answer: parts of the question it leaves out, areas that are no more, whom no source names. */
import { pick } from '../../knowledge/knowledge.ts'
import { isCurrent, toDateName } from '../../knowledge/periods.ts'
import type { Part } from '../../reply.ts'
import { wording } from '../../wording.ts'
import type { Answer, Asked } from './asked.ts'
import { toList } from './words-of.ts'

/** “Does UCLan do anything on autism in Lancaster?”: partners named with a subject, of whom no work, offer or statement found speaks. */
function partnersNotInThis({ understanding: { named, themes, asked }, findings, library }: Asked): string[] {
  const { priorities, offers, resources, lines } = findings
  if (asked !== 'yes-no' || themes.length === 0 || priorities.length === 0) return []
  const taking = new Set([
    ...[...priorities, ...offers, ...resources].flatMap(({ partners }) => partners),
    ...lines
      .filter(({ line }) => priorities.some(({ id }) => id === line.of.id))
      .flatMap(({ line }) => line.names.filter(({ kind }) => kind === 'partner').map(({ id }) => id)),
  ])
  return pick(library.knowledge, 'partners', named.partners)
    .filter(({ id }) => !taking.has(id))
    .map(({ name }) => name)
}

export function noteParts(asked: Asked, answer: Answer): Part[] {
  const { understanding, findings, library, today } = asked
  const notes: string[] = []
  const absent = answer.intent === 'contact' ? [] : partnersNotInThis(asked)
  if (absent.length > 0) notes.push(wording.notInThis(toList(absent, 'or')))
  const { places } = understanding
  if (findings.missing.length > 0) {
    const themes = findings.missing.map((id) => library.knowledge.themes.get(id)?.name ?? id)
    notes.push(wording.partly(toList(themes, 'or'), toList(places.labels)))
  }
  const beyond = pick(library.knowledge, 'neighbours', places.outside).map((area) => area.name)
  if (beyond.length > 0 && places.districts.length > 0) notes.push(wording.alsoOutside(toList(beyond), beyond.length > 1))
  for (const id of places.districts) {
    const district = library.knowledge.districts.get(id)
    if (district?.until && !isCurrent({ until: district.until }, today))
      notes.push(wording.oldArea(district.name, toDateName(district.until)))
  }
  for (const locality of findings.localities)
    if (locality.until && !isCurrent({ until: locality.until }, today))
      notes.push(wording.oldLocality(locality.name, toDateName(locality.until)))
  if (answer.found)
    for (const locality of findings.localities)
      if (locality.caution && understanding.places.labels.includes(locality.name)) notes.push(locality.caution)
  return notes.map((text) => ({ kind: 'warning', text }))
}
