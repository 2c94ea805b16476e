/** A term asked about that no report here covers: said first, so that nothing else is taken for it. */
import { toPeriodName } from '../../knowledge/periods.ts'
import { wording } from '../../wording.ts'
import type { AskedPeriod } from '../understand/find-period.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { toList } from './words-of.ts'

/** The sentence that says so; empty when the term is covered, or stands in a statement found. */
export function otherPeriodLead({ understanding: { period }, findings, library }: Asked): string {
  if (period === null || findings.lines.some(({ line }) => holds(line.text, period))) return ''
  const ids = findings.priorities.length > 0 ? findings.priorities.map((priority) => priority.id) : [...library.latest.keys()]
  const known = unique(ids.flatMap((id) => library.latest.get(id) ?? []))
  if ([...library.knowledge.updates.values()].some((update) => ids.includes(update.priority) && isOf(update.period, period))) return ''
  return wording.otherPeriod(period.said, toList(known.map(toPeriodName)))
}

function isOf(known: string, { year, term }: AskedPeriod): boolean {
  return term === null ? known.startsWith(year) : known === `${year}-${term}`
}

/** “Summer 2025” in a report of the spring before; a report on the year itself may speak of “24/25”. */
function holds(text: string, { year, term }: AskedPeriod): boolean {
  const short = year.slice(2)
  return term === null ? text.includes(year) || text.includes(`/${short}`) : text.toLowerCase().includes(`${term} ${year}`)
}
