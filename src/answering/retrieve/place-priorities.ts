/** Everything a place works on, for a question that asks for no subject. */
import type { Library } from '../../finding/library.ts'
import type { Locality, Priority } from '../../knowledge/knowledge.ts'
import { hasTopic } from '../subject.ts'
import { historyStems } from '../understand/asks-history.ts'
import { statusAsked } from '../understand/status-asked.ts'
import type { Understanding } from '../understanding.ts'
import type { Ranked } from './find-priorities.ts'
import { besidePurpose } from './purpose.ts'
import { hasMore } from './relevance.ts'

export function asksOnlyPlace(understanding: Understanding): boolean {
  const { named } = understanding
  // “What priorities does Andrea’s patch have?” asks for those of the place.
  const subject = understanding.intent === 'list' ? { ...understanding, named: { ...named, contacts: [] } } : understanding
  if (hasTopic(subject) || understanding.focus.length > 0) return false
  if (clockTime.test(understanding.question)) return false
  const place = understanding.places.districts.length > 0 || understanding.intent === 'list' || understanding.intent === 'whats-new'
  const isHistory = understanding.intent === 'whats-new'
  const content = besidePurpose(understanding).filter(({ stem }) => !(isHistory && historyStems.has(stem)))
  return (
    place &&
    (understanding.intent === 'list' || understanding.intent === 'whats-new'
      ? !hasMore({ ...understanding, content }) || asksPriorities.test(understanding.question)
      : content.every((word) => word.named))
  )
}

/** “The 16.42 from Ormskirk” is no question about Ormskirk’s work. */
const clockTime = /\b\d{1,2}[.:]\d{2}\b/

/** “What is going on in Wyre?” is about all of it; a question with words of its own that mean nothing here is not. */
const asksPriorities = /\b(?:priorit(?:y|ies)|tass)\b/i

export function placePriorities(
  { localities, status }: { localities: readonly Locality[]; status: 'open' | 'ended' | null },
  ranked: readonly Ranked[],
  library: Library,
): Priority[] {
  const score = new Map(ranked.map((each) => [each.priority.id, each.score]))
  return [...library.knowledge.priorities.values()]
    .filter((priority) => status === null || hasStatus(priority, status))
    .filter((priority) => localities.length === 0 || localities.some((locality) => locality.id === priority.locality))
    .sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0))
}

/** “Which of those has been closed?” asks for these only; where none has the status, all of them say so. */
export function ofStatusAsked(priorities: readonly Priority[], { question, focus, intent }: Understanding): readonly Priority[] {
  const status = focus.length > 1 || intent === 'list' ? statusAsked(question) : null
  const those = status === null ? [] : priorities.filter((priority) => hasStatus(priority, status))
  return those.length > 0 ? those : priorities
}

export function hasStatus({ status }: Priority, asked: 'open' | 'ended'): boolean {
  return (status === 'open') === (asked === 'open')
}
