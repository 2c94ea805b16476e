/** What a newer report says of a resource that an older one only planned. */
import type { Library } from '../../finding/library.ts'
import type { ReadLine } from '../../finding/read-lines.ts'
import type { Resource } from '../../knowledge/knowledge.ts'
import { comparePeriods, toPeriodName } from '../../knowledge/periods.ts'
import type { ResourceCard } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { toResourceCard } from './cards.ts'

/** The card of a resource; planned when its own source was written, with what a newer report says of it. */
export function toCurrentCard(resource: Resource, library: Library): ResourceCard {
  const card = toResourceCard(library.knowledge, resource)
  const [newer] = newerLines(resource, library)
  return newer?.update ? { ...card, about: wording.newer(toPeriodName(newer.update.period), newer.text) } : card
}

function newerLines({ id, status, source, priorities }: Resource, { knowledge, lines, latest }: Library): ReadLine[] {
  const told = knowledge.sources.get(source)?.period
  if (status !== 'planned' || told === undefined) return []
  return priorities
    .flatMap((priority) => lines.ofPriority.get(priority) ?? [])
    .filter(
      ({ update }) => update !== undefined && comparePeriods(update.period, told) > 0 && latest.get(update.priority) === update.period,
    )
    .filter(({ names }) => names.some((name) => name.kind === 'resource' && name.id === id))
    .sort((a, b) => Number(isDone(b)) - Number(isDone(a)))
}

/** What was done tells more of whether it is there than what was aimed for. */
function isDone({ section }: ReadLine): boolean {
  return section === 'activityLastPeriod' || section === 'impactSoFar'
}
