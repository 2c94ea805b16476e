/** Statements of a report as they are shown: what is the same of where they stand is said once, above them. */
import type { Line } from '../../finding/lines.ts'
import type { ReadLine } from '../../finding/read-lines.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import type { StatementList } from '../../reply.ts'
import { unique } from '../unique.ts'
import { toSourceRef } from './cards.ts'
import { whereOf } from './sources.ts'

export function toStatements(heading: string, lines: readonly Line[], knowledge: Knowledge): StatementList[] {
  if (lines.length === 0) return []
  const stand = lines.map((line) => ({ place: whereOf(toSourceRef(knowledge, line.source)), section: sectionOf(line) }))
  const [place, ...otherPlaces] = unique(stand.map((each) => each.place))
  const shared = lines.length > 1 && otherPlaces.length === 0 && stand.every((each) => each.section !== '')
  const own = (each: (typeof stand)[number]) => [shared ? '' : each.place, each.section === heading ? '' : each.section]
  return [
    {
      kind: 'statements',
      heading: shared ? `${heading} – ${place}` : heading,
      lines: lines.map((line, i) => ({
        text: line.text,
        where: own(stand[i] as (typeof stand)[number])
          .filter(Boolean)
          .join(', '),
      })),
    },
  ]
}

/** So much of the shorter of two statements in the other, and they say the same. */
const sameShare = 0.8

/** What a report says of its work and what is noted of a partner is often one statement twice; the first stays. */
export function withoutRepeats<Found extends { line: ReadLine }>(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const each of found) if (!kept.some(({ line }) => saySame(line, each.line))) kept.push(each)
  return kept
}

/** Statements of one entry, or with different figures or names, say different things, so both are shown. */
function saySame(kept: ReadLine, next: ReadLine): boolean {
  if (kept.of.kind === next.of.kind && kept.of.id === next.of.id) return false
  const [few, many] = kept.stems.size <= next.stems.size ? [kept.stems, next.stems] : [next.stems, kept.stems]
  const adds = next.names.some(({ id }) => !kept.names.some((name) => name.id === id))
  return !adds && few.intersection(many).size >= sameShare * few.size && !few.symmetricDifference(many).values().some(isFigure)
}

function isFigure(stem: string): boolean {
  return /^\d/.test(stem)
}

function sectionOf({ section }: Line): string {
  return section ? sectionHeadings[section] : ''
}
