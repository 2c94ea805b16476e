/** “What did Barnardo’s bring to TARDIS?”: what the report says that a partner did in the work asked about. */
import type { ReadLine } from '../../finding/read-lines.ts'
import { isLatest } from '../retrieve/find-lines.ts'
import type { Asked } from './asked.ts'

const asksPart =
  /\b(?:what|how)(?:['’]?s|['’]?re)?\b.{0,80}\b(?:do|does|doing|done|bring|brings|bringing|brought|get|gets|getting|got|give|gives|gave|giving|offer|offers|offering|offered|provide|provides|providing|provided|help|helps|helping|helped|support|supports|supporting|supported|contribute|contributes|contributed|contributing|play|plays|up to|involved|role|part|input|contribution|involvement)\b/i

/** What was done says more of a part than what is hoped for. */
const telling = ['activityLastPeriod', 'impactSoFar', 'plannedNextPeriod', 'exitStrategy', 'intendedOutcomes']

/** Nearest to the question first; none when something else is asked, or no statement of that work names the partner. */
export function partPlayed({ understanding, findings, library }: Asked): ReadLine[] {
  const partner = understanding.named.partners[0]
  if (partner === undefined || understanding.themes.length + understanding.focus.length === 0 || !asksPart.test(understanding.question))
    return []
  const found = findings.lines.map(({ line }) => line)
  const told = findings.priorities
    .flatMap(({ id }) => library.lines.ofPriority.get(id) ?? [])
    .filter((line) => isLatest(line, library) && line.names.some(({ kind, id }) => kind === 'partner' && id === partner))
  const rank = (line: ReadLine) => (found.includes(line) ? found.indexOf(line) : found.length + telling.indexOf(line.section ?? ''))
  return told.toSorted((a, b) => rank(a) - rank(b))
}
