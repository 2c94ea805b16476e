/** The statements for a question about a detail: of the matched entries first, of others only when far nearer. */
import type { Library } from '../../finding/library.ts'
import type { Priority } from '../../knowledge/knowledge.ts'
import type { FoundLine } from '../findings.ts'
import { hasTopic } from '../subject.ts'
import type { Understanding } from '../understanding.ts'
import { linesIn, searchLines } from './find-lines.ts'
import { hasMore, isEnough, isSome } from './relevance.ts'
import { answerBySection } from './section-lines.ts'

export function detailLines(understanding: Understanding, priorities: readonly Priority[], library: Library): FoundLine[] {
  const scope = {
    priorities: priorities.map(({ id }) => id),
    partners: understanding.named.partners,
    resources: understanding.named.resources,
  }
  const scoped = hasTopic(understanding) || understanding.focus.length > 0
  const search = searchLines(understanding, library)
  const inScope = linesIn(scoped ? scope : null, search)
  const mayBeElsewhere =
    scoped && hasMore(understanding) && understanding.focus.length === 0 && (inScope[0]?.overlap.share ?? 0) < 1 - muchBetter
  const anywhere = mayBeElsewhere ? linesIn(null, search) : inScope
  const nearest = isMuchBetter(anywhere[0], inScope[0], understanding) ? anywhere : inScope
  // “What was the impact of sleep hygiene?” asks for the section, “has the summer school been planned?” for a fact.
  const { asked, section } = understanding
  const isWhole = asked === null || (section !== null && section !== 'plannedNextPeriod' && section !== 'activityLastPeriod')
  const best = isWhole ? nearest : tellApart(nearest, scope.priorities, library)
  const first = best[0]
  const telling = first !== undefined && isSome(first.own) && first.own.weight >= leastTelling
  if (section === null || (telling && first.line.section !== section)) return best
  return answerBySection(scope, inScope, search)
}

/** An everyday word (“made”) is no reason to leave the section asked for. */
const leastTelling = 0.8

/** A statement outside the matched entries must hold far more of the question than any inside. */
const muchBetter = 0.35

function isMuchBetter(one: FoundLine | undefined, other: FoundLine | undefined, understanding: Understanding): boolean {
  return one !== undefined && isEnough(one.overlap, understanding) && one.overlap.share > (other?.overlap.share ?? 0) + muchBetter
}

/** Words of a theme that few statements of the work hold (“summer school”) ask for those, as words of the question's own do. */
function tellApart(lines: FoundLine[], priorities: readonly string[], library: Library): FoundLine[] {
  const holding = lines.filter(({ overlap }) => overlap.share > 0.5)
  const all = priorities.flatMap((id) => library.lines.ofPriority.get(id) ?? [])
  if (holding.length === 0 || holding.length > all.length / 4) return lines
  return lines.map((line) => ({ ...line, own: line.own.share > line.overlap.share ? line.own : line.overlap }))
}
