/** Entries cut into single statements, so that a question about a detail is answered by the statement that holds it. */
import type { Entry, Kind } from '../knowledge/kinds.ts'
import { districtsOf, type Knowledge, type Update } from '../knowledge/knowledge.ts'
import { type Section, sectionNames } from '../knowledge/sections.ts'

/** `of` is the entry a reader is shown for it: an update's lines are shown with their priority. */
export type Line = {
  id: string
  text: string
  of: { kind: Kind; id: string }
  districts: readonly string[]
  section?: Section
  update?: Update
  source: { source: string; where?: string | undefined; checked: string }
}

export function toLines(knowledge: Knowledge): Line[] {
  return [
    ...[...knowledge.updates.values()].flatMap((update) => updateLines(knowledge, update)),
    ...[...knowledge.partners.values()].flatMap((partner) =>
      factLines(partner, (fact) => districtsNamed(fact, knowledge) ?? partner.districts),
    ),
    ...[...knowledge.localities.values()].flatMap((locality) => factLines(locality, () => locality.districts)),
    ...[...knowledge.resources.values()].flatMap(bodyLines),
  ]
}

function updateLines(knowledge: Knowledge, update: Update): Line[] {
  const priority = knowledge.priorities.get(update.priority)
  if (!priority) return []
  return sectionNames.flatMap((section) =>
    update.sections[section].map((text, i) => ({
      id: `${update.id} ${section} ${i}`,
      text,
      of: { kind: 'priorities' as const, id: priority.id },
      districts: districtsOf(knowledge, priority),
      section,
      update,
      source: update,
    })),
  )
}

function factLines(
  entry: Entry<'partners' | 'localities'>,
  districtsOf: (fact: { say: string; where?: string | undefined }) => readonly string[],
): Line[] {
  const what = 'what' in entry && entry.what ? [{ say: entry.what, ...entry }] : []
  return [...what, ...entry.facts].map((fact, i) => ({
    id: `${entry.kind} ${entry.id} ${i}`,
    text: fact.say,
    of: { kind: entry.kind, id: entry.id },
    districts: districtsOf(fact),
    source: fact,
  }))
}

/** A statement of a locality's report, or one that names a place, is about that place, wherever else its partner works. */
function districtsNamed(fact: { say: string; where?: string | undefined }, { localities, districts }: Knowledge): readonly string[] | null {
  const reported = [...localities.values()].filter((locality) => fact.where?.includes(locality.name))
  if (reported.length > 0) return reported.flatMap((locality) => locality.districts)
  const named = [...districts.values()].filter((district) => fact.say.includes(district.name)).map((district) => district.id)
  return named.length > 0 ? named : null
}

function bodyLines(entry: Entry<'resources'>): Line[] {
  return entry.body
    .split(/\n+/)
    .filter((text) => text.trim() !== '')
    .map((text, i) => ({
      id: `${entry.kind} ${entry.id} ${i}`,
      text: text.trim(),
      of: { kind: entry.kind, id: entry.id },
      districts: entry.districts,
      source: entry,
    }))
}
